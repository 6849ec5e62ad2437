import Foundation
import ServiceModel

/// Reads the dates of a file of conflicts, whose order of day and month all of them tell together.
struct ConflictDates {
  private var evidence = DateEvidence()
  /// The first date that would be another one in the other order.
  private var either: (text: String, numbers: DayAndMonth)?
  private let given: DateOrder?
  private var orders: DateOrders
  private var clock: ZoneClock

  /// - Parameter cells: everything in the file that may be a date.
  init(_ cells: [String], given: DateOrder?, zone: LogZone) {
    self.given = given
    clock = ZoneClock(zone)
    orders = DateOrders()
    for cell in cells {
      for piece in cell.split(whereSeparator: { ";；\n".contains($0) }) {
        if let numbers = Self.head(of: String(piece), DateOrders())?.reading.numbers {
          evidence.note(numbers)
          let isEither = numbers.first <= 12 && numbers.second <= 12
          if either == nil, isEither, numbers.first != numbers.second {
            either = (String(piece), numbers)
          }
        }
      }
    }
    orders = given.map { DateOrders($0) } ?? evidence.orders
  }

  /// A date that could be another one, where nothing in the file tells day from month, and what
  /// there is to say of it.
  var undecided: (text: String, values: [String: String])? {
    guard given == nil, let either, evidence.undecided.contains(either.numbers.mark) else {
      return nil
    }
    let order = orders[either.numbers.mark]
    let other: DateOrder = order == .dmy ? .mdy : .dmy
    let values = [
      "text": either.text.trimmingCharacters(in: .whitespaces),
      "first": Self.day(either.text, order), "second": Self.day(either.text, other),
      "option": other.rawValue,
    ]
    return (either.text, values)
  }

  private static func day(_ text: String, _ order: DateOrder) -> String {
    guard let head = head(of: text, DateOrders(order)), case .time(let time) = head.reading else {
      return text
    }
    return CivilDate(utc: Instant(seconds: time.wall)).dayText
  }

  /// The moment that a text names; nil for what is no time that exists.
  mutating func moment(_ text: String) -> (moment: Instant?, isImpossible: Bool) {
    let bytes = Array(text.utf8)
    switch TimeParser.read(bytes.span, orders: orders) {
    case .time(let time): return (Instant(seconds: clock.instant(time)), false)
    case .impossible: return (nil, true)
    case .none: return (nil, false)
    }
  }

  /// The moment that a text begins with, and what follows it; nil where none does.
  mutating func leading(_ text: String) -> (moment: Instant, rest: String)? {
    guard let (reading, rest) = Self.head(of: text, orders), case .time(let time) = reading else {
      return nil
    }
    return (Instant(seconds: clock.instant(time)), rest)
  }

  /// The longest head of a text, in whole words, that has the form of a time.
  private static func head(
    of text: String, _ orders: DateOrders
  ) -> (reading: TimeReading, rest: String)? {
    let words = text.split(whereSeparator: \.isWhitespace)
    for count in stride(from: min(words.count, 4), to: 0, by: -1) {
      let head = words[..<count].joined(separator: " ")
      let bytes = Array((head.last == ":" ? String(head.dropLast()) : head).utf8)
      let reading = TimeParser.read(bytes.span, orders: orders)
      guard reading.looksLikeTime else { continue }
      let rest = words[count...].joined(separator: " ")
      return (reading, head.last == ":" ? ":" + rest : rest)
    }
    return nil
  }
}
