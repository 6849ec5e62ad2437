/// Boards and lists that were put under one another name the columns again for each part, often
/// under a title. Such lines are no rows: they are passed over and counted.
extension RowReader {
  /// Whether a record stands between parts of the table: the header once more, or a title above it.
  func standsBetween(_ record: Int) -> Bool {
    guard !part.header.isMade else { return false }
    let range = batch.range(record)
    let header = headerRange
    return part.text.bytes.withSpan { span in
      if Self.repeats(header, at: range.lowerBound, in: span) { return true }
      guard holdsOneCell(record, span) else { return false }
      var place = range.upperBound
      while place < span.count, span[place] <= 0x20 || span[place] == part.dialect.separator {
        place += 1
      }
      return Self.repeats(header, at: place, in: span)
    }
  }

  private func holdsOneCell(_ record: Int, _ span: Span<UInt8>) -> Bool {
    var filled = 0
    for field in 0..<batch.fieldCount(record)
    where !Cell.trimmed(span, batch.range(record, field)).isEmpty {
      filled += 1
      if filled > 1 { return false }
    }
    return true
  }

  /// The line of the header without its end.
  private var headerRange: Range<Int> {
    let start = part.header.start
    let newline = part.dialect.newline
    return part.text.bytes.withSpan { span in
      var end = start
      while end < min(span.count, part.header.bodyStart), span[end] != newline { end += 1 }
      while end > start, span[end - 1] == 0x0D { end -= 1 }
      return start..<end
    }
  }

  /// Whether what stands at `place` is the line that lies in `header`, and no more.
  private static func repeats(
    _ header: Range<Int>, at place: Int, in span: Span<UInt8>
  ) -> Bool {
    let end = place + header.count
    guard place != header.lowerBound, !header.isEmpty, end <= span.count else { return false }
    for index in 0..<header.count where span[place + index] != span[header.lowerBound + index] {
      return false
    }
    return end == span.count || span[end] == 0x0A || span[end] == 0x0D
  }
}
