package import ServiceModel

/// An import that was taken back, as the store remembers it.
package struct UndoneImport: Hashable, Sendable {
  /// Its number, which is not given again.
  package var id: Int
  /// When it was imported, and by whom.
  package var imported: Instant
  package var importer: String
  /// The names of its files.
  package var files: [String]
  /// The rows that it had brought, and those that it had changed.
  package var added: Int
  package var changed: Int
  /// When it was taken back, and by whom.
  package var moment: Instant
  package var actor: String
}
