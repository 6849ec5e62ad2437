import Foundation

/// Puts another name in the place of a name in texts, wherever it stands as a word.
struct NameReplacement {
  let name: String
  let replacement: String

  /// The text without the name; nil where it does not stand in it.
  ///
  /// Letters of either size are taken for the same. Where a name is written in Latin letters, what
  /// stands inside other words is no name; Chinese has nothing between words.
  func applied(to text: String) -> String? {
    var result = ""
    var rest = text[...]
    var isFound = false
    while let range = rest.range(of: name, options: .caseInsensitive) {
      let isWord =
        !joins(result.last ?? rest[..<range.lowerBound].last, name.first, before: rest, range)
        && !continues(rest[range.upperBound...].first, name.last)
      result += rest[..<range.lowerBound]
      result += isWord ? replacement : String(rest[range])
      isFound = isFound || isWord
      rest = rest[range.upperBound...]
    }
    return isFound ? result + rest : nil
  }

  private func joins(
    _ earlier: Character?, _ first: Character?, before rest: Substring,
    _ range: Range<Substring.Index>
  ) -> Bool {
    let near = rest[..<range.lowerBound].last ?? earlier
    return Self.isOneWord(near, first)
  }

  private func continues(_ next: Character?, _ last: Character?) -> Bool {
    Self.isOneWord(next, last)
  }

  private static func isOneWord(_ one: Character?, _ other: Character?) -> Bool {
    guard let one, let other else { return false }
    func isSpelled(_ character: Character) -> Bool {
      (character.isLetter || character.isNumber)
        && !character.unicodeScalars.contains { 0x2E80...0x9FFF ~= $0.value }
    }
    return isSpelled(one) && isSpelled(other)
  }
}
