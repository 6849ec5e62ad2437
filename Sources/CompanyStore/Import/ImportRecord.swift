package import ServiceModel

/// An import as the store remembers it.
package struct ImportRecord: Hashable, Sendable {
  /// Its number; that of an import that was undone is not given again.
  package var id: Int
  package var moment: Instant
  package var actor: String
  package var zone: String
  package var description: LogDescription
  package var counts: RowCounts
  /// What was said of its logs beyond themselves.
  package var settings: LogSettings
  /// How its logs were understood, as JSON; nil where it was not kept.
  package var explanation: String?
}
