internal import GRDB
import ServiceModel

/// Brings the rows of a log into the store: new ones are added, known ones brought up to date.
struct RowImport {
  private let columns: LogColumns
  private let table: LogTable
  /// How many rows of earlier imports were numbered: rows without an id go on from there.
  private let numbered: Int
  private var nextRow: Int64
  private let insertion: RowInsertion
  private var identities: RowIdentity
  private var texts: RowTexts
  private var cells: LogCells
  private var update: RowUpdate
  private lazy var takenIDs = madeUpIDs()

  private(set) var counts = RowCounts()
  /// The numbers of the rows that were added or changed.
  private(set) var touched: [Int64] = []

  init(
    _ table: LogTable, _ columns: LogColumns, importID: Int64, numbered: Int, in db: Database
  ) throws {
    self.table = table
    self.columns = columns
    self.numbered = numbered
    let kind = columns.kind
    nextRow = try Int64.fetchOne(db, sql: "SELECT max(row) FROM \(kind.table)") ?? 0
    insertion = try RowInsertion(columns, importID: importID, in: db)
    identities = RowIdentity(columns, kind)
    texts = RowTexts(places: kind.roles.count)
    cells = LogCells(places: kind.roles.count)
    update = try RowUpdate(columns, importID: importID, latest: table.latest, in: db)
  }

  /// Ids of the log that could be taken for the name of a row without one.
  private func madeUpIDs() -> Set<[UInt8]> {
    var taken: Set<[UInt8]> = []
    guard let place = columns.kind.idPlace, case .texts(let ids) = columns.columns[place] else {
      return taken
    }
    for row in 0..<columns.count where ids[row].starts(with: "row ".utf8) {
      taken.insert(Array(ids[row]))
    }
    return taken
  }

  /// Brings the rows into a table that has rows.
  mutating func run() throws {
    for row in 0..<columns.count {
      let identity = read(row)
      if let change = try update.apply(row, identity, texts) {
        counts.record(change.outcome)
        if change.outcome == .changed { touched.append(change.row) }
      } else {
        try insert(row, identity)
        touched.append(nextRow)
      }
    }
  }

  /// Brings the rows into an empty table, and hands each over as it was stored.
  mutating func fill(_ body: (_ row: Int, RowTexts, LogCells) throws -> Void) throws {
    for row in 0..<columns.count {
      let identity = read(row)
      try insert(row, identity)
      try body(row, texts, cells)
    }
  }

  /// Reads the texts of a row.
  ///
  /// - Returns: by what it is known again; nil where it has an id.
  private mutating func read(_ row: Int) -> (Int64, Int64)? {
    columns.read(row, into: &texts)
    cells.move(to: row, of: columns)
    if let place = columns.kind.idPlace {
      if case .texts = columns.columns[place], !texts.isEmpty(place) { return nil }
    }
    return identities.next(row, texts)
  }

  private mutating func insert(_ row: Int, _ identity: (Int64, Int64)?) throws {
    nextRow += 1
    if identity != nil, let place = columns.kind.idPlace {
      texts.set(madeID(row).span, at: place)
    }
    try insertion.run(row, as: nextRow, identity: identity, texts, cells)
    counts.record(.added)
  }

  /// The name of a request whose row gives it none.
  private mutating func madeID(_ row: Int) -> [UInt8] {
    var id = Array(LogTable.madeID(row: numbered + table.rowNumbers[row]).utf8)
    while takenIDs.contains(id) { id.append(UInt8(ascii: "*")) }
    return id
  }
}
