import Diagnostics
import Wording

/// The row that names the columns.
struct Header: Sendable {
  /// The names in the order of the file, without the empty ones at the end.
  var names: [String]
  /// Where the first row after it begins.
  var bodyStart: Int
  /// Where it begins.
  var start: Int
  /// The line it stands in, from 1.
  var line: Int
  /// How many rows stand above it.
  var skipped: Int
  /// Whether the file has none, and the names are made.
  var isMade = false

  /// How far down a header is looked for.
  private static let depth = 20

  init(of text: LogText, _ dialect: Dialect) throws(ImportError) {
    let usual = DialectSniffer.mode(of: DialectSniffer.fieldCounts(of: text, dialect))?.value ?? 1
    let batch = RecordBatch(records: Self.depth)
    batch.scan(text.bytes, dialect, from: text.start, to: text.bytes.count)
    if let quote = batch.unclosed, batch.count == 0 {
      throw FaultPlace(text).error(.unclosedQuote, at: quote)
    }
    let rows = text.bytes.withSpan { span in
      (0..<batch.count).map { record in
        (0..<batch.fieldCount(record)).map { field in
          Cell(span, batch.range(record, field), dialect).text(in: span)
        }
      }
    }
    let filled = rows.map { row in row.count { !$0.isEmpty } }
    let wanted = max(min(usual, 2), (usual + 1) / 2)
    let place =
      rows.indices.first { rows[$0].count >= usual - 1 && filled[$0] >= wanted }
      ?? rows.indices.first { filled[$0] >= min(usual, 2) } ?? rows.indices.first { filled[$0] > 0 }
    guard var place else { throw ImportError(.emptyFile, at: InputLocation(file: text.name)) }
    // Names of groups of columns stand above the names of columns.
    if place + 1 < rows.count, filled[place] < filled[place + 1],
      rows[place + 1].count == rows[place].count, Self.isWords(rows[place + 1])
    {
      place += 1
    }
    names = rows[place]
    while names.count > 1, names.last == "" { names.removeLast() }
    let range = batch.range(place)
    start = range.lowerBound
    line = FaultPlace(text).line(of: start)
    skipped = place
    var first = place + 1
    while first < batch.count,
      text.bytes.withSpan({ Cell.isRuler($0, batch.range(first)) })
    {
      first += 1
    }
    bodyStart = first < batch.count ? batch.range(first).lowerBound : batch.next
    if Self.isData(rows[place]) {
      names = names.indices.map { "column \($0 + 1)" }
      bodyStart = range.lowerBound
      isMade = true
    }
    try checkThatRowsFollow(text)
  }

  /// A file of rows that were set aside may be empty: then all of them were mended.
  private func checkThatRowsFollow(_ text: LogText) throws(ImportError) {
    if names == SetAsideFile.columns { return }
    let hasRows = text.bytes.withSpan { span in
      !Cell.trimmed(span, bodyStart..<span.count).isEmpty
    }
    guard hasRows else {
      throw ImportError(.headerOnly, at: InputLocation(file: text.name, line: line))
    }
  }

  /// A row with a time in it is no header.
  private static func isData(_ row: [String]) -> Bool {
    row.contains { name in
      let bytes = Array(name.utf8)
      guard bytes.contains(where: { $0 == 0x3A || $0 == 0x2D || $0 == 0x2F }) else { return false }
      if case .time = TimeParser.read(bytes.span, orders: DateOrders()) { return true }
      return false
    }
  }

  /// Whether a row has neither times nor numbers in it.
  private static func isWords(_ row: [String]) -> Bool {
    row.allSatisfy { name in
      NumberParser.read(Array(name.utf8)) == nil
        && TimeParser.read(Array(name.utf8).span, orders: DateOrders()).numbers == nil
    } && !isData(row)
  }
}
