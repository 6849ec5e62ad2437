package import Diagnostics

/// A row that could not be read, as it was.
package struct SetAsideRow: Hashable, Sendable {
  package var diagnostic: Diagnostic
  /// The record without the end of its line.
  package var record: [UInt8]

  package init(diagnostic: Diagnostic, record: [UInt8]) {
    self.diagnostic = diagnostic
    self.record = record
  }
}
