internal import GRDB
import ServiceModel

/// What a store remembers beside the rows of its logs, as tables to be exported.
extension CompanyStore {
  /// A value of a row that an import changed, with the name of the row: its id, or its case.
  package struct NamedChange: Sendable {
    package var row: Int
    package var name: String
    package var change: RowHistory.Change
  }

  /// A line of the trail: who did what to which conflict, with the record before and after as JSON.
  package struct TrailLine: Sendable {
    package var entry: ConflictEntry
    package var conflict: String?
    package var before: String?
    package var after: String
  }

  /// Hands over what imports changed, by import, then row.
  package func forEachChange(_ body: (NamedChange) throws -> Void) throws {
    // Errors of `body` are those of whoever takes the lines; they pass through as they are.
    try database.read { db in
      guard let shape = try imports(in: db).first?.description.shape else { return }
      let kind = RowKind.of(shape)
      let roles = Dictionary(uniqueKeysWithValues: kind.roles.map { ($0.sqlName, $0) })
      let name = kind.idPlace == nil ? "case_name" : "id"
      let sql = """
        SELECT change.*, owner.\(name) AS name FROM \(kind.table)_change AS change
        JOIN \(kind.table) AS owner USING (row) ORDER BY import_id, row, field
        """
      let cursor = try Row.fetchCursor(db, sql: sql)
      while let row = try cursor.next() {
        guard let role = roles[row["field"]] else { continue }
        let change = RowHistory.Change(
          importID: row["import_id"], role: role,
          before: try value(row["before"], of: role, in: db),
          after: try value(row["after"], of: role, in: db))
        try body(NamedChange(row: row["row"], name: row["name"] ?? "", change: change))
      }
    }
  }

  /// All that was done to conflicts, in order.
  package func trail() throws(StoreError) -> [TrailLine] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM conflict_entry ORDER BY id").compactMap { row in
        ConflictEntry.Action(rawValue: row["action"]).map { action in
          TrailLine(
            entry: ConflictEntry(
              action, by: row["actor"], at: Instant(seconds: row["moment"])),
            conflict: row["conflict"], before: row["before"], after: row["after"])
        }
      }
    }
  }
}
