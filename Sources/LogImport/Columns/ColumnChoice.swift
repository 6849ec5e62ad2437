package import ServiceModel

/// Which column was taken for a role, and why.
package struct ColumnChoice: Hashable, Sendable {
  /// What spoke for a column.
  package enum Evidence: String, Hashable, Sendable {
    /// The user said so.
    case mapped
    /// The column has the role's own name.
    case name
    /// The column has a name that systems use for it.
    case word
    /// The name fits in a way that needs the values to agree.
    case looseWord
    /// The values alone.
    case values
    /// It was read so when it was imported; nobody remembers why.
    case imported
  }

  package var role: Role
  /// Its place among the columns of the log.
  package var column: Int
  package var evidence: Evidence
  /// Columns that are as good candidates, by name.
  package var rivals: [Int] = []
}
