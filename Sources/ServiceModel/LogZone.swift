package import Foundation

/// The time zone in which a log without offsets is read and in which people are shown times.
package struct LogZone: Hashable, Sendable {
  package private(set) var zone: TimeZone
  /// The distance from UTC where it never changes, so that common zones need no calendar.
  private var fixedOffset: Int?

  package static let utc = LogZone(TimeZone.gmt)

  package init(_ zone: TimeZone) {
    self.zone = zone
    fixedOffset =
      zone.nextDaylightSavingTimeTransition(after: .distantPast) == nil
      ? zone.secondsFromGMT() : nil
  }

  /// The zone of an identifier such as `Asia/Shanghai`, `UTC` or `+08:00`, if there is one.
  package init?(identifier: String) {
    guard let zone = TimeZone(identifier: identifier) ?? Self.offset(identifier) else { return nil }
    self.init(zone)
  }

  private static func offset(_ text: String) -> TimeZone? {
    let parts = text.dropFirst().split(separator: ":").compactMap { Int($0) }
    guard let sign = text.first, sign == "+" || sign == "-", parts.count == 2,
      0...14 ~= parts[0], 0..<60 ~= parts[1]
    else { return nil }
    let seconds = parts[0] * 3600 + parts[1] * 60
    return TimeZone(secondsFromGMT: sign == "-" ? -seconds : seconds)
  }

  package var identifier: String { zone == .gmt ? "UTC" : zone.identifier }

  /// How far local clocks are ahead of UTC at a moment.
  package func offset(at instant: Instant) -> Seconds {
    fixedOffset ?? zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.seconds)))
  }

  /// What local clocks and calendars show at a moment.
  package func date(at instant: Instant) -> CivilDate {
    CivilDate(utc: instant + offset(at: instant))
  }

  /// The moment at which local clocks show `date`.
  ///
  /// Of a date that clocks show twice the first is taken; one that they skip counts as if they
  /// had not.
  package func instant(of date: CivilDate) -> Instant {
    let wall = date.utc
    if let fixedOffset { return wall + -fixedOffset }
    let early = wall + -offset(at: wall + -86400)
    if self.date(at: early) == date { return early }
    let late = wall + -offset(at: wall + 86400)
    return self.date(at: late) == date ? late : early
  }
}
