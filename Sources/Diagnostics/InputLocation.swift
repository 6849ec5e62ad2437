/// A place in an input file, named the way editors and `grep -n` name it.
package struct InputLocation: Hashable, Sendable {
  package var file: String
  /// The line number, starting at 1; nil where the fault is the file's as a whole.
  package var line: Int?
  /// The column, starting at 1 and counted in UTF-8 bytes, as compilers count it.
  package var column: Int?

  package init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension InputLocation: CustomStringConvertible {
  package var description: String {
    [file, line.map(String.init), column.map(String.init)].compactMap(\.self)
      .joined(separator: ":")
  }
}

extension InputLocation: Comparable {
  package static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.file, lhs.line ?? 0, lhs.column ?? 0) < (rhs.file, rhs.line ?? 0, rhs.column ?? 0)
  }
}
