internal import GRDB
import ServiceModel

/// Which columns the pages have: those that any import had.
struct PageLayout: Equatable {
  let roles: [Role]
  /// Whether the number of the row stands before them.
  var isNumbered = false

  /// The layout for the imports that the store has.
  init(_ kind: RowKind, in db: Database) throws {
    let names = Set(
      try String.fetchAll(
        db, sql: "SELECT DISTINCT key FROM import, json_each(import.columns)"))
    // Requests without an id have one made for them.
    roles = kind.roles.filter {
      names.contains($0.rawValue) || $0 == .id && kind.shape == .requests
    }
  }

  /// The names of the columns, as the first line of a log.
  var header: [UInt8] {
    let names = (isNumbered ? ["row"] : []) + roles.map(\.columnName)
    return Array((names.joined(separator: ",") + "\n").utf8)
  }

  /// Selects the columns of the layout between the part of a second of an event and the number
  /// of the row.
  func selection(from kind: RowKind) -> String {
    let first = kind.shape == .events ? "nanoseconds" : "0"
    return
      "SELECT \(([first] + roles.map(\.sqlName) + ["row"]).joined(separator: ", ")) FROM \(kind.table)"
  }
}
