internal import GRDB
import ServiceModel

extension CompanyStore {
  /// The imports, in their order.
  package func imports() throws(StoreError) -> [ImportRecord] {
    try read { db in try imports(in: db) }
  }

  /// Whether a request of that id is here.
  package func hasRequest(_ id: [UInt8]) throws(StoreError) -> Bool {
    try read { db in
      let statement = try db.cachedStatement(sql: "SELECT 1 FROM request WHERE id = ?")
      return try Bool.fetchOne(statement, arguments: [String(decoding: id, as: UTF8.self)]) == true
    }
  }

  func imports(in db: Database) throws -> [ImportRecord] {
    try Row.fetchAll(db, sql: "SELECT * FROM import ORDER BY id").map { row in
      try record(row, in: db)
    }
  }

  func record(_ row: Row, in db: Database) throws -> ImportRecord {
    let files = try Row.fetchAll(
      db, sql: "SELECT * FROM file WHERE import_id = ? ORDER BY id", arguments: [row["id"] as Int64]
    )
    var counts = RowCounts()
    (counts.added, counts.changed) = (row["added"], row["changed"])
    (counts.unchanged, counts.older) = (row["unchanged"], row["older"])
    return ImportRecord(
      id: row["id"], moment: Instant(seconds: row["moment"]), actor: row["actor"],
      zone: row["zone"],
      description: LogDescription(
        files: files.map { file in
          LogDescription.File(
            name: file["name"], sha256: file["sha256"], rows: file["rows"],
            accepted: file["accepted"], setAside: file["set_aside"],
            duplicates: file["duplicates"])
        },
        shape: LogDescription.Shape(rawValue: row["shape"]) ?? .requests,
        columns: try StoreJSON.value([String: String].self, from: row["columns"]),
        notes: try StoreJSON.value([Note].self, from: row["notes"])),
      counts: counts, settings: try StoreJSON.value(LogSettings.self, from: row["settings"]),
      explanation: row["explanation"])
  }
}
