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

  init(_ kind: RowKind, _ layout: PageLayout, in db: Database) throws {
    self.db = db
    self.kind = kind
    self.layout = layout
    parties = try Self.cells("SELECT id, name FROM party", in: db)
    words = try Self.cells("SELECT id, text FROM word", in: db)
  }

  private static func cells(_ sql: String, in db: Database) throws -> [Int64: [UInt8]] {
    Dictionary(
      uniqueKeysWithValues: try Row.fetchAll(db, sql: sql).map { ($0[0], RowText.cell($0[1])) })
  }

  /// The page on which a row stands.
  static func page(of row: Int64) -> Int64 { (row - 1) / rows }

  /// Writes the pages `numbers` from the rows.
  func write(_ numbers: some Sequence<Int64>) throws {
    let selection = try StoreStatement(
      layout.selection(from: kind) + " WHERE row > ? AND row <= ? ORDER BY row", in: db)
    let insertion = try StoreStatement(
      "INSERT OR REPLACE INTO page (number, text) VALUES (?, ?)", in: db)
    for number in numbers {
      let text = try text(of: number, selection)
      insertion.bind(number, at: 1)
      insertion.bind(bytes: text, at: 2)
      try insertion.run()
    }
  }

  private func text(of page: Int64, _ rows: StoreStatement) throws -> [UInt8] {
    rows.bind(page * Self.rows, at: 1)
    rows.bind((page + 1) * Self.rows, at: 2)
    defer { rows.reset() }
    var text = RowText()
    while try rows.step() { append(rows, to: &text) }
    return text.bytes
  }

  private func append(_ row: StoreStatement, to text: inout RowText) {
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
