import CByteScan
import Diagnostics
import Wording

/// A file of few rows, every cell of it as a text: for what people keep by hand beside a log.
///
/// It is read as logs are: encodings, separators, quotes, title rows, workbooks, gzip.
struct SmallTable {
  struct Row {
    /// Where the row begins.
    var start: Int
    /// As many as the header has names; those that the row lacks are empty.
    var cells: [String]
    /// The byte at which each cell begins.
    var spots: [Int]
    /// How many fields the row has.
    var fields: Int
    /// The row as it was.
    var record: [UInt8]

    /// How far from its start the first byte stands that is no letter; nil where all are.
    var firstFault: Int? {
      let valid = unsafe record.withUnsafeBufferPointer { buffer in
        unsafe buffer.baseAddress.map { unsafe bs_invalid_utf8($0, buffer.count) } ?? 0
      }
      return valid < record.count ? valid : nil
    }
  }

  let text: LogText
  let names: [String]
  let header: Header
  private(set) var rows: [Row] = []

  /// The file of a source, parted into rows but not read.
  ///
  /// - Throws: ``ImportError`` where the file is no table.
  static func part(_ source: LogSource) throws(ImportError) -> LogPart {
    let text = try LogText(source)
    let dialect = text.origin == nil ? DialectSniffer.dialect(of: text) : Dialect()
    return LogPart(text: text, dialect: dialect, header: try Header(of: text, dialect))
  }

  /// - Throws: ``ImportError`` where the rows never end.
  init(_ part: LogPart) throws(ImportError) {
    let dialect = part.dialect
    text = part.text
    header = part.header
    names = header.names
    let batch = RecordBatch()
    var place = header.bodyStart
    while place < text.bytes.count {
      batch.scan(text.bytes, dialect, from: place, to: text.bytes.count)
      guard batch.count > 0 else {
        let place = FaultPlace(text)
        guard let quote = batch.unclosed else {
          throw place.error(.oversizedRow, ["limit": "\(RecordBatch.mostFields)"], at: batch.start)
        }
        throw place.error(.unclosedQuote, at: quote)
      }
      for record in 0..<batch.count { append(record, of: batch, dialect) }
      place = batch.next
    }
  }

  private mutating func append(_ record: Int, of batch: RecordBatch, _ dialect: Dialect) {
    let range = batch.range(record)
    text.bytes.withSpan { span in
      guard !Cell.trimmed(span, range).isEmpty else { return }
      var bytes = text.bytes[range]
      if bytes.last == 0x0D { bytes.removeLast() }
      var row = Row(
        start: range.lowerBound, cells: [], spots: [], fields: batch.fieldCount(record),
        record: Array(bytes))
      while row.fields > names.count,
        Cell.trimmed(span, batch.range(record, row.fields - 1)).isEmpty
      {
        row.fields -= 1
      }
      for column in names.indices {
        guard column < batch.fieldCount(record) else {
          row.cells.append("")
          row.spots.append(range.upperBound)
          continue
        }
        let field = batch.range(record, column)
        row.cells.append(Cell(span, field, dialect).text(in: span))
        row.spots.append(Cell.trimmed(span, field).lowerBound)
      }
      guard row.cells.contains(where: { !$0.isEmpty }) || row.fields > names.count else { return }
      rows.append(row)
    }
  }

  /// A fault of the header, which is quoted.
  func headerError(_ fault: FaultPhrase) -> ImportError {
    let listed = names.prefix(30).map { "'\($0)'" }.joined(separator: ", ")
    return FaultPlace(text).error(
      fault, ["columns": names.count > 30 ? listed + ", …" : listed], at: header.start)
  }
}
