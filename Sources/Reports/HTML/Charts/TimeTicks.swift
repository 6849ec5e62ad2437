import ServiceModel

/// Moments for an axis of local times: whole hours, days, months by how long it is.
struct TimeTicks {
  private static let hour = 3600
  private static let day = 24 * hour
  private static let steps = [
    60, 300, 900, 1800, hour, 2 * hour, 4 * hour, 6 * hour, 12 * hour, day, 2 * day, 4 * day,
    7 * day, 14 * day, 28 * day, 56 * day, 112 * day, 224 * day, 448 * day,
  ]

  /// Ascending.
  var moments: [Instant]
  /// Whether the moments are days, with no time of day to tell.
  var areDays: Bool

  /// At most `count` moments from `start` to `end`, where local clocks read something round.
  init(from start: Instant, to end: Instant, zone: LogZone, count: Int = 5) {
    let length = max(end - start, 1)
    let step = Self.steps.first { length / $0 < count } ?? (length / count + 1)
    areDays = step >= Self.day
    let local = Int(start.seconds) + zone.offset(at: start)
    let first = (local + step - 1) / step * step
    moments = stride(from: first, through: local + length, by: step).map {
      zone.instant(of: CivilDate(utc: Instant(seconds: Int64($0))))
    }
  }
}
