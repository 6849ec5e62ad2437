import Foundation
import TestSupport

/// A Swift file of the package, as far as the rules about files look at it.
struct SourceFile: Sendable {
  /// Relative to the root of the package.
  var path: String
  var text: String

  /// Every Swift file under `folder`, by path.
  static func all(under folder: String) throws -> [SourceFile] {
    let root = packageRoot.appending(path: folder)
    return try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
      .filter { $0.hasSuffix(".swift") }
      .map {
        let text = try String(contentsOf: root.appending(path: $0), encoding: .utf8)
        return SourceFile(path: "\(folder)/\($0)", text: text)
      }
  }

  /// The number of lines, an unended last one included.
  var lineCount: Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).count
      - (text.hasSuffix("\n") ? 1 : 0)
  }

  /// The modules that the file imports, whatever the reach or the attributes of the import.
  var imports: Set<String> {
    Set(text.split(separator: "\n").compactMap { Self.module(importedBy: $0) })
  }

  private static let reaches: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
  private static let kinds: Set<Substring> = [
    "class", "enum", "func", "let", "protocol", "struct", "typealias", "var",
  ]

  private static func module(importedBy line: Substring) -> String? {
    var words = line.split { $0 == " " || $0 == "\t" || $0 == ";" }[...]
    while let word = words.first, word.hasPrefix("@") || reaches.contains(word) {
      words.removeFirst()
    }
    guard words.popFirst() == "import" else { return nil }
    if let word = words.first, kinds.contains(word) { words.removeFirst() }
    return words.first.flatMap { $0.split(separator: ".").first }.map(String.init)
  }
}
