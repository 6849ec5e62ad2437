/// When a company works: hours of the week in one zone, less holidays.
package struct WorkingCalendar: Hashable, Sendable {
  private static let dayLength = 86_400

  /// As people write it: `Mon-Fri 8-18`.
  package let text: String
  private let zone: LogZone
  /// The working times of each weekday, Monday first, in seconds of the local day; ascending and
  /// apart.
  private let week: [[Range<Int>]]
  /// The working seconds of the week before each weekday, and of the whole week.
  private let before: [Int]
  /// The days without work on which there would be some, as days after 1970-01-01, ascending.
  private let holidays: [Int]
  /// The working seconds that the holidays before each of them take away, and all of them.
  private let lost: [Int]

  /// - Parameters:
  ///   - text: days and hours such as `Mon-Fri 8-18` or `Mon-Thu 8:30-12,13-17; Fri 8-12`; hours
  ///     may run past midnight.
  ///   - holidays: local days on which nobody works.
  /// - Returns: nil if the text is no such calendar, or leaves no time to work.
  package init?(_ text: String, holidays: [CivilDate] = [], zone: LogZone = .utc) {
    guard let week = WorkingWeek(text)?.days else { return nil }
    self.text = text
    self.zone = zone
    self.week = week
    var before = [0]
    for day in week { before.append((before.last ?? 0) + day.reduce(0) { $0 + $1.count }) }
    self.before = before
    let days = Set(holidays.map(\.dayNumber)).sorted().filter { !week[Self.weekday($0)].isEmpty }
    var lost = [0]
    for day in days {
      let weekday = Self.weekday(day)
      lost.append((lost.last ?? 0) + before[weekday + 1] - before[weekday])
    }
    self.holidays = days
    self.lost = lost
    guard before[7] > 0 else { return nil }
  }

  /// 0 for Monday; 1970-01-01 was a Thursday.
  private static func weekday(_ day: Int) -> Int { ((day + 3) % 7 + 7) % 7 }
}

extension WorkingCalendar {
  /// The working time of a day on which there is any, in the mean of the week; in seconds.
  package var workday: Seconds { before[7] / max(1, week.count { !$0.isEmpty }) }

  /// The working time of a week without holidays, in seconds.
  package var workweek: Seconds { before[7] }

  /// The working time from one moment to another, in seconds; negative if it lies before.
  package func time(from start: Instant, to end: Instant) -> Seconds {
    worked(until: end) - worked(until: start)
  }

  /// The first moment at which `seconds` of working time have passed since `start`.
  ///
  /// - Precondition: `seconds` is not negative.
  package func moment(_ seconds: Seconds, after start: Instant) -> Instant {
    precondition(seconds >= 0, "\(seconds) s of working time cannot have passed")
    if seconds == 0 { return start }
    let wanted = worked(until: start) + seconds
    var low = zone.date(at: start).dayNumber
    var high = low + (seconds / before[7] + 2) * 7 + holidays.count
    // The last day before whose beginning less than that has been worked.
    while low < high {
      let middle = (low + high + 1) / 2
      if worked(beforeDay: middle) < wanted { low = middle } else { high = middle - 1 }
    }
    var rest = wanted - worked(beforeDay: low)
    for hours in week[Self.weekday(low)] {
      if rest <= hours.count { return instant(low, hours.lowerBound + rest) }
      rest -= hours.count
    }
    preconditionFailure("a working day is shorter than the time worked on it")
  }

  private func instant(_ day: Int, _ second: Int) -> Instant {
    var date = CivilDate(dayNumber: second < Self.dayLength ? day : day + 1)
    let second = second % Self.dayLength
    (date.hour, date.minute, date.second) = (second / 3600, second / 60 % 60, second % 60)
    return zone.instant(of: date)
  }

  /// The working seconds from some fixed beginning to a moment.
  private func worked(until moment: Instant) -> Int {
    let local = Int(moment.seconds) + zone.offset(at: moment)
    let second = (local % Self.dayLength + Self.dayLength) % Self.dayLength
    let day = (local - second) / Self.dayLength
    let total = worked(beforeDay: day)
    let index = place(ofHoliday: day)
    if index < holidays.count, holidays[index] == day { return total }
    return week[Self.weekday(day)].reduce(total) { sum, hours in
      sum + min(max(second - hours.lowerBound, 0), hours.count)
    }
  }

  private func worked(beforeDay day: Int) -> Int {
    let weekday = Self.weekday(day)
    let weeks = (day + 3 - weekday) / 7
    return weeks * before[7] + before[weekday] - lost[place(ofHoliday: day)]
  }

  /// How many holidays lie before a day.
  private func place(ofHoliday day: Int) -> Int {
    var low = 0
    var high = holidays.count
    while low < high {
      let middle = (low + high) / 2
      if holidays[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
