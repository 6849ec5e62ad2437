/// What a look at the rows of a log tells: all of them where there are few, else blocks spread
/// evenly over it.
struct LogProfile: Sendable {
  private static let blocks = 40
  private static let rowsPerBlock = 250
  /// Logs up to this many bytes are looked at whole.
  private static let small = 4 << 20

  /// Of longer cells only so many bytes are looked at: they are texts.
  private static let longestText = 1000

  /// How many cells are kept of the rows that show how columns relate.
  private static let sampledCells = 4_000_000

  private(set) var columns: [ColumnProfile]
  /// What the dates say about the order of day and month.
  private(set) var evidence = DateEvidence()
  /// How many rows were looked at.
  private(set) var rows = 0
  /// Some rows as they are, to see how columns relate.
  private(set) var sample: [[String]] = []

  init(_ parts: [LogPart], columnCount: Int) {
    columns = Array(repeating: ColumnProfile(), count: columnCount)
    for part in parts { read(part) }
  }

  private mutating func read(_ part: LogPart) {
    let end = part.text.bytes.count
    let start = part.header.bodyStart
    if end - start <= Self.small {
      read(part, from: start, to: end, limit: .max)
      return
    }
    for block in 0..<Self.blocks {
      let place = start + (end - start) / Self.blocks * block
      let from = block == 0 ? start : part.startOfRecord(atOrAfter: place)
      read(part, from: from, to: end, limit: Self.rowsPerBlock)
    }
  }

  private mutating func read(_ part: LogPart, from start: Int, to end: Int, limit: Int) {
    let batch = RecordBatch(records: min(limit, 1024))
    var place = start
    var left = limit
    while place < end, left > 0 {
      batch.scan(part.text.bytes, part.dialect, from: place, to: end)
      guard batch.count > 0 else { return }
      part.text.bytes.withSpan { span in
        for record in 0..<batch.count { self.record(record, of: batch, part, span) }
      }
      left -= batch.count
      place = batch.next
    }
  }

  private mutating func record(
    _ record: Int, of batch: RecordBatch, _ part: LogPart, _ span: Span<UInt8>
  ) {
    guard !Cell.trimmed(span, batch.range(record)).isEmpty else { return }
    let fields = batch.fieldCount(record)
    if fields < columns.count, Cell.isRuler(span, batch.range(record)) { return }
    rows += 1
    var row: [String] = []
    for column in columns.indices {
      let place = part.places[column]
      guard place < fields else {
        columns[column].record("", .none)
        row.append("")
        continue
      }
      let cell = Cell(span, batch.range(record, place), part.dialect)
      let (isEmpty, reading) = cell.withBytes(in: span) { bytes in
        (EmptyWords.isEmpty(bytes), TimeParser.read(bytes, orders: DateOrders()))
      }
      if let numbers = reading.numbers { evidence.note(numbers) }
      let text = isEmpty ? "" : cell.text(in: span, atMost: Self.longestText)
      columns[column].record(text, reading)
      row.append(text)
    }
    if sample.count < max(20, min(2000, Self.sampledCells / max(1, row.count))) {
      sample.append(row)
    }
  }
}
