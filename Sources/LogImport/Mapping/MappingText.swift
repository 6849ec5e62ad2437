import Diagnostics
import Yams

/// The text of a mapping file, by lines, to show what is wrong with it.
struct MappingText {
  let file: String
  private let lines: [Substring]

  init(_ text: String, file: String) {
    self.file = file
    lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
  }

  /// The place of a mark, whose column YAML counts in characters and diagnostics count in bytes.
  func place(of mark: Mark?) -> MappingPlace {
    guard let mark else { return MappingPlace(location: InputLocation(file: file)) }
    let line = mark.line - 1
    guard lines.indices.contains(line) else {
      return MappingPlace(
        location: InputLocation(file: file, line: mark.line, column: mark.column))
    }
    let before = String(
      String.UnicodeScalarView(lines[line].unicodeScalars.prefix(mark.column - 1)))
    let offset = before.utf8.count
    return MappingPlace(
      location: InputLocation(file: file, line: mark.line, column: offset + 1),
      excerpt: Excerpt(line: Array(lines[line].utf8), offset: offset))
  }
}
