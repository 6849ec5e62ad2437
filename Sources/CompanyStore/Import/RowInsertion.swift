internal import GRDB
import ServiceModel

/// Inserts rows of a log into their table.
struct RowInsertion {
  private let columns: LogColumns
  private let statement: StoreStatement
  private let importID: Int64
  /// The roles that are written: those that the log has, and the id.
  private let places: [Int]

  init(_ columns: LogColumns, importID: Int64, in db: Database) throws {
    self.columns = columns
    self.importID = importID
    let kind = columns.kind
    let lacksID = kind.idPlace.map { !columns.present.contains($0) } ?? false
    places = (lacksID ? [kind.idPlace ?? 0] : []) + columns.present
    statement = try StoreStatement(kind.insertion(places), in: db)
  }

  /// - Parameters:
  ///   - number: the number of the row in the store.
  ///   - identity: by what it is known again; nil where it has an id.
  ///   - texts: its texts, a made id among them.
  func run(
    _ row: Int, as number: Int64, identity: (Int64, Int64)?, _ texts: RowTexts, _ cells: LogCells
  ) throws {
    statement.bind(number, at: 1)
    statement.bind(identity?.0, at: 2)
    statement.bind(identity?.1, at: 3)
    statement.bind(importID, at: 4)
    statement.bind(importID, at: 5)
    if columns.kind.shape == .events { statement.bind(Int64(columns.nanoseconds(row)), at: 6) }
    try statement.run(lending: texts.bytes) { lent in
      for (index, place) in places.enumerated() {
        let target = Int32(columns.kind.firstRole + index + 1)
        switch columns.contents[place] {
        // Nothing but an id that was made for the row.
        case .nothing, .text: lent.bind(texts.ranges[place], at: target)
        case .word, .time:
          let value = cells.value(place, row)
          statement.bind(value == LogCells.none ? nil : value, at: target)
        case .number:
          let value = cells.value(place, row)
          if value == LogCells.none {
            statement.bind(nil, at: target)
          } else {
            statement.bind(Double(bitPattern: UInt64(bitPattern: value)), at: target)
          }
        }
      }
    }
  }
}
