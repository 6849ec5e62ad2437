/// The hours of a week as people write them: `Mon-Thu 8:30-12,13-17; Fri 8-12`.
struct WorkingWeek {
  private static let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  private static let dayLength = 86_400

  /// For each weekday, Monday first, when there is work, in seconds of the day.
  private(set) var days: [[Range<Int>]] = Array(repeating: [], count: 7)

  init?(_ text: String) {
    for part in text.split(separator: ";") {
      let words = part.split(separator: " ", omittingEmptySubsequences: true)
      guard words.count >= 2, let chosen = Self.days(words[0]) else { return nil }
      for hours in words[1...].joined().split(separator: ",") {
        guard let range = Self.hours(hours) else { return nil }
        for day in chosen { add(range, to: day) }
      }
    }
    guard days.contains(where: { !$0.isEmpty }) else { return nil }
  }

  /// `Mon`, or `Mon-Fri`, which may run over the end of the week.
  private static func days(_ text: Substring) -> [Int]? {
    let bounds = text.lowercased().split(separator: "-").map { name in
      names.firstIndex { name.hasPrefix($0) }
    }
    guard 1...2 ~= bounds.count, let first = bounds[0], let last = bounds[bounds.count - 1] else {
      return nil
    }
    let count = (last - first + 7) % 7
    return (0...count).map { (first + $0) % 7 }
  }

  /// `8-18` or `8:30-17:15`; the end may lie on the next day.
  private static func hours(_ text: Substring) -> Range<Int>? {
    let bounds = text.split(separator: "-").map(second)
    guard bounds.count == 2, let start = bounds[0], let end = bounds[1], start < dayLength else {
      return nil
    }
    return start..<(end > start ? end : end + dayLength)
  }

  private static func second(_ text: Substring) -> Int? {
    let fields = text.split(separator: ":").map { Int($0) }
    guard 1...2 ~= fields.count, let hour = fields[0], 0...24 ~= hour else { return nil }
    guard fields.count == 2 else { return hour * 3600 }
    guard let minute = fields[1], 0..<60 ~= minute, hour < 24 || minute == 0 else { return nil }
    return hour * 3600 + minute * 60
  }

  /// Adds hours to a day, and what lies past midnight to the next.
  private mutating func add(_ hours: Range<Int>, to day: Int) {
    let today = hours.lowerBound..<min(hours.upperBound, Self.dayLength)
    insert(today, on: day)
    if hours.upperBound > Self.dayLength {
      insert(0..<(hours.upperBound - Self.dayLength), on: (day + 1) % 7)
    }
  }

  /// Adds hours to those of a day, overlaps joined.
  private mutating func insert(_ hours: Range<Int>, on day: Int) {
    var joined: [Range<Int>] = []
    for range in (days[day] + [hours]).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound <= last.upperBound {
        let end = max(last.upperBound, range.upperBound)
        joined[joined.count - 1] = last.lowerBound..<end
      } else {
        joined.append(range)
      }
    }
    days[day] = joined
  }
}
