import ServiceModel

/// When people of the company work.
package enum WorkingHours: String, CaseIterable, Sendable {
  /// Round the clock.
  case always
  /// From Monday to Friday, 8:00 to 18:00.
  case office

  /// The moment at which `work` seconds of work begun at `start` are done.
  func moment(after work: Seconds, from start: Instant) -> Instant {
    guard self == .office else { return start + work }
    var (day, second) = start.dayAndSecond
    var left = work
    while true {
      if Weekday.index(ofDay: day) < 5 {
        let begin = max(second, Self.opening)
        if begin + left <= Self.closing { return Instant(day: day, second: begin + left) }
        left -= max(0, Self.closing - begin)
      }
      (day, second) = (day + 1, 0)
    }
  }

  private static let opening = 8 * 3600
  private static let closing = 18 * 3600
}

/// Days of the week by number, from Monday, 0.
enum Weekday {
  /// The weekday of a day counted from 1970-01-01, a Thursday. The day is not before that.
  static func index(ofDay day: Int) -> Int { (day + 3) % 7 }
}

extension Instant {
  init(day: Int, second: Seconds) { self.init(seconds: Int64(day * 86400 + second)) }

  /// The day counted from 1970-01-01 and the second of that day. Not before that day.
  var dayAndSecond: (Int, Seconds) {
    (Int(seconds) / 86400, Int(seconds) % 86400)
  }
}
