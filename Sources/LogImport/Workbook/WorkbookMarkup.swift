/// Reads a workbook that is one XML document, as Excel 2003 and many programs write it.
final class WorkbookMarkup: XMLHandler {
  /// The first sheet that is a table, else the one that is the most of one.
  private(set) var table: SheetTable
  private(set) var sheet = ""
  private(set) var merges: [TextOrigin.Merge] = []
  private(set) var names: [String] = []
  /// Whether a cell or row stands where none can.
  private(set) var isDamaged = false

  private let limit: Int
  private var current: SheetTable
  private var currentMerges: [TextOrigin.Merge] = []
  private var row = 0
  private var column = 0
  private var isInCell = false
  private var isInData = false
  private var text: [UInt8] = []
  private var across = 0

  private static let mostRows = 1 << 24
  private static let mostColumns = 1 << 14

  init(limit: Int) {
    self.limit = limit
    table = SheetTable(limit: limit)
    current = table
  }

  var isDone: Bool { isDamaged || current.isOversized || table.isOversized }

  func open(_ element: XMLName, _ attributes: XMLAttributes) {
    switch element {
    case "Worksheet":
      names.append(attributes.text("Name") ?? "")
      (current, currentMerges, row) = (SheetTable(limit: limit), [], 0)
    case "Row":
      let number = attributes.number("Index") ?? row + 1
      isDamaged = isDamaged || number <= row || number > Self.mostRows
      (row, column) = (number, 0)
      current.beginRow(number)
    case "Cell":
      let place = attributes.number("Index") ?? column + 1
      isDamaged = isDamaged || place <= column || place >= Self.mostColumns
      column = place
      across = min(attributes.number("MergeAcross") ?? 0, Self.mostColumns)
      if let down = attributes.number("MergeDown"), down > 0, down < Self.mostRows {
        currentMerges.append(TextOrigin.Merge(column: place - 1, rows: row...row + down))
      }
      isInCell = true
      text.removeAll(keepingCapacity: true)
    case "Data": isInData = isInCell
    default: break
    }
  }

  func close(_ element: XMLName) {
    switch element {
    case "Data": isInData = false
    case "Cell":
      isInCell = false
      if !isDone { current.add(column: column - 1, text) }
      column += across
    case "Row": if !isDone { current.endRow() }
    case "Worksheet":
      guard table.rank < 3, current.rank > table.rank || names.count == 1 else { return }
      (table, merges, sheet) = (current, currentMerges, names.last ?? "")
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInData { unsafe text.append(contentsOf: bytes) }
  }

  /// The sheet as a text of the log: without the empty columns at its left.
  func finished() -> (text: LogBytes, origin: TextOrigin) {
    table.dropMargin()
    let origin = TextOrigin(
      lines: table.rows,
      sheet: TextOrigin.Sheet(
        name: sheet, unread: names.filter { $0 != sheet }, margin: table.margin, merges: merges))
    return (LogBytes(table.csv), origin)
  }
}
