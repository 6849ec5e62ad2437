internal import GRDB

/// Inserts rows of a damaged store, whatever is wrong with them.
struct SavingStatement {
  enum Outcome {
    case saved
    /// It is there already.
    case known
    /// It breaks the constraints of its table.
    case broken
  }

  let columns: [String]
  private let insertion: StoreStatement
  private let presence: StoreStatement
  /// The places of the key among the columns.
  private let key: [Int]

  init(_ table: String, _ columns: [String], in target: Database) throws {
    self.columns = columns
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    insertion = try StoreStatement(
      "INSERT INTO \(table) (\(names)) VALUES (\(places))", in: target)
    key = try target.primaryKey(table).columns.compactMap { columns.firstIndex(of: $0) }
    let conditions = key.map { "\"\(columns[$0])\" = ?" }.joined(separator: " AND ")
    presence = try StoreStatement(
      "SELECT 1 FROM \(table) WHERE \(conditions)", in: target)
  }

  /// - Parameters:
  ///   - row: a row of a statement that selects ``columns``.
  ///   - first: where they begin in it.
  func insert(_ row: StoreStatement, from first: Int32 = 0) throws -> Outcome {
    for index in columns.indices {
      insertion.bind(row, column: first + Int32(index), at: Int32(index + 1))
    }
    do {
      try insertion.run()
      return .saved
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      for (index, place) in key.enumerated() {
        presence.bind(row, column: first + Int32(place), at: Int32(index + 1))
      }
      defer { presence.reset() }
      return try presence.step() ? .known : .broken
    }
  }
}
