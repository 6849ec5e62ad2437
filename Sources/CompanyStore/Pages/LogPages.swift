internal import GRDB
import ServiceModel

/// Writes the rows of a log as pages while they are stored: what ``PageWriter`` would read back.
struct LogPages {
  private let columns: LogColumns
  /// The places of the columns of a page.
  private let places: [Int]
  private let isParty: [Bool]
  /// The place of the time of an event; nil for requests.
  private let timePlace: Int?
  private let insertion: StoreStatement
  /// The cells of words, by number in the store.
  private let parties: CellTable
  private let words: CellTable
  private var text = RowText()
  private var count: Int64 = 0

  init(
    _ columns: LogColumns, _ names: StoredNames, of table: LogTable, _ layout: PageLayout,
    in db: Database
  ) throws {
    self.columns = columns
    places = layout.roles.compactMap { columns.kind.roles.firstIndex(of: $0) }
    isParty = columns.kind.roles.map(\.isParty)
    timePlace = columns.kind.roles.firstIndex(of: .time)
    insertion = try StoreStatement("INSERT INTO page (number, text) VALUES (?, ?)", in: db)
    parties = CellTable(table.parties, numbers: names.parties)
    words = CellTable(table.words, numbers: names.words)
  }

  mutating func append(_ row: Int, _ texts: RowTexts, _ cells: LogCells) throws {
    if count > 0, count % PageWriter.rows == 0 { try write() }
    count += 1
    for place in places {
      let content = columns.contents[place]
      // Nothing but an id that was made for the row.
      if content == .text || content == .nothing {
        if !texts.isEmpty(place) { text.append(texts.bytes.span.extracting(texts.ranges[place])) }
      } else {
        let value = cells.value(place, row)
        if value != LogCells.none { append(value, content, place, row) }
      }
      text.endCell(isLast: false)
    }
    text.endRow()
  }

  private mutating func append(
    _ value: Int64, _ content: LogColumns.Content, _ place: Int, _ row: Int
  ) {
    switch content {
    case .nothing, .text: break
    case .word:
      if isParty[place] {
        parties.append(Int(value), to: &text)
      } else {
        words.append(Int(value), to: &text)
      }
    case .time: text.append(value, nanoseconds: place == timePlace ? nanoseconds(row) : 0)
    case .number: text.append(Double(bitPattern: UInt64(bitPattern: value)))
    }
  }

  private func nanoseconds(_ row: Int) -> Int64 { Int64(columns.nanoseconds(row)) }

  /// Writes the last page.
  mutating func finish() throws { if count > 0 { try write() } }

  private mutating func write() throws {
    insertion.bind((count - 1) / PageWriter.rows, at: 1)
    let bytes = text.takeBytes()
    try insertion.run(lendingBytes: bytes, at: 2)
  }
}

/// The cells of words, one after the other.
private struct CellTable {
  private var bytes: [UInt8] = []
  /// Where each lies, by number.
  private var ranges: [Range<Int>]

  init(_ names: NameTable, numbers: [Int64]) {
    var text = RowText()
    ranges = Array(repeating: 0..<0, count: Int(numbers.max() ?? 0) + 1)
    for (name, number) in zip(names.names, numbers) where number > 0 {
      let start = bytes.count
      bytes.append(contentsOf: text.cell(name))
      ranges[Int(number)] = start..<bytes.count
    }
  }

  func append(_ number: Int, to text: inout RowText) {
    text.append(ready: bytes.span.extracting(ranges[number]))
  }
}
