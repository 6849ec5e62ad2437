import Foundation
internal import GRDB
import ServiceModel

extension CompanyStore {
  /// The log that the imports are together, at one moment.
  ///
  /// - Complexity: O(*b*) for *b* bytes of text; nothing is computed.
  package func log() throws(StoreError) -> StoredLog {
    try read { db in
      let imports = try imports(in: db)
      guard let shape = imports.first?.description.shape else {
        throw StoreError.empty(path: path)
      }
      let layout = try PageLayout(.of(shape), in: db)
      var text = layout.header
      let size = try Int.fetchOne(db, sql: "SELECT total(length(text)) FROM page") ?? 0
      text.reserveCapacity(text.count + size)
      let pages = try StoreStatement("SELECT text FROM page ORDER BY number", in: db)
      while try pages.step() {
        pages.withBytes(0) { text.append(copying: $0) }
      }
      return StoredLog(shape: shape, text: text, roles: layout.roles, imports: imports)
    }
  }

  /// The rows that imports set aside, in their order.
  package func setAside() throws(StoreError) -> [(file: String, row: SetAsideRecord)] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT set_aside.*, name FROM set_aside JOIN file ON file.id = set_aside.file
          ORDER BY set_aside.id
          """)
      return try rows.map { row in
        (
          file: row["name"],
          row: SetAsideRecord(
            file: row["file"], line: row["line"], column: row["column"], fault: row["fault"],
            facts: try StoreJSON.value([String: String].self, from: row["facts"]),
            record: Array(row["record"] as Data))
        )
      }
    }
  }
}
