internal import GRDB
import ServiceModel

/// Brings rows that the store has up to date, and keeps what they said before.
struct RowUpdate {
  private let db: Database
  private let columns: LogColumns
  private let importID: Int64
  private let latest: Int64
  /// The latest times of the logs of all imports.
  private let latestOf: [Int64: Int64]
  private let byID: StoreStatement?
  private let byIdentity: StoreStatement

  init(
    _ columns: LogColumns, importID: Int64, latest: Instant, in db: Database
  ) throws {
    self.db = db
    self.columns = columns
    self.importID = importID
    self.latest = latest.seconds
    let kind = columns.kind
    byID =
      kind.roles.contains(.id) ? try StoreStatement(kind.selection("id = ?"), in: db) : nil
    byIdentity = try StoreStatement(kind.selection("identity = ? AND occurrence = ?"), in: db)
    latestOf = Dictionary(
      uniqueKeysWithValues: try Row.fetchAll(db, sql: "SELECT id, latest FROM import").map {
        ($0["id"], $0["latest"])
      })
  }

  /// Brings a row up to date; nil where the store does not have it.
  func apply(_ row: Int, _ key: RowKey) throws -> (row: Int64, outcome: RowCounts.Outcome)? {
    let known: StoreStatement
    switch key {
    case .id(let id):
      guard let byID else { preconditionFailure("a table without ids was asked for one") }
      known = byID
      known.bind(id, at: 1)
    case .identity(let identity, let occurrence):
      known = byIdentity
      known.bind(identity, at: 1)
      known.bind(occurrence, at: 2)
    }
    defer { known.reset() }
    guard try known.step() else { return nil }
    let changes = changes(row, from: known)
    let number = known.integer(0)
    if changes.isEmpty { return (number, .unchanged) }
    let before = known.integer(4)
    guard latest >= latestOf[before, default: .min], isConsistent(row, with: known) else {
      return (number, .older)
    }
    // The same log may hold a row twice; what an import changed it does not change again.
    if before == importID { return (number, .unchanged) }
    try save(changes + [("set_by", .integer(before), .integer(importID))], of: number)
    return (number, .changed)
  }

  private typealias Change = (field: String, before: StoredValue, after: StoredValue)

  /// What the log says otherwise, of what it says anything about.
  private func changes(_ row: Int, from known: StoreStatement) -> [Change] {
    let first = columns.kind.firstRole
    return columns.kind.roles.enumerated().compactMap { index, role in
      guard role != .id, columns.roles.contains(role) else { return nil }
      let (before, after) = (known.value(Int32(first + index)), columns.value(role, row))
      return before == after ? nil : (role.sqlName, before, after)
    }
  }

  /// Whether a request would not be delivered before it was opened.
  private func isConsistent(_ row: Int, with known: StoreStatement) -> Bool {
    guard columns.kind.shape == .requests else { return true }
    let opened = merged(.opened, row, known)
    guard case .integer(let opened) = opened,
      case .integer(let delivered) = merged(.delivered, row, known)
    else { return true }
    return delivered >= opened
  }

  private func merged(_ role: Role, _ row: Int, _ known: StoreStatement) -> StoredValue {
    if columns.roles.contains(role) { return columns.value(role, row) }
    let index = columns.kind.roles.firstIndex(of: role) ?? 0
    return known.value(Int32(columns.kind.firstRole + index))
  }

  private func save(_ changes: [Change], of row: Int64) throws {
    let table = columns.kind.table
    let keep = try db.cachedStatement(
      sql: "INSERT INTO \(table)_change (row, field, import_id, before, after) VALUES (?,?,?,?,?)")
    for change in changes {
      try keep.execute(arguments: [
        row, change.field, importID, change.before.databaseValue, change.after.databaseValue,
      ])
    }
    let fields = changes.map { "\($0.field) = ?" }.joined(separator: ", ")
    let update = try db.cachedStatement(sql: "UPDATE \(table) SET \(fields) WHERE row = ?")
    try update.execute(
      arguments: StatementArguments(changes.map { $0.after.databaseValue }) + [row])
  }
}

extension StoredValue: DatabaseValueConvertible {
  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let value): value.databaseValue
    case .real(let value): value.databaseValue
    case .text(let bytes): String(decoding: bytes, as: UTF8.self).databaseValue
    }
  }

  static func fromDatabaseValue(_ value: DatabaseValue) -> StoredValue? {
    switch value.storage {
    case .null: .null
    case .int64(let value): .integer(value)
    case .double(let value): .real(value)
    case .string(let text): .text(Array(text.utf8))
    case .blob: nil
    }
  }
}
