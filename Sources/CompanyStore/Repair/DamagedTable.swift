internal import GRDB

/// A table of a damaged store, read as far as it can be read.
struct DamagedTable {
  let name: String
  /// The column that is the row's number.
  let key: String

  /// Hands over every row that can be read, by ascending key.
  ///
  /// Where a stretch cannot be read it is halved until the rows that cannot are alone.
  ///
  /// - Returns: about how many rows could not be read.
  func read(from db: Database, _ body: (Row) throws -> Void) throws -> Int {
    guard let last = try? Int64.fetchOne(db, sql: "SELECT max(\(key)) FROM \(name)") else {
      // The end of the table is lost: look for rows from the start, as far as there are any.
      return try read(1...Self.furthest, from: db, body)
    }
    return last < 1 ? 0 : try read(1...last, from: db, body)
  }

  /// The highest number that is looked for where the table does not tell its last one.
  private static let furthest: Int64 = 1 << 32

  private func read(
    _ keys: ClosedRange<Int64>, from db: Database, _ body: (Row) throws -> Void
  ) throws -> Int {
    var next = keys.lowerBound
    do {
      let rows = try Row.fetchCursor(
        db, sql: "SELECT * FROM \(name) WHERE \(key) BETWEEN ? AND ? ORDER BY \(key)",
        arguments: [keys.lowerBound, keys.upperBound])
      while let row = try rows.next() {
        try body(row)
        next = (row[key] as Int64) + 1
      }
      return 0
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      guard next <= keys.upperBound else { return 0 }
      if next == keys.upperBound { return keys.upperBound == Self.furthest ? 0 : 1 }
      let middle = next + (keys.upperBound - next) / 2
      return try read(next...middle, from: db, body)
        + read((middle + 1)...keys.upperBound, from: db, body)
    }
  }
}
