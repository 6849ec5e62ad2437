internal import GRDB
import ServiceModel

/// Brings the rows of a log into the store: new ones are added, known ones brought up to date.
struct RowImport {
  private let db: Database
  private let columns: LogColumns
  private let table: LogTable
  private let importID: Int64
  /// How many rows of earlier imports were numbered: rows without an id go on from there.
  private let numbered: Int
  private var nextRow: Int64
  private let insertion: StoreStatement
  private var identities: RowIdentity
  private let takenIDs: Set<[UInt8]>
  private var update: RowUpdate

  private(set) var counts = RowCounts()
  /// The numbers of the rows that were added or changed.
  private(set) var touched: [Int64] = []

  init(
    _ table: LogTable, _ columns: LogColumns, importID: Int64, numbered: Int, in db: Database
  ) throws {
    self.db = db
    self.table = table
    self.columns = columns
    self.importID = importID
    self.numbered = numbered
    let kind = columns.kind
    nextRow = try Int64.fetchOne(db, sql: "SELECT max(row) FROM \(kind.table)") ?? 0
    insertion = try StoreStatement(kind.insertion, in: db)
    identities = RowIdentity(columns, kind)
    takenIDs = Self.takenIDs(columns)
    update = try RowUpdate(columns, importID: importID, latest: table.latest, in: db)
  }

  /// Ids of the log that could be taken for the name of a row without one.
  private static func takenIDs(_ columns: LogColumns) -> Set<[UInt8]> {
    var taken: Set<[UInt8]> = []
    for row in 0..<columns.count {
      if let id = columns.id(row), id.starts(with: "row ".utf8) { taken.insert(Array(id)) }
    }
    return taken
  }

  mutating func run() throws {
    let isFirst = nextRow == 0
    for row in 0..<columns.count {
      let key = key(of: row)
      if !isFirst, let change = try update.apply(row, key) {
        counts.record(change.outcome)
        if change.outcome == .changed { touched.append(change.row) }
      } else {
        try insert(row, key)
      }
    }
  }

  private mutating func key(of row: Int) -> RowKey {
    if let id = columns.id(row) { return .id(id) }
    let (identity, occurrence) = identities.next(row)
    return .identity(identity, occurrence: occurrence)
  }

  private mutating func insert(_ row: Int, _ key: RowKey) throws {
    nextRow += 1
    insertion.bind(nextRow, at: 1)
    let first = Int32(columns.kind.firstRole + 1)
    switch key {
    case .id(let id):
      insertion.bind(nil, at: 2)
      insertion.bind(nil, at: 3)
      insertion.bind(id, at: first)
    case .identity(let identity, let occurrence):
      insertion.bind(identity, at: 2)
      insertion.bind(occurrence, at: 3)
      // The first role of requests is their id.
      if columns.kind.shape == .requests { insertion.bind(madeID(row)[...], at: first) }
    }
    insertion.bind(importID, at: 4)
    insertion.bind(importID, at: 5)
    columns.bind(row, to: insertion, from: first)
    try insertion.run()
    counts.record(.added)
    touched.append(nextRow)
  }

  /// The name of a request whose row gives it none.
  private func madeID(_ row: Int) -> [UInt8] {
    var id = Array(LogTable.madeID(row: numbered + table.rowNumbers[row]).utf8)
    while takenIDs.contains(id) { id.append(UInt8(ascii: "*")) }
    return id
  }
}

/// By what a row is known again.
enum RowKey {
  case id(ArraySlice<UInt8>)
  case identity(Int64, occurrence: Int64)
}
