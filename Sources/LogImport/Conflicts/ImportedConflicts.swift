package import Diagnostics
package import ServiceModel

/// Conflicts that were read from a file: `rows` = conflicts + set aside + duplicates.
package struct ImportedConflicts: Sendable {
  /// Oldest first, then by identifier.
  package var conflicts: [Conflict] = []
  package var rows = 0
  package var duplicates = 0
  package var diagnostics = DiagnosticLog()
  package var setAside: [SetAsideRow] = []
  /// The name of the column that was read for each meaning.
  package var columns: [ConflictColumn: String] = [:]
}
