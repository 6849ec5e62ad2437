import CByteScan

/// One file of a log: its text, how it is parted, and where it has the columns of the log.
struct LogPart: Sendable {
  var text: LogText
  var dialect: Dialect
  var header: Header
  /// For each column of the log, which field of a row of this file it is.
  var places: [Int] = []
  /// What its rows were made of, where they do not stand in the file as they are.
  var made: MadeRows?

  /// Where the first record begins that begins at or after `offset`, if `offset` does not lie
  /// inside quotes.
  func startOfRecord(atOrAfter offset: Int) -> Int {
    let count = text.bytes.count
    let end = unsafe text.bytes.withPointer { pointer in
      unsafe bs_find(pointer, count, offset - 1, dialect.newline)
    }
    return min(end + 1, count)
  }
}
