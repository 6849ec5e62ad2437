import Foundation

/// A change of local clocks, as to and from summer time.
struct ClockChange: Hashable, Sendable {
  var moment: Instant
  /// How far the clocks were ahead of UTC before it, and are from then on; in seconds.
  var before: Seconds
  var after: Seconds
}

extension LogZone {
  /// The years whose changes are known; logs lie in them.
  private static let years = 1970..<2100

  /// When clocks of the zone are changed, in order.
  var clockChanges: [ClockChange] {
    var changes: [ClockChange] = []
    let end = CivilDate(year: Self.years.upperBound, month: 1, day: 1).utc
    var last = CivilDate(year: Self.years.lowerBound, month: 1, day: 1).utc
    while let next = zone.nextDaylightSavingTimeTransition(
      after: Date(timeIntervalSince1970: Double(last.seconds)))
    {
      let moment = Instant(seconds: Int64(next.timeIntervalSince1970.rounded()))
      guard moment > last, moment < end else { break }
      let (before, after) = (offset(at: moment + -1), offset(at: moment))
      if before != after {
        changes.append(ClockChange(moment: moment, before: before, after: after))
      }
      last = moment
    }
    return changes
  }
}
