/// A day on which other hours are worked than on others of its weekday: none on a holiday, some on
/// the day before one, all on a Sunday that is worked instead of it.
package struct SpecialDay: Hashable, Sendable {
  /// Days after 1970-01-01.
  package let day: Int
  /// In seconds of the local day; ascending and apart.
  let hours: [Range<Int>]

  /// A day on which nobody works.
  package init(holiday: CivilDate) {
    day = holiday.dayNumber
    hours = []
  }

  /// A day as people write it: `2025-12-25`, or with its hours, `2025-12-24 8-12`.
  ///
  /// - Returns: nil if the text is no such day, or its hours run past midnight.
  package init?(_ text: String) {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = words.first, let date = CivilDate(iso8601: first + " 00:00:00") else {
      return nil
    }
    day = date.dayNumber
    guard words.count > 1 else {
      hours = []
      return
    }
    guard let week = WorkingWeek("Mon " + words[1]), week.days[1].isEmpty else { return nil }
    hours = week.days[0]
  }

  /// As it is written: `2025-12-24 8-12`.
  package var text: String {
    let parts = hours.map { Self.clock($0.lowerBound) + "-" + Self.clock($0.upperBound) }
    let words = [CivilDate(dayNumber: day).dayText, parts.joined(separator: ",")]
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func clock(_ second: Int) -> String {
    let minute = second / 60 % 60
    return "\(second / 3600)" + (minute == 0 ? "" : (minute < 10 ? ":0" : ":") + "\(minute)")
  }
}
