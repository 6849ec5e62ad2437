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

  /// Where the member `name` of the record of a row has its value; where the record begins, where
  /// it has no such member. Nil where the record goes over several lines.
  func spot(of name: String?, ofRow start: Int) -> Int? {
    guard let range = range(ofRow: start) else { return nil }
    return bytes.withSpan { span in
      for place in range where span[place] == 0x0A { return nil }
      guard let last = name?.split(separator: ".").last else { return range.lowerBound }
      let key = Array("\"\(last)\"".utf8)
      var place = range.lowerBound
      while place + key.count < range.upperBound {
        if key.indices.allSatisfy({ span[place + $0] == key[$0] }) {
          var value = place + key.count
          while value < range.upperBound, span[value] <= 0x20 { value += 1 }
          if value < range.upperBound, span[value] == 0x3A {
            repeat { value += 1 } while value < range.upperBound && span[value] <= 0x20
            return value
          }
        }
        place += 1
      }
      return range.lowerBound
    }
  }
}
