internal import GRDB
import ServiceModel

/// Writes the rows of a log as pages while they are stored: what ``PageWriter`` would read back.
struct LogPages {
  private let columns: LogColumns
  /// The places of the columns of a page.
  private let places: [Int]
  private let insertion: StoreStatement
  /// The cells of words, by number in the log.
  private let parties: CellTable
  private let words: CellTable
  private var text = RowText()
  private var count: Int64 = 0

  init(_ columns: LogColumns, _ table: LogTable, _ layout: PageLayout, in db: Database) throws {
    self.columns = columns
    places = layout.roles.compactMap { columns.kind.roles.firstIndex(of: $0) }
    insertion = try StoreStatement("INSERT INTO page (number, text) VALUES (?, ?)", in: db)
    parties = CellTable(table.parties)
    words = CellTable(table.words)
  }

  mutating func append(_ row: Int, _ texts: RowTexts) throws {
    if count > 0, count % PageWriter.rows == 0 { try write() }
    count += 1
    for place in places {
      switch columns.columns[place] {
      // Only an id that was made for the row.
      case .absent, .texts:
        if !texts.isEmpty(place) { text.append(texts.bytes.span.extracting(texts.ranges[place])) }
      case .words(let numbers, _):
        let word = numbers[row]
        let cells = columns.kind.roles[place].isParty ? parties : words
        if word >= 0 { cells.append(Int(word), to: &text) }
      case .times(let times):
        if let time = times[row].known {
          let part = columns.kind.roles[place] == .time ? Int64(columns.nanoseconds(row)) : 0
          text.append(time.seconds, nanoseconds: part)
        }
      case .numbers(let numbers): if !numbers[row].isNaN { text.append(numbers[row]) }
      }
      text.endCell(isLast: false)
    }
    text.endRow()
  }

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
  private var ends: [Int] = [0]

  init(_ names: NameTable) {
    var text = RowText()
    for name in names.names {
      bytes.append(contentsOf: text.cell(name))
      ends.append(bytes.count)
    }
  }

  func append(_ number: Int, to text: inout RowText) {
    text.append(ready: bytes.span.extracting(ends[number]..<ends[number + 1]))
  }
}
