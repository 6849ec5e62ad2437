internal import GRDB
import ServiceModel

/// The two kinds of rows that logs have, and the table and columns that keep them.
///
/// What is asked for once a row is worked out once.
struct RowKind: Sendable {
  let shape: LogDescription.Shape
  let table: String
  /// The roles that have a column, in the order of the columns.
  let roles: [Role]
  /// By which values a row without an id is known again in a later export.
  let identity: [Role]
  /// All columns, as rows are read: administration, nanoseconds of events, roles.
  let columns: [String]
  /// Where the columns of the roles begin among ``columns``.
  let firstRole: Int
  /// The place of the id among the roles; nil where rows have none.
  let idPlace: Int?

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

  private init(
    shape: LogDescription.Shape, table: String, roles: [Role], identity: [Role]
  ) {
    self.shape = shape
    self.table = table
    self.roles = roles
    self.identity = identity
    let before = Self.administration + (shape == .events ? ["nanoseconds"] : [])
    columns = before + roles.map(\.sqlName)
    firstRole = before.count
    idPlace = roles.firstIndex(of: .id)
  }

  static func of(_ shape: LogDescription.Shape) -> RowKind {
    shape == .requests ? request : event
  }

  /// The columns before those of the roles.
  static let administration = ["row", "identity", "occurrence", "added_by", "set_by"]

  /// Inserts a row with the roles at `places`, after administration and nanoseconds.
  func insertion(_ places: [Int]) -> String {
    let names = columns.prefix(firstRole) + places.map { columns[firstRole + $0] }
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(table) (\(names.joined(separator: ", "))) VALUES (\(marks))"
  }

  /// Selects all columns of the rows for which `condition` holds.
  func selection(_ condition: String) -> String {
    "SELECT \(columns.joined(separator: ", ")) FROM \(table) WHERE \(condition)"
  }

  /// The indexes by which rows are found again, with the columns that each is of.
  var indexes: [String] {
    let ids = "CREATE UNIQUE INDEX \(table)_id ON \(table) (id)"
    let identities = "CREATE UNIQUE INDEX \(table)_identity ON \(table) (identity, occurrence)"
    return idPlace == nil ? [identities] : [ids, identities + " WHERE identity IS NOT NULL"]
  }
}

extension Role {
  /// The column of its values in the tables of rows; `case` is a word of SQL.
  var sqlName: String { self == .case ? "case_name" : columnName }
}
