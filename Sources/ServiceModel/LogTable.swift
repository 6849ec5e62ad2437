/// The rows of a log that count, as they were read and before anything is concluded from them.
///
/// Row `i` of every column is row `i` of the log. Only columns that the log has are there, each in
/// the dictionary that fits its role.
package struct LogTable: Sendable {
  package var shape: LogDescription.Shape
  /// How many rows there are.
  package var count = 0
  /// The number of each row in its log, counted from 0, repeated rows included.
  package var rowNumbers: [Int] = []
  /// How many rows the log had, repeated ones included.
  package var numberedRows = 0

  /// The names of parties, and all other words that are few.
  package var parties = NameTable()
  package var words = NameTable()

  /// Cells that are mostly distinct: ids, parents, cases, notes. An empty cell is an empty text.
  package var texts: [Role: ByteTable] = [:]
  /// Cells that are words, as numbers in ``parties`` or ``words``; `none` for an empty one.
  package var wordNumbers: [Role: [Int32]] = [:]
  /// Cells that are times; ``Instant/missing`` for an empty one.
  package var times: [Role: TimeColumn] = [:]
  /// The part of a second of each event's time. Empty for a log of requests.
  package var nanoseconds: [UInt32] = []
  /// Cells that are numbers; not a number for an empty one.
  package var numbers: [Role: [Double]] = [:]

  package init(shape: LogDescription.Shape) { self.shape = shape }

  /// The roles that the log has a column for, in their order.
  package var roles: [Role] {
    Role.allCases.filter {
      texts[$0] != nil || wordNumbers[$0] != nil || times[$0] != nil || numbers[$0] != nil
    }
  }

  /// The latest time of the log, promises aside; missing where it has none.
  package var latest: Instant {
    let told: [Role] = [.opened, .delivered, .acknowledged, .promiseChanged, .time]
    return told.compactMap { times[$0]?.max() }.max() ?? .missing
  }

  /// The identifier of a request whose row gives none; in order of bytes as in order of rows.
  package static func madeID(row: Int) -> String {
    let digits = String(row + 1)
    return "row " + String(repeating: "0", count: max(0, 9 - digits.count)) + digits
  }
}
