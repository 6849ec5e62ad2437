import ServiceModel

/// The rows of a slice of a log as text, with one column for every role.
struct PartialText {
  private static let header = Role.allCases.map(\.columnName).joined(separator: ",") + "\n"
  /// About how many bytes are handed out at once.
  private static let piece = 1 << 20

  private let table: LogTable
  private let cells: [Cells]
  private var text = RowText()

  /// What stands in the column of a role.
  private enum Cells {
    case none
    case texts(ByteTable)
    case words([Int32], [[UInt8]])
    case times(TimeColumn)
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
    var text = RowText()
    return names.names.map { text.cell($0) }
  }

  /// Hands out the header and then the rows, in pieces that end with a row.
  mutating func send(to send: ([UInt8]) throws -> Void) rethrows {
    try send(Array(Self.header.utf8))
    for row in 0..<table.count {
      append(row)
      if text.bytes.count >= Self.piece { try send(text.takeBytes()) }
    }
    try send(text.takeBytes())
  }

  private mutating func append(_ row: Int) {
    let last = cells.count - 1
    for (place, role) in Role.allCases.enumerated() {
      switch cells[place] {
      case .none: if role == .id { appendMadeID(row) }
      case .texts(let texts):
        let isEmpty = texts.withText(row) { cell in
          text.append(cell)
          return cell.isEmpty
        }
        if isEmpty, role == .id { appendMadeID(row) }
      case .words(let numbers, let words):
        if numbers[row] >= 0 { text.append(ready: words[Int(numbers[row])]) }
      case .times(let times):
        if let time = times[row].known {
          let nanoseconds = role == .time ? Int64(table.nanoseconds[row]) : 0
          text.append(time.seconds, nanoseconds: nanoseconds)
        }
      case .numbers(let numbers): if !numbers[row].isNaN { text.append(numbers[row]) }
      }
      text.endCell(isLast: place == last)
    }
  }

  private mutating func appendMadeID(_ row: Int) {
    guard table.shape == .requests else { return }
    text.append(ready: Array(LogTable.madeID(row: table.rowNumbers[row]).utf8))
  }
}
