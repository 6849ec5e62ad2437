/// Reads the sheets of an OpenDocument workbook (ISO 26300) from its `content.xml`.
final class OpenDocumentSheets: XMLHandler {
  /// The first sheet that is a table, else the one that is the most of one.
  private(set) var table: SheetTable
  private(set) var sheet = ""
  private(set) var merges: [TextOrigin.Merge] = []
  private(set) var names: [String] = []

  private let limit: Int
  private var current: SheetTable
  private var currentMerges: [TextOrigin.Merge] = []
  /// The row that is read, from 1, how often it stands there, and its cells.
  private var row = 0
  private var rowCount = 1
  private var cells: [(column: Int, text: [UInt8])] = []
  private var column = 0
  private var cellCount = 1
  private var isInCell = false
  /// What the cell says as a value where its text depends on a style.
  private var value: [UInt8]?
  private var text: [UInt8] = []
  private var paragraphs = 0
  /// How many elements are open inside a remark, which is no part of its cell.
  private var skipped = 0
  private var isInParagraph = false

  private static let mostRows = 1 << 24
  private static let mostColumns = 1 << 14

  init(limit: Int) {
    self.limit = limit
    table = SheetTable(limit: limit)
    current = table
  }

  var isDone: Bool { current.isOversized || table.isOversized }

  func open(_ element: XMLName, _ attributes: XMLAttributes) {
    if skipped > 0 || element == "annotation" {
      skipped += 1
      return
    }
    switch element {
    case "table":
      names.append(attributes.text("name") ?? "")
      (current, currentMerges, row) = (SheetTable(limit: limit), [], 0)
    case "table-row":
      rowCount = max(1, attributes.number("number-rows-repeated") ?? 1)
      row = min(row + 1, Self.mostRows)
      column = 0
      cells.removeAll(keepingCapacity: true)
    case "table-cell", "covered-table-cell": openCell(attributes)
    case "p":
      isInParagraph = isInCell
      if paragraphs > 0, isInCell { text.append(0x0A) }
      paragraphs += 1
    case "s" where isInParagraph: text.append(0x20)
    case "tab" where isInParagraph: text.append(0x09)
    default: break
    }
  }

  private func openCell(_ attributes: XMLAttributes) {
    isInCell = true
    cellCount = max(1, attributes.number("number-columns-repeated") ?? 1)
    text.removeAll(keepingCapacity: true)
    paragraphs = 0
    let said =
      attributes.text("date-value") ?? attributes.text("boolean-value")
      ?? (attributes.text("value-type") == "percentage" ? nil : attributes.text("value"))
    value = said.map { Array($0.utf8) }
    if let rows = attributes.number("number-rows-spanned"), rows > 1, rows < Self.mostRows {
      currentMerges.append(TextOrigin.Merge(column: column, rows: row...row + rows - 1))
    }
  }

  func close(_ element: XMLName) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch element {
    case "p": isInParagraph = false
    case "table-cell", "covered-table-cell":
      isInCell = false
      let said = value ?? text
      if !said.isEmpty {
        for place in column..<min(column + min(cellCount, Self.mostColumns), Self.mostColumns) {
          cells.append((place, said))
        }
      }
      column = min(column + min(cellCount, Self.mostColumns), Self.mostColumns)
    case "table-row": endRow()
    case "table":
      guard table.rank < 3, current.rank > table.rank || names.count == 1 else { return }
      (table, merges, sheet) = (current, currentMerges, names.last ?? "")
    default: break
    }
  }

  private func endRow() {
    if !cells.isEmpty {
      for turn in 0..<rowCount where !isDone {
        current.beginRow(min(row + turn, Self.mostRows))
        for cell in cells { current.add(column: cell.column, cell.text) }
        current.endRow()
      }
    }
    row = min(row + min(rowCount, Self.mostRows) - 1, Self.mostRows)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInParagraph, skipped == 0 { unsafe text.append(contentsOf: bytes) }
  }

  /// The sheet without the empty columns at its left.
  func finished() -> SheetTable {
    var table = table
    table.dropMargin()
    return table
  }
}
