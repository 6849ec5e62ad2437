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
  /// The places of the columns that the log says anything about, apart from the id.
  private let compared: [Int]

  init(
    _ columns: LogColumns, importID: Int64, latest: Instant, in db: Database
  ) throws {
    self.db = db
    self.columns = columns
    self.importID = importID
    self.latest = latest.seconds
    let kind = columns.kind
    compared = columns.present.filter { $0 != kind.idPlace }
    byID =
      kind.roles.contains(.id) ? try StoreStatement(kind.selection("id = ?"), in: db) : nil
    byIdentity = try StoreStatement(kind.selection("identity = ? AND occurrence = ?"), in: db)
    latestOf = Dictionary(
      uniqueKeysWithValues: try Row.fetchAll(db, sql: "SELECT id, latest FROM import").map {
        ($0["id"], $0["latest"])
      })
  }

  /// Brings a row up to date; nil where the store does not have it.
  ///
  /// - Parameter identity: by what it is known again; nil where it has an id.
  func apply(
    _ row: Int, _ identity: (Int64, Int64)?, _ texts: RowTexts
  ) throws -> (row: Int64, outcome: RowCounts.Outcome)? {
    let known: StoreStatement
    if let identity {
      known = byIdentity
      known.bind(identity.0, at: 1)
      known.bind(identity.1, at: 2)
    } else {
      guard let byID, let place = columns.kind.idPlace else {
        preconditionFailure("a table without ids was asked for one")
      }
      known = byID
      known.bind(texts.bytes[texts.ranges[place]], at: 1)
    }
    defer { known.reset() }
    guard try known.step() else { return nil }
    let number = known.integer(0)
    let changed = compared.filter { place in
      !columns.isEqual(place, row, texts, to: known, column: column(place))
    }
    if changed.isEmpty { return (number, .unchanged) }
    let before = known.integer(4)
    guard latest >= latestOf[before, default: .min], isConsistent(row, texts, with: known) else {
      return (number, .older)
    }
    // The same log may hold a row twice; what an import changed it does not change again.
    if before == importID { return (number, .unchanged) }
    let changes: [Change] = changed.map { place in
      (
        columns.kind.roles[place].sqlName, known.value(column(place)),
        columns.value(place, row, texts)
      )
    }
    try save(changes + [("set_by", .integer(before), .integer(importID))], of: number)
    return (number, .changed)
  }

  private typealias Change = (field: String, before: StoredValue, after: StoredValue)

  private func column(_ place: Int) -> Int32 { Int32(columns.kind.firstRole + place) }

  /// Whether a request would not be delivered before it was opened.
  private func isConsistent(_ row: Int, _ texts: RowTexts, with known: StoreStatement) -> Bool {
    guard columns.kind.shape == .requests else { return true }
    func merged(_ role: Role) -> StoredValue {
      let place = columns.kind.roles.firstIndex(of: role) ?? 0
      return columns.has(role) ? columns.value(place, row, texts) : known.value(column(place))
    }
    guard case .integer(let opened) = merged(.opened),
      case .integer(let delivered) = merged(.delivered)
    else { return true }
    return delivered >= opened
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
