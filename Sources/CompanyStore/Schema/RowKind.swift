internal import GRDB
import ServiceModel

/// The two kinds of rows that logs have, and the table and columns that keep them.
struct RowKind: Sendable {
  var shape: LogDescription.Shape
  var table: String
  /// The roles that have a column, in the order of the columns.
  var roles: [Role]
  /// By which values a row without an id is known again in a later export.
  var identity: [Role]

  static let request = RowKind(
    shape: .requests, table: "request",
    roles: [
      .id, .parent, .case, .customer, .customerTeam, .provider, .providerTeam, .kind, .opened,
      .acknowledged, .promised, .firstPromised, .promiseChanged, .delivered, .status, .outcome,
      .complaint, .reopened, .reminders, .rating, .value, .channel, .note, .external,
    ],
    identity: [.case, .customer, .customerTeam, .provider, .providerTeam, .kind, .opened])

  static let event = RowKind(
    shape: .events, table: "event",
    roles: [
      .case, .time, .team, .person, .activity, .customer, .customerTeam, .kind, .promised,
      .status, .outcome, .complaint, .reopened, .reminders, .rating, .value, .channel, .note,
      .external,
    ],
    identity: [.case, .time, .team, .person, .status])

  static func of(_ shape: LogDescription.Shape) -> RowKind {
    shape == .requests ? request : event
  }

  /// The columns before those of the roles.
  static let administration = ["row", "identity", "occurrence", "added_by", "set_by"]

  /// All columns, as rows are written and read: administration, nanoseconds of events, roles.
  var columns: [String] {
    Self.administration + (shape == .events ? ["nanoseconds"] : []) + roles.map(\.sqlName)
  }

  /// Where the columns of the roles begin among ``columns``.
  var firstRole: Int { columns.count - roles.count }

  var insertion: String {
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places))"
  }

  /// Selects all columns of the rows for which `condition` holds.
  func selection(_ condition: String) -> String {
    "SELECT \(columns.joined(separator: ", ")) FROM \(table) WHERE \(condition)"
  }
}

extension Role {
  /// The column of its values in the tables of rows; `case` is a word of SQL.
  var sqlName: String { self == .case ? "case_name" : columnName }
}
