/// The working hours of every day by the clock on the wall: those of its weekday, or its own.
struct WorkingHours: Hashable, Sendable {
  static let dayLength = 86_400

  /// The working times of each weekday, Monday first, in seconds of the local day; ascending and
  /// apart.
  let week: [[Range<Int>]]
  /// The days whose hours are not those of their weekday, ascending.
  let special: [SpecialDay]
  /// The working seconds of the week before each weekday, and of the whole week.
  private let before: [Int]
  /// The working seconds that the special days before each of them take away, and all of them.
  private let lost: [Int]

  init(week: [[Range<Int>]], special: [SpecialDay]) {
    self.week = week
    var before = [0]
    for day in week { before.append((before.last ?? 0) + day.reduce(0) { $0 + $1.count }) }
    self.before = before
    let days = Dictionary(special.map { ($0.day, $0) }) { _, last in last }.values
      .filter { $0.hours != week[Self.weekday($0.day)] }.sorted { $0.day < $1.day }
    var lost = [0]
    for day in days {
      let weekday = Self.weekday(day.day)
      let worked = day.hours.reduce(0) { $0 + $1.count }
      lost.append((lost.last ?? 0) + before[weekday + 1] - before[weekday] - worked)
    }
    self.special = days
    self.lost = lost
  }

  /// 0 for Monday; 1970-01-01 was a Thursday.
  private static func weekday(_ day: Int) -> Int { ((day + 3) % 7 + 7) % 7 }

  /// The working seconds of a week without special days.
  var ofWeek: Int { before[7] }

  /// When a day is worked, in seconds of it.
  func times(ofDay day: Int) -> [Range<Int>] {
    let index = place(ofSpecial: day)
    if index < special.count, special[index].day == day { return special[index].hours }
    return week[Self.weekday(day)]
  }

  /// The working seconds from some fixed beginning until a clock shows `local`, in seconds after
  /// 1970-01-01.
  func worked(until local: Int) -> Int {
    let second = (local % Self.dayLength + Self.dayLength) % Self.dayLength
    let day = (local - second) / Self.dayLength
    return times(ofDay: day).reduce(worked(beforeDay: day)) { sum, times in
      sum + min(max(second - times.lowerBound, 0), times.count)
    }
  }

  /// The first moment at which so much has been worked: its day, and the second of it, which may
  /// be the first of the next.
  ///
  /// - Precondition: it lies on day `first` or one of the `days` after it.
  func moment(_ wanted: Int, from first: Int, days: Int) -> (day: Int, second: Int) {
    var (low, high) = (first, first + days)
    // The last day before whose beginning less than that has been worked.
    while low < high {
      let middle = (low + high + 1) / 2
      if worked(beforeDay: middle) < wanted { low = middle } else { high = middle - 1 }
    }
    var rest = wanted - worked(beforeDay: low)
    for times in times(ofDay: low) {
      if rest <= times.count { return (low, times.lowerBound + rest) }
      rest -= times.count
    }
    preconditionFailure("a working day is shorter than the time worked on it")
  }

  private func worked(beforeDay day: Int) -> Int {
    let weekday = Self.weekday(day)
    let weeks = (day + 3 - weekday) / 7
    return weeks * before[7] + before[weekday] - lost[place(ofSpecial: day)]
  }

  /// How many special days lie before a day.
  private func place(ofSpecial day: Int) -> Int {
    var (low, high) = (0, special.count)
    while low < high {
      let middle = (low + high) / 2
      if special[middle].day < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
