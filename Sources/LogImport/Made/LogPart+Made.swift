import CByteScan

extension LogPart {
  /// Hands over every record after the header, with what its cells say and where it stands: its
  /// byte, and its line in the file or row in the sheet.
  func forEachRecord(_ body: (_ cells: [[UInt8]], _ start: Int, _ line: Int) -> Void) {
    let count = text.bytes.count
    let batch = RecordBatch()
    var place = header.bodyStart
    var known = (offset: header.start, line: firstTextLine)
    while place < count {
      batch.scan(text.bytes, dialect, from: place, to: count)
      guard batch.count > 0 else { return }
      for record in 0..<batch.count {
        let start = batch.range(record, 0).lowerBound
        known.line += newlines(in: known.offset..<start)
        known.offset = start
        let cells = text.bytes.withSpan { span in
          (0..<batch.fieldCount(record)).map { field in
            Cell(span, batch.range(record, field), dialect).array(in: span)
          }
        }
        body(cells, start, text.origin?.line(ofLine: known.line) ?? known.line)
      }
      place = batch.next
    }
  }

  /// Where what `forEachRecord` cannot take apart begins: the end, unless a quote is never closed.
  var isWhole: Bool {
    let batch = RecordBatch()
    var place = header.bodyStart
    while place < text.bytes.count {
      batch.scan(text.bytes, dialect, from: place, to: text.bytes.count)
      guard batch.count > 0 else { return false }
      place = batch.next
    }
    return true
  }

  /// The part with a text that was made of it, whose first line is the header.
  func remade(_ made: CSVBuilder, names: [String]? = nil, sheet: TextOrigin.Sheet?) -> LogPart {
    var part = self
    part.text.bytes = LogBytes(made.csv)
    part.text.start = 0
    part.text.origin = TextOrigin(lines: made.lines, sheet: sheet)
    part.dialect = Dialect()
    part.made = made.made
    if let names { part.header.names = names }
    part.header.start = 0
    part.header.bodyStart = (made.csv.firstIndex(of: 0x0A) ?? -1) + 1
    part.header.isMade = false
    return part
  }

  /// The line of the text, from 1, in which the header begins.
  private var firstTextLine: Int { 1 + newlines(in: text.start..<header.start) }

  private func newlines(in range: Range<Int>) -> Int {
    unsafe text.bytes.withPointer { pointer in
      unsafe bs_count(
        pointer + range.lowerBound, range.count, text.origin?.newline ?? dialect.newline)
    }
  }
}
