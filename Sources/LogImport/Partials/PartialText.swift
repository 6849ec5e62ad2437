import ServiceModel

/// The rows of a slice of a log as text: commas, doubled quotes, times of UTC, one column for
/// every role.
///
/// The reader of logs makes of this text the rows that it was made from.
struct PartialText {
  static let header = Array((Role.allCases.map(\.columnName).joined(separator: ",") + "\n").utf8)

  private let table: LogTable
  private let cells: [Cells]
  private var bytes: [UInt8] = []
  private var day = Int64.min
  private var dayText: [UInt8] = []

  /// What stands in the column of a role.
  private enum Cells {
    case none
    case texts(ByteTable)
    case words([Int32], [[UInt8]])
    case times([Instant])
    case numbers([Double])
  }

  init(_ table: LogTable) {
    self.table = table
    let parties = Self.written(table.parties)
    let words = Self.written(table.words)
    cells = Role.allCases.map { role in
      if let texts = table.texts[role] { return .texts(texts) }
      if let numbers = table.wordNumbers[role] {
        return .words(numbers, role.isParty ? parties : words)
      }
      if let times = table.times[role] { return .times(times) }
      if let numbers = table.numbers[role] { return .numbers(numbers) }
      return .none
    }
  }

  private static func written(_ names: NameTable) -> [[UInt8]] {
    names.names.map { name in
      var cell: [UInt8] = []
      _ = CSVText.append(name.utf8, to: &cell)
      return cell
    }
  }

  /// Hands out the header and then the rows, in pieces that end with a row.
  mutating func send(to send: ([UInt8]) throws -> Void) rethrows {
    bytes = Self.header
    for row in 0..<table.count {
      append(row)
      guard bytes.count >= 1 << 20 else { continue }
      try send(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    try send(bytes)
  }

  private mutating func append(_ row: Int) {
    for (place, role) in Role.allCases.enumerated() {
      if place > 0 { bytes.append(0x2C) }
      switch cells[place] {
      case .none: if role == .id { appendMadeID(row) }
      case .texts(let texts):
        let text = texts[row]
        if text.isEmpty, role == .id { appendMadeID(row) } else { append(text) }
      case .words(let numbers, let words):
        if numbers[row] >= 0 { bytes += words[Int(numbers[row])] }
      case .times(let times):
        guard let time = times[row].known else { continue }
        append(time, nanoseconds: role == .time ? Int(table.nanoseconds[row]) : 0)
      case .numbers(let numbers): if !numbers[row].isNaN { append(numbers[row]) }
      }
    }
    bytes.append(0x0A)
  }

  private mutating func appendMadeID(_ row: Int) {
    guard table.shape == .requests else { return }
    bytes += LogTable.madeID(row: table.rowNumbers[row]).utf8
  }

  /// Unlike a reader of its own file this keeps every kind of line end.
  private mutating func append(_ text: ArraySlice<UInt8>) {
    guard text.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else {
      bytes += text
      return
    }
    bytes.append(0x22)
    for byte in text {
      if byte == 0x22 { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  private mutating func append(_ number: Double) {
    let isWhole = number == number.rounded() && abs(number) < 1e15
    bytes += (isWhole ? String(Int64(number)) : String(number)).utf8
  }

  private mutating func append(_ time: Instant, nanoseconds: Int) {
    let (days, rest) = time.seconds.flooredDivision(by: 86_400)
    if days != day {
      day = days
      dayText = Array((CivilDate(dayNumber: Int(days)).dayText + " ").utf8)
    }
    bytes += dayText
    let seconds = Int(rest)
    appendTwoDigits(seconds / 3600, then: 0x3A)
    appendTwoDigits(seconds / 60 % 60, then: 0x3A)
    appendTwoDigits(seconds % 60)
    guard nanoseconds > 0 else { return }
    let digits = String(nanoseconds)
    bytes += ("." + String(repeating: "0", count: 9 - digits.count) + digits).utf8
  }

  private mutating func appendTwoDigits(_ number: Int, then separator: UInt8? = nil) {
    bytes.append(0x30 + UInt8(number / 10))
    bytes.append(0x30 + UInt8(number % 10))
    if let separator { bytes.append(separator) }
  }
}

extension Int64 {
  fileprivate func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let remainder = ((self % divisor) + divisor) % divisor
    return ((self - remainder) / divisor, remainder)
  }
}
