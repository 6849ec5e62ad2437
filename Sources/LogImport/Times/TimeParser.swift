import ServiceModel

/// Reads the ways in which logs write times.
///
/// ISO 8601 and its relatives, `29/2/2016 01:16`, `04/18/2019 09:55:45 PM`, `18/Feb/22 12:00 AM`,
/// `Jan 5, 2022 3:04 PM`, `2018年7月4日 17:24`, `20260302`, and epoch seconds, milliseconds and
/// microseconds of the years 2000 to 2100.
enum TimeParser {
  /// Reads `cell`, which has no spaces around it.
  static func read(_ cell: Span<UInt8>, orders: DateOrders) -> TimeReading {
    guard cell.count >= 6, var cursor = TimeCursor(cell) else { return .none }
    if cursor.isAtLetter { return monthFirst(&cursor) }
    guard let first = cursor.number() else { return .none }
    if cursor.isAtEnd { return digitsOnly(first.value, first.digits) }
    if let mark = DateMark(rawValue: cursor.byte), first.digits <= 4 {
      if cursor.isNextLetter {
        cursor.skip()
        return monthSecond(&cursor, day: first.value, mark: mark)
      }
      guard cursor.isNextDigit else { return .none }
      cursor.skip()
      return numbers(&cursor, first: first, mark: mark, orders: orders)
    }
    if first.digits == 4, cursor.take("年") { return chinese(&cursor, year: first.value) }
    if first.digits <= 2, cursor.byte == 0x20, cursor.isNextLetter {
      cursor.skip()
      return monthSecond(&cursor, day: first.value, mark: nil)
    }
    return .none
  }

  private static func numbers(
    _ cursor: inout TimeCursor, first: (value: Int, digits: Int), mark: DateMark,
    orders: DateOrders
  ) -> TimeReading {
    guard let second = cursor.number(), second.digits <= 2, cursor.take(mark.rawValue),
      let third = cursor.number(), third.digits <= 2 || third.digits == 4,
      let time = cursor.timeOfDay()
    else { return .none }
    if first.digits == 4 {
      guard third.digits <= 2 else { return .none }
      return reading(first.value, second.value, third.value, time)
    }
    guard first.digits <= 2 else { return .none }
    let year = third.digits == 4 ? third.value : fullYear(third.value)
    if third.digits <= 2, orders[mark] == .ymd {
      return reading(fullYear(first.value), second.value, third.value, time)
    }
    let numbers = DayAndMonth(first: first.value, second: second.value, mark: mark)
    let isMonthFirst = orders[mark] == .mdy
    let (day, month) =
      isMonthFirst ? (second.value, first.value) : (first.value, second.value)
    return reading(year, month, day, time, numbers)
  }

  private static func monthSecond(
    _ cursor: inout TimeCursor, day: Int, mark: DateMark?
  ) -> TimeReading {
    guard let month = monthNames[cursor.word()] else { return .none }
    let isParted = mark.map { cursor.take($0.rawValue) } ?? cursor.take(0x20)
    guard isParted, let year = cursor.number(), year.digits == 2 || year.digits == 4,
      let time = cursor.timeOfDay()
    else { return .none }
    let full = year.digits == 4 ? year.value : fullYear(year.value)
    return reading(full, month, day, time)
  }

  private static func monthFirst(_ cursor: inout TimeCursor) -> TimeReading {
    guard let month = monthNames[cursor.word()] else { return .none }
    cursor.skipSpaces()
    guard let day = cursor.number(), day.digits <= 2 else { return .none }
    _ = cursor.take(0x2C)
    cursor.skipSpaces()
    guard let year = cursor.number(), year.digits == 4, let time = cursor.timeOfDay() else {
      return .none
    }
    return reading(year.value, month, day.value, time)
  }

  private static func chinese(_ cursor: inout TimeCursor, year: Int) -> TimeReading {
    guard let month = cursor.number(), month.digits <= 2, cursor.take("月"),
      let day = cursor.number(), day.digits <= 2, cursor.take("日") || cursor.take("号"),
      let time = cursor.timeOfDay()
    else { return .none }
    return reading(year, month.value, day.value, time)
  }

  /// A day such as `20260302`, a time such as `20260302080000`, or time since 1970.
  private static func digitsOnly(_ value: Int, _ digits: Int) -> TimeReading {
    let century = 946_684_800..<4_102_444_800
    switch digits {
    case 8 where (1970..<2100).contains(value / 10000):
      let (month, day) = (value / 100 % 100, value % 100)
      return reading(value / 10000, month, day, TimeOfDay()).orNone
    case 14 where (1970..<2100).contains(value / 10_000_000_000):
      let (day, clock) = (value / 1_000_000, value % 1_000_000)
      var time = TimeOfDay()
      time.seconds = clock / 10000 * 3600 + clock / 100 % 100 * 60 + clock % 100
      time.exists = clock / 10000 < 24 && clock / 100 % 100 < 60 && clock % 100 < 60
      return reading(day / 10000, day / 100 % 100, day % 100, time).orNone
    case 9, 10: return epoch(value, per: 1, in: century)
    case 12, 13: return epoch(value, per: 1000, in: century)
    case 15, 16: return epoch(value, per: 1_000_000, in: century)
    default: return .none
    }
  }

  private static func epoch(_ value: Int, per unit: Int, in century: Range<Int>) -> TimeReading {
    guard century.contains(value / unit) else { return .none }
    let rest = value % unit * (1_000_000_000 / unit)
    return .time(
      ParsedTime(wall: Int64(value / unit), nanoseconds: UInt32(rest), offset: 0))
  }

  private static func reading(
    _ year: Int, _ month: Int, _ day: Int, _ time: TimeOfDay, _ numbers: DayAndMonth? = nil
  ) -> TimeReading {
    let date = CivilDate(year: year, month: month, day: day)
    guard date.isValid, time.exists else { return .impossible(numbers) }
    return .time(
      ParsedTime(
        wall: Int64(date.dayNumber * 86400 + time.seconds), nanoseconds: time.nanoseconds,
        offset: time.offset, numbers: numbers))
  }

  /// Years of two digits lie between 1970 and 2069, as in POSIX.
  private static func fullYear(_ year: Int) -> Int {
    year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year
  }

  /// English names of months, whole and shortened, as ``TimeCursor/word()`` gives them.
  private static let monthNames: [UInt64: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var table: [UInt64: Int] = [:]
    for (index, name) in names.enumerated() {
      for text in [name, String(name.prefix(3)), String(name.prefix(4))] {
        table[text.utf8.reduce(0) { $0 << 8 | UInt64($1) }] = index + 1
      }
    }
    return table
  }()
}

extension TimeReading {
  /// Bare digits that are no time are just a number.
  fileprivate var orNone: TimeReading {
    if case .time = self { return self }
    return .none
  }
}
