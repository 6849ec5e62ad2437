package import ServiceModel

/// The hours in which nearly everything in a log happens, if they look like office hours.
///
/// Nights and days off that count make short tasks look slow and the answer between teams wrong:
/// a log like this is better read by the hours that it shows.
package struct OfficeHours: Hashable, Sendable {
  /// As ``WorkingCalendar`` reads it: `Mon-Fri 8-18`.
  package let text: String
  /// The share of all times that lie in them.
  package let share: Double

  /// Fewer times than this tell nothing.
  private static let fewest = 400
  /// More requests than this are not all looked at.
  private static let most = 200_000
  /// What the hours must hold of all times.
  private static let enough = 0.95
  private static let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  package init(text: String, share: Double) {
    self.text = text
    self.share = share
  }

  /// Looks at when requests were opened and delivered; nil where that is at all hours.
  ///
  /// A large log is looked at in part, chosen by the moments themselves so that no order of rows
  /// changes anything.
  package init?(of log: RequestLog, zone: LogZone) {
    var counts = Array(repeating: 0, count: 7 * 24)
    let stride = UInt64(max(1, log.count / Self.most))
    for moments in [log.opened, log.delivered] {
      for moment in moments where !moment.isMissing {
        let hash = UInt64(bitPattern: Int64(moment.seconds)) &* 0x9E37_79B9_7F4A_7C15
        guard (hash >> 32) % stride == 0 else { continue }
        let date = zone.date(at: moment)
        counts[(date.dayNumber + 3) % 7 * 24 + date.hour] += 1
      }
    }
    let total = counts.reduce(0, +)
    guard total >= Self.fewest else { return nil }
    let days = (0..<7).map { counts[($0 * 24)..<($0 * 24 + 24)].reduce(0, +) }
    let working = days.indices.filter { days[$0] * 50 >= total }
    guard let first = working.first, let last = working.last, working.count == last - first + 1,
      working.count <= 6
    else { return nil }
    let hours = (0..<24).map { hour in working.reduce(0) { $0 + counts[$1 * 24 + hour] } }
    let used = hours.indices.filter { hours[$0] * 100 >= total }
    guard let start = used.first, let end = used.last, end - start < 14 else { return nil }
    share = Double(hours[start...end].reduce(0, +)) / Double(total)
    guard share >= Self.enough else { return nil }
    text = "\(Self.names[first])-\(Self.names[last]) \(start)-\(end + 1)"
  }
}
