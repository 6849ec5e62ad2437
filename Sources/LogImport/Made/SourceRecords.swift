/// The records of a text that is no table, of which a table was made.
struct SourceRecords: Sendable {
  /// The text as it was.
  let bytes: LogBytes
  /// The names of the columns of the table.
  let names: [String]
  /// Where the rows of the table begin, ascending.
  private let starts: [Int]
  /// Where the record of each lies; empty where it is not known.
  private let ranges: [Range<Int>]

  init(bytes: LogBytes, names: [String], starts: [Int], ranges: [Range<Int>]) {
    precondition(starts.count == ranges.count, "each row of the table is made of one record")
    self.bytes = bytes
    self.names = names
    self.starts = starts
    self.ranges = ranges
  }

  /// Where the record lies of which the row at `start` was made.
  func range(ofRow start: Int) -> Range<Int>? {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < start { low = middle + 1 } else { high = middle }
    }
    guard low < starts.count, starts[low] == start, !ranges[low].isEmpty else { return nil }
    return ranges[low]
  }
}
