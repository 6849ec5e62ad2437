/// The sheet of a workbook that a text was made from.
struct SheetOrigin: Sendable {
  var name: String
  /// The sheets of the workbook that were not read.
  var unread: [String]
  /// The row of the sheet, from 1, of each line of the text.
  var rows: [Int32]
  /// How many empty columns stand left of the first column of the text.
  var margin: Int

  /// The row that a line of the text shows, both from 1.
  func row(ofLine line: Int) -> Int {
    rows.isEmpty ? line : Int(rows[min(max(line, 1), rows.count) - 1])
  }

  /// The column of the sheet, from 1, in which the byte after `record` stands.
  func column(after record: some Sequence<UInt8>) -> Int {
    var column = margin + 1
    var isQuoted = false
    for byte in record {
      if byte == 0x22 { isQuoted.toggle() }
      if byte == 0x2C, !isQuoted { column += 1 }
    }
    return column
  }
}
