import Diagnostics
import Wording

extension LogText {
  /// How many lines are looked at to tell where columns begin.
  private static let lookedAt = 200

  /// Reads a table whose columns are told apart by where they stand; any other text stays as it is.
  mutating func readFixedWidth() throws(ImportError) {
    let head = bytes[start..<min(bytes.count, start + (1 << 17))]
    let newline = DialectSniffer.newline(of: head)
    var first = head.split(separator: newline, omittingEmptySubsequences: false)
    // The last line may be cut off.
    if head.count < bytes.count - start { first.removeLast() }
    let lines = first.prefix(Self.lookedAt).map { String(decoding: $0, as: UTF8.self) }
    guard let blank = lines.first(where: { !$0.allSatisfy(\.isWhitespace) }),
      blank.contains("  ") || lines.count > 1,
      let layout = FixedWidth(lines), !DialectSniffer.isParted(self)
    else { return }
    let limit = Self.tableLimit(bytes.count)
    var table = SheetTable(limit: limit)
    var place = start
    var line = 0
    while place < bytes.count, !table.isOversized {
      let end = bytes.withSpan { span in
        var end = place
        while end < span.count, span[end] != newline { end += 1 }
        return end
      }
      if line >= layout.skipped, line != layout.ruler {
        table.beginRow(line + 1)
        let cells = layout.cells(String(decoding: bytes[place..<end], as: UTF8.self))
        for (column, cell) in cells.enumerated() {
          let text = Array(cell.utf8)
          table.add(column: column, text[Cell.trimmed(text.span, 0..<text.count)])
        }
        table.endRow()
      }
      (place, line) = (end + 1, line + 1)
    }
    if table.isOversized {
      throw ImportError(
        .oversizedTable, ["limit": "\(limit >> 20) MiB"], at: InputLocation(file: name))
    }
    guard table.rank > 1 else { return }
    table.dropMargin()
    (bytes, start, origin) = (LogBytes(table.csv), 0, TextOrigin(lines: table.rows))
  }
}
