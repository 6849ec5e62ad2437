import ChainAnalysis
import Foundation
import Wording

/// The known weaknesses of a company: a text file with one `Customer>Provider` a line.
///
/// Empty lines and lines that begin with `# ` are passed over, and so are spaces at either end of
/// a name.
struct AcceptedLinks {
  private(set) var lines: [String] = []

  /// Adds the links of a file, or the one that `name` is where no such file exists.
  ///
  /// - Throws: ``CommandError`` for a file that cannot be read and for a line that is no link.
  mutating func add(_ name: String) throws(CommandError) {
    guard !name.contains(">") || FileManager.default.fileExists(atPath: name) else {
      lines.append(Self.plain(name))
      return
    }
    try addLines(of: name)
  }

  private mutating func addLines(of path: String) throws(CommandError) {
    let text = try TextFile.read(path)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let name = Self.plain(String(line))
      if name.isEmpty || name == "#" || name.hasPrefix("# ") { continue }
      guard name.split(separator: ">").count > 1 else {
        throw .acceptedNotLink(path: path, line: index + 1, text: name)
      }
      lines.append(name)
    }
  }

  func contains(_ link: Link) -> Bool { lines.contains(Self.line(of: link)) }

  /// The accepted lines that belong to none of `links`.
  func unknown(among links: [Link]) -> [String] {
    let known = Set(links.map(Self.line))
    return lines.filter { !known.contains($0) }
  }

  mutating func accept(_ link: Link) {
    if !contains(link) { lines.append(Self.line(of: link)) }
  }

  /// The file, its lines sorted.
  func text(_ language: Language) -> String {
    (["# " + ComparePhrase.acceptedHeader.text(language)] + lines.sorted())
      .map { $0 + "\n" }.joined()
  }

  private static func line(of link: Link) -> String { plain("\(link.customer)>\(link.provider)") }

  /// A line without the spaces at either end of its names.
  private static func plain(_ line: String) -> String {
    line.split(separator: ">", omittingEmptySubsequences: false)
      .map { String($0).trimmingCharacters(in: .whitespacesAndNewlines) }
      .joined(separator: ">")
      .split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
