internal import GRDB
import ServiceModel

/// The numbers in the store of the names of a log.
struct StoredNames {
  /// By the number in the log.
  private(set) var parties: [Int64]
  private(set) var words: [Int64]

  /// Adds the names that the store lacks, of those that stand in any row.
  init(_ table: LogTable, in db: Database) throws {
    var (usesParty, usesWord) = (
      Array(repeating: false, count: table.parties.count),
      Array(repeating: false, count: table.words.count)
    )
    for (role, numbers) in table.wordNumbers {
      for number in numbers where number >= 0 {
        if role.isParty { usesParty[Int(number)] = true } else { usesWord[Int(number)] = true }
      }
    }
    parties = try Self.numbers(
      of: table.parties, used: usesParty, table: "party", column: "name", in: db)
    words = try Self.numbers(of: table.words, used: usesWord, table: "word", column: "text", in: db)
  }

  func numbers(for role: Role) -> [Int64] { role.isParty ? parties : words }

  private static func numbers(
    of names: NameTable, used: [Bool], table: String, column: String, in db: Database
  ) throws -> [Int64] {
    let find = try db.makeStatement(sql: "SELECT id FROM \(table) WHERE \(column) = ?")
    let add = try db.makeStatement(sql: "INSERT INTO \(table) (\(column)) VALUES (?)")
    return try zip(names.names, used).map { name, isUsed in
      guard isUsed else { return 0 }
      if let known = try Int64.fetchOne(find, arguments: [name]) { return known }
      try add.execute(arguments: [name])
      return db.lastInsertedRowID
    }
  }
}
