/// A row that could not be read, kept as it was with what is wrong with it.
package struct SetAsideRecord: Hashable, Sendable {
  /// Its file, counted from 0 among those of the import.
  package var file: Int
  package var line: Int?
  package var column: Int?
  /// The name of the fault, and what fills the places of its message.
  package var fault: String
  package var facts: [String: String]
  package var record: [UInt8]

  package init(
    file: Int, line: Int?, column: Int?, fault: String, facts: [String: String], record: [UInt8]
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.fault = fault
    self.facts = facts
    self.record = record
  }
}
