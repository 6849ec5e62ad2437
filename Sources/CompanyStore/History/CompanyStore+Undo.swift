internal import GRDB
package import ServiceModel

extension CompanyStore {
  /// Takes the last import back: the rows that it brought go, and those that it changed say again
  /// what they said before.
  ///
  /// Names that it brought stay; nothing shows them.
  ///
  /// - Parameter id: the import that is meant; the last one where it is nil.
  /// - Returns: the import that is no more.
  /// - Throws: ``StoreError``, with the store as it was; also where `id` is not the last import,
  ///   for those after it stand on it.
  package func undoImport(
    _ id: Int? = nil, by actor: String, at moment: Instant
  ) throws(StoreError) -> ImportRecord {
    try write { db in
      let record = try lastImport(meaning: id, in: db)
      try note(record, undoneBy: actor, at: moment, in: db)
      let kind = RowKind.of(record.description.shape)
      let before = try PageLayout(kind, in: db)
      let touched = try restore(record.id, kind, in: db)
      let first = try Int64.fetchOne(
        db, sql: "SELECT min(row) FROM \(kind.table) WHERE added_by = ?", arguments: [record.id])
      try db.execute(
        sql: "DELETE FROM \(kind.table) WHERE added_by = ?", arguments: [record.id])
      try db.execute(sql: "DELETE FROM import WHERE id = ?", arguments: [record.id])
      try rewritePages(kind, before, touched: touched, removedFrom: first, in: db)
      return record
    }
  }

  /// The imports that were taken back, in the order in which they came.
  package func undoneImports() throws(StoreError) -> [UndoneImport] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM undone ORDER BY import_id").map { row in
        UndoneImport(
          id: row["import_id"], imported: Instant(seconds: row["imported"]),
          importer: row["importer"],
          files: try StoreJSON.value([String].self, from: row["files"]), added: row["added"],
          changed: row["changed"], moment: Instant(seconds: row["moment"]), actor: row["actor"])
      }
    }
  }

  private func lastImport(meaning id: Int?, in db: Database) throws -> ImportRecord {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM import ORDER BY id DESC LIMIT 1")
    else { throw StoreError.nothingToUndo(path: path) }
    let record = try record(row, in: db)
    if let id, id != record.id {
      let exists = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM import WHERE id = ?)", arguments: [id])
      throw exists == true
        ? StoreError.notTheLast(path: path, number: id, last: record.id)
        : StoreError.noSuchImport(path: path, number: id, last: record.id)
    }
    return record
  }

  private func note(
    _ record: ImportRecord, undoneBy actor: String, at moment: Instant, in db: Database
  ) throws {
    try db.execute(
      sql: "INSERT INTO undone VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        record.id, record.moment.seconds, record.actor,
        try StoreJSON.text(record.description.files.map(\.name)), record.counts.added,
        record.counts.changed, moment.seconds, actor,
      ])
  }

  /// Gives the rows that an import changed their earlier values; the numbers of those rows.
  private func restore(_ importID: Int, _ kind: RowKind, in db: Database) throws -> [Int64] {
    let changes = try Row.fetchAll(
      db, sql: "SELECT row, field, before FROM \(kind.table)_change WHERE import_id = ?",
      arguments: [importID])
    let fields = Set(kind.columns)
    for (number, changes) in Dictionary(grouping: changes, by: { $0["row"] as Int64 }) {
      // All at once, for a row keeps to its constraints only as a whole.
      let changes = changes.filter { fields.contains($0["field"]) }
      let list = changes.map { "\($0["field"] as String) = ?" }.joined(separator: ", ")
      let values = changes.map { $0["before"] as DatabaseValue }
      try db.execute(
        sql: "UPDATE \(kind.table) SET \(list) WHERE row = ?",
        arguments: StatementArguments(values) + [number])
    }
    try db.execute(
      sql: "DELETE FROM \(kind.table)_change WHERE import_id = ?", arguments: [importID])
    return Set(changes.map { $0["row"] as Int64 }).sorted()
  }

  private func rewritePages(
    _ kind: RowKind, _ before: PageLayout, touched: [Int64], removedFrom first: Int64?,
    in db: Database
  ) throws {
    let count = try rowCount(kind, in: db)
    let last = count > 0 ? PageWriter.page(of: count) : -1
    try db.execute(sql: "DELETE FROM page WHERE number > ?", arguments: [last])
    let layout = try PageLayout(kind, in: db)
    var pages = Set(
      PageWriter.pages(of: touched, all: layout == before ? nil : count))
    if let first { pages.insert(PageWriter.page(of: first)) }
    var writer = try PageWriter(kind, layout, in: db)
    try writer.write(pages.filter { $0 <= last }.sorted())
  }
}
