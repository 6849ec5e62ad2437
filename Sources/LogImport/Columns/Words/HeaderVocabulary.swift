/// The words that names of columns are made of, and what each says.
enum HeaderVocabulary {
  /// Words that count only as a whole.
  static let whole = table(english.whole, german.whole, romance.whole)
  /// Beginnings of words: what follows them is grammar.
  static let stems = table(english.stems, german.stems, romance.stems)
  /// Endings of words that are put together.
  static let endings = table(german.endings)
  static let chinese = table(chineseWords)
  static let longestChinese = chinese.keys.map(\.count).max() ?? 1

  typealias Words = [(words: String, concepts: Set<HeaderConcept>)]

  private static func table(_ lists: Words...) -> [String: Set<HeaderConcept>] {
    var table: [String: Set<HeaderConcept>] = [:]
    for (words, concepts) in lists.joined() {
      for word in words.split(separator: " ") {
        table[String(word), default: []].formUnion(concepts)
      }
    }
    return table
  }
}
