internal import GRDB
import ServiceModel

/// Carries rows from a damaged store into a new one.
struct Salvage {
  private let source: Database
  private let target: Database
  /// No number of a row lies beyond: the file has not so many rows.
  private let most: Int64
  private(set) var counts = RepairCounts()
  /// How many bytes a row takes at least.
  private static let leastRow: Int64 = 32

  /// - Parameter size: how many bytes the damaged file has.
  init(from source: Database, to target: Database, size: Int64) {
    self.source = source
    self.target = target
    most = size / Self.leastRow
  }

  mutating func run() throws {
    for table in ["import", "file", "set_aside"] { try copy(table, key: "id") }
    for kind in [RowKind.request, .event] {
      try copy(kind.table, key: "row")
      try copy("\(kind.table)_change", key: "row", upTo: largest("row", of: kind.table))
    }
    try copy("party", key: "id", upTo: largestName { $0.isParty })
    try copy("word", key: "id", upTo: largestName { !$0.isParty })
    for table in ["conflict", "conflict_request", "conflict_step", "conflict_turn", "dismissal"] {
      try copyFromBothEnds(table)
    }
    for table in ["conflict_entry", "forgotten"] { try copy(table, key: "id") }
    try copy("undone", key: "import_id")
    try replaceLostNames()
    try dropOrphans()
    try writePages()
  }

  private func largest(_ column: String, of table: String) throws -> Int64 {
    try Int64.fetchOne(target, sql: "SELECT max(\(column)) FROM \(table)") ?? 0
  }

  /// The largest number of a name that any row refers to.
  private func largestName(_ isMeant: (Role) -> Bool) throws -> Int64 {
    var largest: Int64 = 0
    for kind in [RowKind.request, .event] {
      for role in kind.roles where role.isWord && isMeant(role) {
        largest = max(largest, try self.largest(role.sqlName, of: kind.table))
      }
    }
    return largest
  }

  /// Copies the rows of a table that can be read and that keep to its constraints.
  ///
  /// - Parameter most: the largest number that has to be there, where the table does not tell.
  private mutating func copy(_ table: String, key: String, upTo most: Int64? = nil) throws {
    guard let insertion = try insertion(into: table) else { return }
    let damaged = DamagedTable(name: table, key: key, columns: insertion.columns)
    let last = try? Int64.fetchOne(source, sql: "SELECT max(\(key)) FROM \(table)") ?? 0
    var (saved, lost) = (0, 0)
    lost += try damaged.read(from: source, upTo: last ?? most ?? self.most) { row in
      switch try insertion.insert(row, from: 1) {
      case .saved: saved += 1
      case .known: break
      case .broken: lost += 1
      }
    }
    counts.saved += saved
    counts.lost += lost
  }

  /// Copies the rows of a table without numbers: those before the damage, and those after it.
  private mutating func copyFromBothEnds(_ table: String) throws {
    guard let insertion = try insertion(into: table) else { return }
    let list = insertion.columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let key = try target.primaryKey(table).columns
    for direction in ["ASC", "DESC"] {
      let order = key.map { "\"\($0)\" \(direction)" }.joined(separator: ", ")
      let rows = try StoreStatement("SELECT \(list) FROM \(table) ORDER BY \(order)", in: source)
      defer { rows.reset() }
      do {
        while try rows.step() {
          switch try insertion.insert(rows) {
          case .saved: counts.saved += 1
          case .known: break
          case .broken: counts.lost += direction == "ASC" ? 1 : 0
          }
        }
        return
      } catch let error as DatabaseError where error.isDamage {
        // Between the two ends at least one row is lost.
        if direction == "DESC" { counts.lost += 1 }
      }
    }
  }

  /// Nil where the damaged store is of a version that had no such table.
  private func insertion(into table: String) throws -> SavingStatement? {
    guard let there = try? source.columns(in: table), !there.isEmpty else { return nil }
    let known = Set(there.map(\.name))
    let columns = try target.columns(in: table).map(\.name).filter { known.contains($0) }
    return try SavingStatement(table, columns, in: target)
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
            FROM \(kind.table)
            WHERE \(role.sqlName) IS NOT NULL AND \(role.sqlName) NOT IN (SELECT id FROM \(table))
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
    for table in ["conflict_request", "conflict_step", "conflict_turn"] {
      try drop(table, where: "conflict NOT IN (SELECT id FROM conflict)")
    }
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
      var writer = try PageWriter(kind, PageLayout(kind, in: target), in: target)
      try writer.write(0...PageWriter.page(of: last))
    }
  }
}
