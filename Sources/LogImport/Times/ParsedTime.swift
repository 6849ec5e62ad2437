/// A time as a cell of a log gives it.
struct ParsedTime: Hashable {
  /// Seconds since 1970-01-01 00:00 on the clock that the cell shows.
  var wall: Int64
  var nanoseconds: UInt32 = 0
  /// How far that clock is ahead of UTC, where the cell says so.
  var offset: Int?
  /// Whether the cell gives a day and no time of it.
  var isDay = false
  /// Day and month in the order of the cell, where both orders occur in logs.
  var numbers: DayAndMonth?
}

/// Two numbers that are a day and a month, in one order or the other.
struct DayAndMonth: Hashable {
  var first: Int
  var second: Int
  var mark: DateMark
}

/// What stands between the numbers of a date. Columns that share it share the order.
enum DateMark: UInt8, CaseIterable {
  case slash = 0x2F
  case hyphen = 0x2D
  case point = 0x2E
}

/// What a cell is, read as a time.
enum TimeReading: Hashable {
  case time(ParsedTime)
  /// It has the form of a time that no calendar or clock shows.
  case impossible(DayAndMonth?)
  case none

  var looksLikeTime: Bool { self != .none }

  var numbers: DayAndMonth? {
    switch self {
    case .time(let time): time.numbers
    case .impossible(let numbers): numbers
    case .none: nil
    }
  }
}

/// The order of day and month for each mark.
struct DateOrders: Hashable, Sendable {
  private var orders: [DateOrder]

  init(_ order: DateOrder = .dmy) {
    orders = Array(repeating: order, count: DateMark.allCases.count)
  }

  subscript(mark: DateMark) -> DateOrder {
    get { orders[mark.index] }
    set { orders[mark.index] = newValue }
  }
}

extension DateMark {
  var index: Int {
    switch self {
    case .slash: 0
    case .hyphen: 1
    case .point: 2
    }
  }
}
