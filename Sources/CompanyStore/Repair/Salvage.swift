internal import GRDB
import ServiceModel

/// Carries rows from a damaged store into a new one.
struct Salvage {
  private let source: Database
  private let target: Database
  private(set) var counts = RepairCounts()

  init(from source: Database, to target: Database) {
    self.source = source
    self.target = target
  }

  mutating func run() throws {
    for table in ["import", "file", "set_aside", "party", "word"] { try copy(table, key: "id") }
    for kind in [RowKind.request, .event] {
      try copy(kind.table, key: "row")
      try copyChanges(of: kind)
    }
    try replaceLostNames()
    try dropOrphans()
    try writePages()
  }

  /// Copies the rows of a table that can be read and that keep to its constraints.
  private mutating func copy(_ table: String, key: String) throws {
    let columns = try target.columns(in: table).map(\.name)
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let statement = try target.makeStatement(
      sql: "INSERT OR IGNORE INTO \(table) (\(names)) VALUES (\(places))")
    var saved = 0
    let lost = try DamagedTable(name: table, key: key).read(from: source) { row in
      try statement.execute(
        arguments: StatementArguments(columns.map { row[$0] as DatabaseValue }))
      saved += target.changesCount
    }
    counts.saved += saved
    counts.lost += lost
  }

  /// The changes have no number of their own; of a damaged table those before the damage are read.
  private mutating func copyChanges(of kind: RowKind) throws {
    let statement = try target.makeStatement(
      sql: "INSERT OR IGNORE INTO \(kind.table)_change VALUES (?, ?, ?, ?, ?)")
    do {
      let rows = try Row.fetchCursor(
        source,
        sql: "SELECT row, field, import_id, before, after FROM \(kind.table)_change NOT INDEXED")
      while let row = try rows.next() {
        try statement.execute(arguments: StatementArguments(Array(row.databaseValues)))
        counts.saved += target.changesCount
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      counts.lost += 1
    }
  }

  /// A row whose customer's name is lost is still a request of somebody.
  private mutating func replaceLostNames() throws {
    for kind in [RowKind.request, .event] {
      for role in kind.roles where role.isWord {
        let (table, column) = role.isParty ? ("party", "name") : ("word", "text")
        try target.execute(
          sql: """
            INSERT INTO \(table) (id, \(column))
            SELECT DISTINCT \(role.sqlName), '(lost name ' || \(role.sqlName) || ')'
            FROM \(kind.table) WHERE \(role.sqlName) NOT IN (SELECT id FROM \(table))
            """)
        counts.lostNames += target.changesCount
      }
    }
  }

  /// Drops what belongs to a row or an import that could not be read.
  private mutating func dropOrphans() throws {
    for kind in [RowKind.request, .event] {
      try drop(
        kind.table,
        where: "added_by NOT IN (SELECT id FROM import) OR set_by NOT IN (SELECT id FROM import)")
      try drop(
        "\(kind.table)_change",
        where: """
          row NOT IN (SELECT row FROM \(kind.table)) OR import_id NOT IN (SELECT id FROM import)
          """)
    }
    try drop("file", where: "import_id NOT IN (SELECT id FROM import)")
    try drop("set_aside", where: "file NOT IN (SELECT id FROM file)")
  }

  private mutating func drop(_ table: String, where condition: String) throws {
    try target.execute(sql: "DELETE FROM \(table) WHERE \(condition)")
    counts.saved -= target.changesCount
    counts.lost += target.changesCount
  }

  private func writePages() throws {
    for kind in [RowKind.request, .event] {
      let last = try Int64.fetchOne(target, sql: "SELECT max(row) FROM \(kind.table)") ?? 0
      guard last > 0 else { continue }
      try PageWriter(kind, PageLayout(kind, in: target), in: target)
        .write(0...PageWriter.page(of: last))
    }
  }
}
