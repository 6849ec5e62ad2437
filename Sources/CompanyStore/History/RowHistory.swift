package import ServiceModel

/// What a row of a log says, and what it said before.
package struct RowHistory: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case text(String)
    case time(Instant)
    case number(Double)
  }

  /// A cell that says something.
  package struct Cell: Hashable, Sendable {
    package var role: Role
    package var value: Value
  }

  /// A value that an import changed; nil where there was or is none.
  package struct Change: Hashable, Sendable {
    package var importID: Int
    package var role: Role
    package var before: Value?
    package var after: Value?

    package init(importID: Int, role: Role, before: Value?, after: Value?) {
      self.importID = importID
      self.role = role
      self.before = before
      self.after = after
    }
  }

  /// The import that brought the row.
  package var addedBy: Int
  /// In the order of the roles.
  package var cells: [Cell]
  /// By import, then role.
  package var changes: [Change]
}
