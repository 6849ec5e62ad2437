extension String {
  /// The lines of a note on one line, told apart by dots.
  var noteLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " · ")
  }
}
