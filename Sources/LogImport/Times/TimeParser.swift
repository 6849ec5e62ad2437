import ServiceModel

/// Reads the ways in which logs write times.
///
/// ISO 8601 and its relatives, `29/2/2016 01:16`, `04/18/2019 09:55:45 PM`, `18/Feb/22 12:00 AM`,
/// `Jan 5, 2022 3:04 PM`, `Mon, 04 Mar 2024 10:26:39 +0000`, `4. März 2024`, `4 de marzo de 2024`,
/// `2018年7月4日 17:24`, `20260302`, and epoch seconds, milliseconds and
/// microseconds of the years 2000 to 2100.
enum TimeParser {
  /// Reads `cell`, which has no spaces around it.
  ///
  /// - Parameter serials: whether bare numbers are days since 1899-12-30, as spreadsheets count.
  static func read(
    _ cell: Span<UInt8>, orders: DateOrders, serials: Bool = false
  ) -> TimeReading {
    if serials, let time = serial(cell) { return .time(time) }
    guard cell.count >= 6, var cursor = TimeCursor(cell) else { return .none }
    skipWeekday(&cursor)
    if cursor.isAtLetter { return monthFirst(&cursor) }
    guard let first = cursor.number() else { return .none }
    if cursor.isAtEnd { return digitsOnly(first.value, first.digits) }
    if let mark = DateMark(rawValue: cursor.byte), first.digits <= 4 {
      if cursor.isNextLetter || mark == .point && cursor.isNextSpace {
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
    cursor.skipSpaces()
    if mark == nil { _ = cursor.take("de ") }
    guard let month = monthNames[cursor.word()] else { return .none }
    if mark == nil { _ = cursor.take(0x2E) }
    let isParted = (mark.map { cursor.take($0.rawValue) } ?? false) || cursor.take(0x20)
    _ = cursor.take("de ")
    guard isParted, let year = cursor.number(), year.digits == 2 || year.digits == 4,
      let time = cursor.timeOfDay()
    else { return .none }
    let full = year.digits == 4 ? year.value : fullYear(year.value)
    return reading(full, month, day, time)
  }

  /// Whether a number is a day as spreadsheets count it, of the years 1970 to 2099.
  static func serial(_ cell: Span<UInt8>) -> ParsedTime? {
    guard cell.count >= 5, cell.count <= 24, cell[0] &- 0x30 < 10,
      let value = NumberParser.read((0..<cell.count).map { cell[$0] }),
      value >= 25_569, value < 73_051
    else { return nil }
    var time = ParsedTime(wall: Int64(((value - 25_569) * 86400).rounded()))
    time.isDay = value == value.rounded()
    return time
  }

  /// Steps over `Mon, ` and `Monday `.
  private static func skipWeekday(_ cursor: inout TimeCursor) {
    guard cursor.isAtLetter else { return }
    let start = cursor
    guard weekdays.contains(cursor.word()) else { return cursor = start }
    _ = cursor.take(0x2C)
    cursor.skipSpaces()
  }

  private static let weekdays: Set<UInt64> = Set(
    [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ].flatMap { [$0, String($0.prefix(3))] }.map(key))

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
      return reading(value / 10000, month, day, TimeOfDay(isMissing: true)).orNone
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
        offset: time.offset, isDay: time.isMissing, numbers: numbers))
  }

  /// Years of two digits lie between 1970 and 2069, as in POSIX.
  private static func fullYear(_ year: Int) -> Int {
    year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year
  }

  /// Names of months, whole and shortened, as ``TimeCursor/word()`` gives them: English, German,
  /// French, Spanish and Portuguese.
  private static let monthNames: [UInt64: Int] = {
    let names = [
      "january januar janvier enero janeiro ene", "february februar février febrero fevereiro fev",
      "march märz mars marzo março mär mrz", "april avril abril abr avr", "may mai mayo maio",
      "june juni juin junio junho", "july juli juillet julio julho juil",
      "august août agosto ago", "september septembre septiembre setembro set",
      "october oktober octobre octubre outubro okt out",
      "november novembre noviembre novembro",
      "december dezember décembre diciembre dezembro dez dic déc",
    ]
    var table: [UInt64: Int] = [:]
    for (index, list) in names.enumerated() {
      for name in list.split(separator: " ").map(String.init) {
        for text in [name, String(name.prefix(3)), String(name.prefix(4))] {
          if table[key(text)] == nil { table[key(text)] = index + 1 }
        }
      }
    }
    return table
  }()

  private static func key(_ word: String) -> UInt64 {
    word.utf8.reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
  }
}

extension TimeReading {
  /// Bare digits that are no time are just a number.
  fileprivate var orNone: TimeReading {
    if case .time = self { return self }
    return .none
  }
}
