import CByteScan

/// Where a row begins: its file, counted from 0, and the byte.
struct RowPlace: Hashable, Sendable {
  var part: Int
  var start: Int
}

/// Reads single cells of rows that were read before, for comparing and for showing them.
///
/// A class with the files laid out for C: a cell is asked for by the million, and handing on what
/// a file is made of would cost more than finding the cell.
@safe final class CellReader: @unchecked Sendable {
  let parts: [LogPart]
  // Never changed, and valid as long as `parts` hold the bytes.
  private let texts: [bs_text]
  private let bytes: [LogBytes]
  private let fields: [[Int]]

  init(parts: [LogPart]) {
    self.parts = parts
    bytes = parts.map(\.text.bytes)
    fields = parts.map(\.places)
    unsafe texts = parts.map { part in
      let length = part.text.bytes.count
      return unsafe part.text.bytes.withPointer { unsafe bs_text($0, length, part.dialect) }
    }
  }

  /// Where a cell of the log's column `column` lies in its file; nil where the row is too short.
  func range(_ place: RowPlace, column: Int) -> Range<Int>? {
    var text = unsafe texts[place.part]
    var (from, to) = (0, 0)
    let isThere = unsafe bs_field(&text, place.start, fields[place.part][column], &from, &to)
    return isThere == 1 ? from..<to : nil
  }

  /// The content of a cell; nil where the row is too short.
  func cell(_ place: RowPlace, column: Int) -> Cell? {
    guard let range = range(place, column: column) else { return nil }
    return bytes[place.part].withSpan { Cell($0, range, parts[place.part].dialect) }
  }

  /// Whether the cell of one row stands before that of another in order of bytes; nil where that
  /// is not seen at once.
  func order(_ left: RowPlace, _ right: RowPlace, column: Int) -> Bool? {
    var (text, other) = unsafe (texts[left.part], texts[right.part])
    let answer = unsafe bs_fields_order(
      &text, left.start, &other, right.start, fields[left.part][column],
      fields[right.part][column])
    return answer == 0 ? nil : answer < 0
  }

  /// What a cell says, as bytes.
  func bytes(_ place: RowPlace, column: Int) -> [UInt8] {
    guard let cell = cell(place, column: column) else { return [] }
    return bytes[place.part].withSpan { cell.array(in: $0) }
  }

  /// Lends the content of a cell.
  func withBytes<Result>(
    of cell: Cell, _ place: RowPlace, _ body: (Span<UInt8>) -> Result
  ) -> Result {
    bytes[place.part].withSpan { cell.withBytes(in: $0, body) }
  }

  func text(_ place: RowPlace, column: Int) -> String {
    String(decoding: bytes(place, column: column), as: UTF8.self)
  }

  /// Whether two rows say the same in every column of the log.
  func areEqualRows(_ left: RowPlace, _ right: RowPlace) -> Bool {
    parts[0].places.indices.allSatisfy { column in
      bytes(left, column: column) == bytes(right, column: column)
    }
  }

  /// Tells of rows of one file whether their cells of `column` equal the cells of `other` of rows
  /// anywhere.
  func comparing(
    part: Int, column: Int, with other: Int,
    _ body: (_ isEqual: (_ start: Int, _ there: RowPlace) -> Bool) -> Void
  ) {
    let file = parts[part]
    let length = file.text.bytes.count
    let (field, otherField) = (file.places[column], file.places[other])
    unsafe file.text.bytes.withPointer { pointer in
      let text = unsafe bs_text(pointer, length, file.dialect)
      body { start, there in
        if there.part == part {
          let answer = unsafe withUnsafePointer(to: text) {
            unsafe bs_fields_equal($0, start, field, there.start, otherField)
          }
          if answer >= 0 { return answer == 1 }
        }
        return bytes(RowPlace(part: part, start: start), column: column)
          == bytes(there, column: other)
      }
    }
  }

  /// Lets the system take back the memory of what lies between two places.
  func release(_ first: RowPlace, _ last: RowPlace) {
    for part in first.part...max(first.part, last.part) {
      let bytes = parts[part].text.bytes
      bytes.release(
        (part == first.part ? first.start : 0)..<(part == last.part ? last.start : bytes.count))
    }
  }
}
