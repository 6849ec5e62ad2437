import CByteScan

extension LogPart {
  /// The files that its rows were made of: itself where they stand as they were.
  var sources: [LogPart] { made?.sources ?? [self] }

  /// The rows that the row at `start` was made of, the one that gave it its place first.
  func sourceRows(at start: Int) -> [MadeRows.Row] {
    made?.rows(at: start) ?? [MadeRows.Row(source: 0, start: start)]
  }

  /// Which field of the rows of a source fills a field of rows of this part.
  func sourceField(of source: Int, field: Int) -> Int? {
    made.map { $0.field(of: source, field: field) } ?? field
  }

  /// The row in whose file what the field of a row says stands, and the byte there.
  func sourceSpot(at start: Int, field: Int) -> (row: MadeRows.Row, spot: Int)? {
    var best: (row: MadeRows.Row, spot: Int)?
    let (rows, sources) = (sourceRows(at: start), sources)
    for row in rows {
      let source = sources[row.source]
      guard let place = sourceField(of: row.source, field: field),
        let range = source.range(ofField: place, at: row.start)
      else { continue }
      let content = source.text.bytes.withSpan { Cell.trimmed($0, range) }
      if !content.isEmpty { return (row, range.lowerBound) }
      if best == nil { best = (row, range.lowerBound) }
    }
    return best ?? rows.first.map { ($0, $0.start) }
  }

  /// The number of the field of the row at `start` in which a byte lies.
  func field(holding spot: Int, at start: Int) -> Int {
    let batch = RecordBatch(fields: 256, records: 1)
    batch.scan(text.bytes, dialect, from: start, to: start + 1)
    guard batch.count > 0 else { return 0 }
    return (0..<batch.fieldCount(0)).first { spot <= batch.range(0, $0).upperBound } ?? 0
  }

  /// Where a field of the row at `start` lies; nil where the row is too short.
  func range(ofField field: Int, at start: Int) -> Range<Int>? {
    unsafe text.bytes.withPointer { pointer in
      var whole = unsafe bs_text(pointer, text.bytes.count, dialect)
      var (from, to) = (0, 0)
      return unsafe bs_field(&whole, start, field, &from, &to) == 1 ? from..<to : nil
    }
  }

  /// The row that begins at `start` as it was in the file, without the end of its line.
  func record(at start: Int) -> [UInt8] {
    if let range = text.origin?.records?.range(ofRow: start) {
      return text.origin?.records?.bytes[range] ?? []
    }
    let batch = RecordBatch(fields: 256, records: 1)
    batch.scan(text.bytes, dialect, from: start, to: start + 1)
    guard batch.count > 0 else { return [] }
    var bytes = text.bytes[batch.range(0)]
    if bytes.last == 0x0D { bytes.removeLast() }
    return bytes
  }
}
