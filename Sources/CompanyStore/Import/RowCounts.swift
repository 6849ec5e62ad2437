/// What became of the rows of a log when they were imported.
package struct RowCounts: Hashable, Sendable {
  enum Outcome {
    case added
    case changed
    case unchanged
    /// The store has the row from a newer log, or it contradicts what the store knows of it.
    case older
  }

  package var added = 0
  package var changed = 0
  package var unchanged = 0
  package var older = 0

  package init() {}

  mutating func record(_ outcome: Outcome) {
    switch outcome {
    case .added: added += 1
    case .changed: changed += 1
    case .unchanged: unchanged += 1
    case .older: older += 1
    }
  }
}
