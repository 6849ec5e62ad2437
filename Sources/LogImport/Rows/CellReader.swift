import CByteScan

/// Reads single cells of rows that were read before, for comparing and for showing them.
struct CellReader: Sendable {
  let parts: [LogPart]

  /// Where a cell of the log's column `column` lies in its file; nil where the row is too short.
  func range(part: Int, start: Int, column: Int) -> Range<Int>? {
    let file = parts[part]
    let length = file.text.bytes.count
    return unsafe file.text.bytes.withPointer { pointer in
      var text = unsafe bs_text(
        bytes: pointer, length: length, separator: file.dialect.separator,
        newline: file.dialect.newline, quote: file.dialect.quote, escape: file.dialect.escape)
      var (from, to) = (0, 0)
      let isThere = unsafe bs_field(&text, start, file.places[column], &from, &to)
      return isThere == 1 ? from..<to : nil
    }
  }

  /// What a cell says, as bytes.
  func bytes(part: Int, start: Int, column: Int) -> [UInt8] {
    guard let range = range(part: part, start: start, column: column) else { return [] }
    let file = parts[part]
    return file.text.bytes.withSpan { Cell($0, range, file.dialect).array(in: $0) }
  }

  func text(part: Int, start: Int, column: Int) -> String {
    String(decoding: bytes(part: part, start: start, column: column), as: UTF8.self)
  }

  /// Whether two cells say the same.
  func areEqual(
    _ left: (part: Int, start: Int, column: Int), _ right: (part: Int, start: Int, column: Int)
  ) -> Bool {
    guard let a = range(part: left.part, start: left.start, column: left.column),
      let b = range(part: right.part, start: right.start, column: right.column)
    else {
      return bytes(part: left.part, start: left.start, column: left.column)
        == bytes(part: right.part, start: right.start, column: right.column)
    }
    let (leftFile, rightFile) = (parts[left.part], parts[right.part])
    return leftFile.text.bytes.withSpan { one in
      rightFile.text.bytes.withSpan { other in
        let first = Cell(one, a, leftFile.dialect)
        let second = Cell(other, b, rightFile.dialect)
        return first.withBytes(in: one) { left in
          second.withBytes(in: other) { right in
            guard left.count == right.count else { return false }
            return left.indices.allSatisfy { left[$0] == right[$0] }
          }
        }
      }
    }
  }

  /// Whether two rows say the same in every column of the log.
  func areEqualRows(_ left: (part: Int, start: Int), _ right: (part: Int, start: Int)) -> Bool {
    parts[0].places.indices.allSatisfy { column in
      areEqual((left.part, left.start, column), (right.part, right.start, column))
    }
  }

  /// The record that begins at `start`, as it was, without the end of its line.
  func record(part: Int, start: Int) -> [UInt8] {
    let file = parts[part]
    var batch = RecordBatch(fields: 256, records: 1)
    batch.scan(file.text.bytes, file.dialect, from: start, to: start + 1)
    guard batch.count > 0 else { return [] }
    var bytes = file.text.bytes[batch.range(0)]
    if bytes.last == 0x0D { bytes.removeLast() }
    return bytes
  }
}
