import Foundation
internal import GRDB
package import ServiceModel

extension CompanyStore {
  /// Tables and columns of texts in which a name may stand.
  private static let texts: [(table: String, columns: [String])] = [
    ("party", ["name"]), ("word", ["text"]), ("request", ["note"]),
    ("event", ["note", "activity"]),
    ("request_change", ["before", "after"]), ("event_change", ["before", "after"]),
    ("set_aside", ["facts"]), ("import", ["actor", "settings", "explanation"]),
    ("conflict", ["first", "second", "cause", "owner", "notes"]),
    ("conflict_step", ["actor", "note"]), ("dismissal", ["first", "second", "reason", "actor"]),
    ("conflict_entry", ["actor", "before", "after"]), ("forgotten", ["actor"]),
    ("undone", ["importer", "files", "actor"]),
  ]

  /// Replaces a person everywhere, notes and the trail of conflicts included, and remembers that
  /// it was done, without the name.
  ///
  /// - Returns: what stands in the place of the name, and in how many cells; nil where the name
  ///   stands nowhere.
  /// - Complexity: O(*b*) for *b* bytes of texts in the store.
  package func forget(
    _ name: String, by actor: String, at moment: Instant, called: (Int) -> String
  ) throws(StoreError) -> (replacement: String, cells: Int)? {
    let result: (String, Int)? = try write { db in
      let number = try Int.fetchOne(db, sql: "SELECT coalesce(max(id), 0) + 1 FROM forgotten") ?? 1
      let replacement = NameReplacement(name: name, replacement: called(number))
      try db.execute(
        sql: "INSERT INTO forgotten (moment, actor, replacement, is_running) VALUES (?, ?, ?, 1)",
        arguments: [
          moment.seconds, replacement.applied(to: actor) ?? actor, replacement.replacement,
        ])
      var cells = 0
      for (table, columns) in Self.texts {
        for column in columns {
          cells += try Self.replace(replacement, in: table, column, db)
        }
      }
      cells += try Self.replaceRecords(replacement, db)
      guard cells > 0 else {
        try db.execute(sql: "DELETE FROM forgotten WHERE is_running = 1")
        return nil
      }
      try db.execute(sql: "UPDATE forgotten SET is_running = 0")
      if let shape = try String.fetchOne(db, sql: "SELECT shape FROM import LIMIT 1"),
        let shape = LogDescription.Shape(rawValue: shape)
      {
        let kind = RowKind.of(shape)
        let pages = PageWriter.pages(of: [], all: try rowCount(kind, in: db))
        var writer = try PageWriter(kind, try PageLayout(kind, in: db), in: db)
        try writer.write(pages)
      }
      return (replacement.replacement, cells)
    }
    guard result != nil else { return nil }
    // What was deleted must not be found in what SQLite keeps for later use.
    try vacuum()
    return result
  }

  private func vacuum() throws(StoreError) {
    try Self.translating(path) {
      try database.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")
      }
    }
  }

  private static func replace(
    _ name: NameReplacement, in table: String, _ column: String, _ db: Database
  ) throws -> Int {
    let key = try keys(of: table, db)
    let columns = (key + [column]).map { "\"\($0)\"" }.joined(separator: ", ")
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT \(columns) FROM \(table) WHERE typeof(\"\(column)\") = 'text' "
        + "AND \"\(column)\" LIKE ? ESCAPE '\\'",
      arguments: [pattern(name.name)])
    var count = 0
    for row in rows {
      guard let text = name.applied(to: row[column]) else { continue }
      let conditions = key.map { "\"\($0)\" = ?" }.joined(separator: " AND ")
      var values: [DatabaseValue] = [text.databaseValue]
      for part in key { values.append(row[part] as DatabaseValue) }
      try db.execute(
        sql: "UPDATE \(table) SET \"\(column)\" = ? WHERE \(conditions)",
        arguments: StatementArguments(values))
      count += 1
    }
    return count
  }

  private static func keys(of table: String, _ db: Database) throws -> [String] {
    try db.primaryKey(table).columns
  }

  /// What matches texts with the name in them, and some more: LIKE knows no letters beyond ASCII.
  private static func pattern(_ name: String) -> String {
    guard name.unicodeScalars.allSatisfy(\.isASCII) else { return "%" }
    return "%"
      + name.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
      + "%"
  }

  /// Rows that were set aside, as they were.
  private static func replaceRecords(_ name: NameReplacement, _ db: Database) throws -> Int {
    var count = 0
    for row in try Row.fetchAll(db, sql: "SELECT id, record FROM set_aside") {
      let record = String(decoding: row["record"] as Data, as: UTF8.self)
      guard let text = name.applied(to: record) else { continue }
      try db.execute(
        sql: "UPDATE set_aside SET record = ? WHERE id = ?",
        arguments: [Data(text.utf8), row["id"] as Int64])
      count += 1
    }
    return count
  }
}
