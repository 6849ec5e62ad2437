import Foundation
internal import GRDB
import ServiceModel

extension CompanyStore {
  /// Keeps a log: adds its rows, or brings the rows that are known up to date, all or nothing.
  ///
  /// A request is known by its id; a row without one by what it says. Values are taken over from
  /// logs whose latest time is not before that of the log they are from, and what they were before
  /// is kept. Columns that a log lacks keep their values.
  ///
  /// - Throws: ``StoreError``, with the store as it was.
  /// - Complexity: O(*r* log *n*) for *r* rows and *n* in the store, and writing the pages on
  ///   which rows changed.
  package func add(_ log: NewImport) throws(StoreError) -> ImportRecord {
    try write { db in
      try checkShape(log.description.shape, in: db)
      let numbered = try Int.fetchOne(db, sql: "SELECT total(numbered_rows) FROM import") ?? 0
      let kind = RowKind.of(log.description.shape)
      let before = try PageLayout(kind, in: db)
      let importID = try insert(log, in: db)
      let names = try StoredNames(log.table, in: db)
      let columns = LogColumns(log.table, names)
      let layout = try PageLayout(kind, in: db)
      let count = try rowCount(kind, in: db)
      var rows = try RowImport(
        log.table, columns, importID: importID, numbered: numbered, in: db)
      if count == 0 {
        try fill(kind, with: &rows, LogPages(columns, names, of: log.table, layout, in: db), in: db)
      } else {
        try rows.run()
        var writer = try PageWriter(kind, layout, in: db)
        try writer.write(
          PageWriter.pages(
            of: rows.touched, all: layout != before ? try rowCount(kind, in: db) : nil))
      }
      try save(rows.counts, of: importID, in: db)
      return ImportRecord(
        id: Int(importID), moment: log.moment, actor: log.actor, zone: log.zone,
        description: log.description, counts: rows.counts, settings: log.settings,
        explanation: log.explanation)
    }
  }

  /// Fills an empty table. Its indexes are made when all rows are there.
  private func fill(
    _ kind: RowKind, with rows: inout RowImport, _ pages: LogPages, in db: Database
  ) throws {
    var pages = pages
    for index in try db.indexes(on: kind.table) { try db.execute(sql: "DROP INDEX \(index.name)") }
    try rows.fill { row, texts, cells in try pages.append(row, texts, cells) }
    try pages.finish()
    for index in kind.indexes { try db.execute(sql: index) }
  }

  private func checkShape(_ shape: LogDescription.Shape, in db: Database) throws {
    guard let name = try String.fetchOne(db, sql: "SELECT shape FROM import LIMIT 1"),
      let holds = LogDescription.Shape(rawValue: name), holds != shape
    else { return }
    throw StoreError.otherShape(path: path, holds: holds, given: shape)
  }

  func rowCount(_ kind: RowKind, in db: Database) throws -> Int64 {
    try Int64.fetchOne(db, sql: "SELECT max(row) FROM \(kind.table)") ?? 0
  }

  private func insert(_ log: NewImport, in db: Database) throws -> Int64 {
    let description = log.description
    try db.execute(
      sql: """
        INSERT INTO import
          (moment, actor, shape, zone, columns, notes, latest, numbered_rows, settings, explanation)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        log.moment.seconds, log.actor, description.shape.rawValue, log.zone,
        try StoreJSON.text(description.columns), try StoreJSON.text(description.notes),
        log.table.latest.seconds, log.table.numberedRows,
        try StoreJSON.text(log.settings), log.explanation,
      ])
    let importID = db.lastInsertedRowID
    for (index, file) in description.files.enumerated() {
      // A file that is known may come along in an archive with files that are not.
      let isKnown = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM file WHERE sha256 = ?)", arguments: [file.sha256])
      if isKnown == true { continue }
      try db.execute(
        sql: """
          INSERT INTO file (import_id, name, sha256, rows, accepted, set_aside, duplicates)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          importID, file.name, file.sha256, file.rows, file.accepted, file.setAside,
          file.duplicates,
        ])
      let fileID = db.lastInsertedRowID
      for row in log.setAside where row.file == index { try insert(row, of: fileID, in: db) }
    }
    return importID
  }

  private func insert(_ row: SetAsideRecord, of file: Int64, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO set_aside (file, line, "column", fault, facts, record)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      file, row.line, row.column, row.fault, try StoreJSON.text(row.facts), Data(row.record),
    ])
  }

  private func save(_ counts: RowCounts, of importID: Int64, in db: Database) throws {
    try db.execute(
      sql: "UPDATE import SET added = ?, changed = ?, unchanged = ?, older = ? WHERE id = ?",
      arguments: [counts.added, counts.changed, counts.unchanged, counts.older, importID])
  }
}

extension PageWriter {
  /// The pages on which `touched` rows stand, or the pages of `all` rows, in order.
  static func pages(of touched: [Int64], all: Int64?) -> [Int64] {
    if let all { return all > 0 ? Array(0...page(of: all)) : [] }
    return Set(touched.map(page)).sorted()
  }
}
