import CByteScan

/// Where a row begins: its file, counted from 0, and the byte.
struct RowPlace: Hashable, Sendable {
  var part: Int
  var start: Int
}

/// Reads single cells of rows that were read before, for comparing and for showing them.
struct CellReader: Sendable {
  let parts: [LogPart]

  /// Where a cell of the log's column `column` lies in its file; nil where the row is too short.
  func range(_ place: RowPlace, column: Int) -> Range<Int>? {
    parts[place.part].range(ofField: parts[place.part].places[column], at: place.start)
  }

  /// What a cell says, as bytes.
  func bytes(_ place: RowPlace, column: Int) -> [UInt8] {
    guard let range = range(place, column: column) else { return [] }
    let file = parts[place.part]
    return file.text.bytes.withSpan { Cell($0, range, file.dialect).array(in: $0) }
  }

  /// Lends what a cell says.
  func withCell<Result>(
    _ place: RowPlace, column: Int, _ body: (Span<UInt8>) -> Result
  ) -> Result {
    guard let range = range(place, column: column) else { return body([UInt8]().span) }
    let file = parts[place.part]
    return file.text.bytes.withSpan { bytes in
      Cell(bytes, range, file.dialect).withBytes(in: bytes, body)
    }
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
