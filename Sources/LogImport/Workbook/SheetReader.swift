/// Reads the cells of a sheet.
final class SheetReader: XMLHandler {
  private(set) var table: SheetTable
  /// Cells that are merged with those beneath them.
  private(set) var merges: [TextOrigin.Merge] = []
  /// The row that is read or was read last, from 1.
  private(set) var row = 0
  /// Whether the document holds what no sheet may hold.
  private(set) var isDamaged = false

  private let book: WorkbookContext
  private var column = -1
  private var type: XMLName = "n"
  private var style = 0
  private var isInCell = false
  private var current = CellText()

  /// The most rows and columns that spreadsheets have.
  private static let mostRows = 1 << 24
  private static let mostColumns = 1 << 14

  init(_ book: WorkbookContext, limit: Int) {
    self.book = book
    table = SheetTable(limit: limit)
  }

  var isDone: Bool { isDamaged || table.isOversized }

  func open(_ element: XMLName, _ attributes: XMLAttributes) {
    switch element {
    case "row":
      let number = attributes.number("r") ?? row + 1
      isDamaged = isDamaged || number <= row || number > Self.mostRows
      // What follows a damage is read to the end of the piece, and counts on from here.
      (row, column) = (min(number, Self.mostRows), -1)
      table.beginRow(row)
    case "c":
      let place = attributes.column("r") ?? column + 1
      isDamaged = isDamaged || place <= column || place >= Self.mostColumns
      column = min(place, Self.mostColumns)
      type = attributes.word("t") ?? "n"
      style = attributes.number("s") ?? 0
      current.clear()
      isInCell = true
    case "mergeCell":
      if let range = attributes.text("ref"), merges.count < Self.mostRows { merge(range) }
    default: if isInCell { current.open(element) }
    }
  }

  /// Takes down a range like `B3:B7`.
  private func merge(_ range: String) {
    let ends = range.split(separator: ":").map { end in
      let letters = end.prefix { $0.isASCII && $0.isLetter }
      return (letters: letters, row: Int(end.dropFirst(letters.count)))
    }
    guard ends.count == 2, let first = ends[0].row, let last = ends[1].row, first < last,
      ends[0].letters.count <= 3
    else { return }
    let column = ends[0].letters.uppercased().utf8.reduce(0) { 26 * $0 + Int($1) - 0x40 } - 1
    if column >= 0 { merges.append(TextOrigin.Merge(column: column, rows: first...last)) }
  }

  func close(_ element: XMLName) {
    switch element {
    case "row": if !isDone { table.endRow() }
    case "c":
      isInCell = false
      if !isDone { endCell() }
    default: if isInCell { current.close(element) }
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInCell { unsafe current.append(bytes) }
  }

  private func endCell() {
    guard !current.bytes.isEmpty else { return }
    switch type {
    case "s":
      guard let number = Int(String(decoding: current.bytes, as: UTF8.self)),
        book.strings.indices.contains(number)
      else {
        isDamaged = true
        return
      }
      table.add(column: column, book.strings[number])
    case "n": table.add(column: column, number(current.bytes))
    case "b": table.add(column: column, current.bytes == [0x31] ? Self.yes : Self.no)
    default: table.add(column: column, current.unescaped)
    }
  }

  private static let yes = Array("TRUE".utf8)
  private static let no = Array("FALSE".utf8)

  /// A number as the sheet would show it: as a time where its style says so, whole numbers
  /// without a point.
  private func number(_ bytes: [UInt8]) -> [UInt8] {
    let format = book.styles[style]
    let isPlain = bytes.allSatisfy { 0x30...0x39 ~= $0 }
    guard !format.isEmpty || !isPlain,
      let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite
    else { return bytes }
    if !format.isEmpty,
      let date = SerialDate(value, countsFrom1904: book.countsFrom1904)
    {
      return Array(date.text(format).utf8)
    }
    guard let whole = Int(exactly: value), whole.magnitude < 1 << 53 else { return bytes }
    return Array(String(whole).utf8)
  }
}
