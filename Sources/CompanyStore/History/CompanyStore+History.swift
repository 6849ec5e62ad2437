internal import GRDB
import ServiceModel

extension CompanyStore {
  /// The histories of the request of that id, or of all rows of the case of that name, in the
  /// order in which they came; none where the store knows neither.
  package func histories(of name: String) throws(StoreError) -> [RowHistory] {
    try read { db in
      guard let shape = try imports(in: db).last?.description.shape else {
        throw StoreError.empty(path: path)
      }
      let kind = RowKind.of(shape)
      var rows: [Row] = []
      if kind.roles.contains(.id) {
        rows = try Row.fetchAll(db, sql: kind.selection("id = ?"), arguments: [name])
      }
      if rows.isEmpty {
        rows = try Row.fetchAll(
          db, sql: kind.selection("case_name = ? ORDER BY row"), arguments: [name])
      }
      return try rows.map { row in try history(row, kind, in: db) }
    }
  }

  private func history(_ row: Row, _ kind: RowKind, in db: Database) throws -> RowHistory {
    let cells = try kind.roles.compactMap { role in
      try value(row[role.sqlName], of: role, in: db).map { RowHistory.Cell(role: role, value: $0) }
    }
    let changes = try Row.fetchAll(
      db, sql: "SELECT * FROM \(kind.table)_change WHERE row = ? ORDER BY import_id",
      arguments: [row["row"] as Int64])
    let places = Dictionary(
      uniqueKeysWithValues: kind.roles.enumerated().map { ($0.element.sqlName, $0.offset) })
    let ordered = changes.compactMap { change -> (place: Int, change: Row)? in
      places[change["field"]].map { ($0, change) }
    }
    .sorted { ($0.change["import_id"], $0.place) < ($1.change["import_id"] as Int, $1.place) }
    return RowHistory(
      addedBy: row["added_by"], cells: cells,
      changes: try ordered.map { place, change in
        let role = kind.roles[place]
        return RowHistory.Change(
          importID: change["import_id"], role: role,
          before: try value(change["before"], of: role, in: db),
          after: try value(change["after"], of: role, in: db))
      })
  }

  /// A stored value of a role as it reads: names instead of their numbers.
  func value(
    _ stored: DatabaseValue, of role: Role, in db: Database
  ) throws -> RowHistory.Value? {
    switch stored.storage {
    case .null, .blob: nil
    case .double(let number): .number(number)
    case .string(let text): .text(text)
    case .int64(let number):
      role.isWord
        ? .text(try name(number, of: role, in: db)) : .time(Instant(seconds: number))
    }
  }

  private func name(_ number: Int64, of role: Role, in db: Database) throws -> String {
    let statement = try db.cachedStatement(
      sql: role.isParty
        ? "SELECT name FROM party WHERE id = ?" : "SELECT text FROM word WHERE id = ?")
    return try String.fetchOne(statement, arguments: [number]) ?? ""
  }
}
