internal import GRDB
import ServiceModel

/// Writes rows as pages of text.
struct PageWriter {
  /// How many rows a page has; all but the last have as many.
  static let rows: Int64 = 32_768

  private let db: Database
  private let kind: RowKind
  private let layout: PageLayout
  private let parties: [Int64: [UInt8]]
  private let words: [Int64: [UInt8]]
  private var text: RowText

  init(
    _ kind: RowKind, _ layout: PageLayout, as text: RowText = RowText(), in db: Database
  ) throws {
    self.db = db
    self.kind = kind
    self.layout = layout
    var text = text
    parties = try Self.cells("SELECT id, name FROM party", as: &text, in: db)
    words = try Self.cells("SELECT id, text FROM word", as: &text, in: db)
    self.text = text
  }

  private static func cells(
    _ sql: String, as text: inout RowText, in db: Database
  ) throws -> [Int64: [UInt8]] {
    var cells: [Int64: [UInt8]] = [:]
    for row in try Row.fetchAll(db, sql: sql) { cells[row[0]] = text.cell(row[1]) }
    return cells
  }

  /// Whether any text was kept from being taken for a formula.
  var isGuarded: Bool { text.isGuarded }

  /// The page on which a row stands.
  static func page(of row: Int64) -> Int64 { (row - 1) / rows }

  /// Writes the pages `numbers` from the rows.
  mutating func write(_ numbers: some Sequence<Int64>) throws {
    let insertion = try StoreStatement(
      "INSERT OR REPLACE INTO page (number, text) VALUES (?, ?)", in: db)
    try makeTexts(of: numbers) { number, text in
      insertion.bind(number, at: 1)
      insertion.bind(bytes: text, at: 2)
      try insertion.run()
    }
  }

  /// Makes the texts of the pages `numbers`, one after the other.
  mutating func makeTexts(
    of numbers: some Sequence<Int64>, _ body: (Int64, [UInt8]) throws -> Void
  ) throws {
    let rows = try StoreStatement(
      layout.selection(from: kind) + " WHERE row > ? AND row <= ? ORDER BY row", in: db)
    // A text of its own: one that `self` holds too would be copied for every row.
    var text = text
    defer { self.text = text }
    for number in numbers {
      rows.bind(number * Self.rows, at: 1)
      rows.bind((number + 1) * Self.rows, at: 2)
      defer { rows.reset() }
      while try rows.step() { append(rows, to: &text) }
      try body(number, text.takeBytes())
    }
  }

  private func append(_ row: StoreStatement, to text: inout RowText) {
    if layout.isNumbered {
      text.append(Double(row.integer(Int32(layout.roles.count + 1))))
      text.endCell(isLast: false)
    }
    for (index, role) in layout.roles.enumerated() {
      let column = Int32(index + 1)
      if !row.isNull(column) {
        if role.isWord {
          let cells = role.isParty ? parties : words
          text.append(ready: cells[row.integer(column), default: []])
        } else if role.isTime {
          text.append(
            row.integer(column), nanoseconds: role == .time ? row.integer(0) : 0)
        } else if role.isNumber {
          text.append(row.real(column))
        } else {
          row.withBytes(column) { text.append($0) }
        }
      }
      text.endCell(isLast: index == layout.roles.count - 1)
    }
  }
}
