internal import GRDB
import ServiceModel

/// Which columns the pages have: those that any import had.
struct PageLayout: Equatable {
  let roles: [Role]

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
    Array((roles.map(\.columnName).joined(separator: ",") + "\n").utf8)
  }

  /// Selects the columns of the layout, after the part of a second of an event.
  func selection(from kind: RowKind) -> String {
    let first = kind.shape == .events ? "nanoseconds" : "0"
    return "SELECT \(([first] + roles.map(\.sqlName)).joined(separator: ", ")) FROM \(kind.table)"
  }
}
