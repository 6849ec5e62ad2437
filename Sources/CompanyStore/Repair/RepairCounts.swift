/// What could be saved of a damaged store.
package struct RepairCounts: Hashable, Sendable {
  package var saved = 0
  /// Rows that are known to have been there and could not be read.
  package var lost = 0
  /// Names that could not be read; rows that used them say so in their place.
  package var lostNames = 0
}
