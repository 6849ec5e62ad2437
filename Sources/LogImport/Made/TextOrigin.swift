/// Where the lines of a text stand that was made from a file of another form.
struct TextOrigin: Sendable {
  /// The sheet of a workbook that it was made from.
  struct Sheet: Sendable {
    var name: String
    /// The sheets of the workbook that were not read.
    var unread: [String]
    /// How many empty columns stand left of the first column of the text.
    var margin: Int
    /// Cells that are merged with those beneath them.
    var merges: [Merge] = []
  }

  /// Cells of one column of a sheet that are one.
  struct Merge: Sendable {
    /// Counted from 0.
    var column: Int
    /// The rows of the sheet, from 1; the text stands in the first.
    var rows: ClosedRange<Int>
  }

  /// The types of the objects of a log of objects.
  struct Objects: Sendable {
    var caseType: String
    var others: [String]
  }

  /// The line of the file or the row of the sheet, from 1, of each line of the text.
  var lines: [Int32]
  var sheet: Sheet?
  var objects: Objects?
  /// The byte that ends the lines of the text.
  var newline: UInt8 = 0x0A
  /// Where the rows begin that stand for what could not be read.
  var unreadable: Set<Int> = []
  /// The records that the rows were made of, where they are more than their cells.
  var records: SourceRecords?

  /// The place that a line of the text shows, both from 1.
  func line(ofLine line: Int) -> Int {
    lines.isEmpty ? line : Int(lines[min(max(line, 1), lines.count) - 1])
  }

  /// The column of the sheet, from 1, in which the byte after `record` stands; nil where places
  /// have no columns.
  func column(after record: some Sequence<UInt8>) -> Int? {
    guard let sheet else { return nil }
    var column = sheet.margin + 1
    var isQuoted = false
    for byte in record {
      if byte == 0x22 { isQuoted.toggle() }
      if byte == 0x2C, !isQuoted { column += 1 }
    }
    return column
  }
}
