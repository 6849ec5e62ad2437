/// The largest table of a web page, as the sheet that it shows.
///
/// Many systems call a web page `.xls` and let spreadsheets make of it what they can. It is read as
/// browsers read it: tags may be left open, tables may stand in tables, cells may span others. A
/// cell that spans rows says the same in all of them.
struct PageTable {
  /// The table with most text in it; its lines are those of the page.
  private(set) var best: SheetTable?

  private var open: [Draft] = []
  private let limit: Int

  /// As far as a cell may span.
  private static let widest = 1000
  private static let highest = 65_534
  private static let mostColumns = 1 << 14

  /// A table that is being read.
  private struct Draft {
    var sheet: SheetTable
    var column = 0
    var isInRow = false
    /// The cell that is open, and how many columns and rows it spans.
    var cell: PageText?
    var span = (columns: 1, rows: 1)
    /// Cells that go on from rows above, by column.
    var above: [Int: (text: [UInt8], rows: Int)] = [:]
  }

  /// - Parameter limit: how large the table may be.
  init(_ bytes: LogBytes, from start: Int, limit: Int) {
    self.limit = limit
    var scanner = PageScanner(bytes, from: start)
    while let piece = scanner.next(), best?.isOversized != true {
      switch piece {
      case .text(let range): add(bytes, range)
      case .tag(let tag): take(tag, line: scanner.line)
      }
    }
    while !open.isEmpty { endTable() }
  }

  private mutating func add(_ bytes: LogBytes, _ range: Range<Int>) {
    guard !open.isEmpty else { return }
    open[open.count - 1].cell?.add(bytes, range)
  }

  private mutating func take(_ tag: PageTag, line: Int) {
    switch (tag.name, tag.isEnd) {
    case ("table", false): open.append(Draft(sheet: SheetTable(limit: limit)))
    case ("table", true): endTable()
    case ("tr", false):
      endRow()
      guard !open.isEmpty else { return }
      open[open.count - 1].isInRow = true
      open[open.count - 1].column = 0
      open[open.count - 1].sheet.beginRow(line)
    case ("tr", true): endRow()
    case ("td", false), ("th", false):
      endCell()
      guard !open.isEmpty, open[open.count - 1].isInRow else { return }
      open[open.count - 1].cell = PageText()
      open[open.count - 1].span = (
        min(max(tag.number("colspan") ?? 1, 1), Self.widest),
        min(max(tag.number("rowspan") ?? 1, 1), Self.highest)
      )
    case ("td", true), ("th", true): endCell()
    case ("br", _), ("p", _), ("div", _), ("li", _):
      if !open.isEmpty { open[open.count - 1].cell?.addBreak() }
    default: break
    }
  }

  private mutating func endCell() {
    guard var draft = open.popLast() else { return }
    defer { open.append(draft) }
    guard let text = draft.cell?.finished else { return }
    draft.cell = nil
    fillFromAbove(&draft)
    guard draft.column < Self.mostColumns else { return }
    draft.sheet.add(column: draft.column, text)
    if draft.span.rows > 1 {
      for column in draft.column..<draft.column + draft.span.columns {
        draft.above[column] = (column == draft.column ? text : [], draft.span.rows)
      }
    }
    draft.column += draft.span.columns
  }

  /// Steps over the cells that go on from rows above.
  private func fillFromAbove(_ draft: inout Draft) {
    while let cell = draft.above[draft.column], draft.column < Self.mostColumns {
      draft.sheet.add(column: draft.column, cell.text)
      draft.column += 1
    }
  }

  private mutating func endRow() {
    endCell()
    guard var draft = open.popLast() else { return }
    defer { open.append(draft) }
    guard draft.isInRow else { return }
    for column in draft.above.keys.sorted() where column >= draft.column {
      draft.sheet.add(column: column, draft.above[column]?.text ?? [])
    }
    draft.above = draft.above.mapValues { ($0.text, $0.rows - 1) }.filter { $0.value.rows > 0 }
    draft.sheet.endRow()
    draft.isInRow = false
    if draft.sheet.isOversized { best = draft.sheet }
  }

  private mutating func endTable() {
    endRow()
    guard var sheet = open.popLast()?.sheet else { return }
    guard best?.isOversized != true,
      (sheet.rank, sheet.csv.count) > (best?.rank ?? 0, best?.csv.count ?? 0)
    else { return }
    sheet.dropMargin()
    best = sheet
  }
}
