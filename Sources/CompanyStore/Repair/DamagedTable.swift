internal import GRDB

/// A table of a damaged store, read as far as it can be read.
struct DamagedTable {
  let name: String
  /// The integer column by which it is stored.
  let key: String
  let columns: [String]

  /// Hands over every row that can be read, by ascending key; a row may be handed over twice.
  ///
  /// Where reading on fails, the numbers that follow are asked for one by one until one of them
  /// can be read: a table of a store has hardly a number without a row.
  ///
  /// - Parameter most: no number lies beyond.
  /// - Returns: how many numbers could not be read.
  func read(
    from db: Database, upTo most: Int64, _ body: (StoreStatement) throws -> Void
  ) throws -> Int {
    let list = ([key] + columns).map { "\"\($0)\"" }.joined(separator: ", ")
    let rows = try StoreStatement(
      "SELECT \(list) FROM \(name) WHERE \(key) >= ? ORDER BY \(key)", in: db)
    let single = try StoreStatement("SELECT \(list) FROM \(name) WHERE \(key) = ?", in: db)
    var next: Int64 = 1
    var lost = 0
    reading: while next <= most {
      rows.bind(next, at: 1)
      while let isThere = try go(on: rows) {
        guard isThere else { break reading }
        // Where several rows have a number, the damage may lie between them.
        next = rows.integer(0)
        try body(rows)
      }
      rows.reset()
      var isReadable = false
      while !isReadable, next <= most {
        single.bind(next, at: 1)
        next += 1
        var step = try go(on: single)
        while step == true {
          isReadable = true
          try body(single)
          step = try go(on: single)
        }
        if step == nil { lost += 1 }
        single.reset()
      }
    }
    rows.reset()
    return lost
  }

  /// Goes on to the next row; false where there is none, nil where the file is damaged.
  private func go(on rows: StoreStatement) throws -> Bool? {
    do { return try rows.step() } catch let error as DatabaseError where error.isDamage {
      return nil
    }
  }
}

extension DatabaseError {
  /// Whether the file is damaged where it was read.
  var isDamage: Bool {
    [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_IOERR].contains(resultCode)
  }
}
