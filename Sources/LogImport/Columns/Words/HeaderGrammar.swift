import Foundation
import ServiceModel

/// Understands names of columns that no list has, from the words that they are made of.
///
/// "Fecha de cierre", "Raising unit" and 维修班组 are each a word for an event or a side and a word
/// for a thing; together they tell the role.
enum HeaderGrammar {
  /// Where names that are put together stand among those of the lists: after all of them.
  static let tier = 10

  /// The role that the words of a name make, and how surely; nil where they make none.
  static func role(of name: String) -> (role: Role, tier: Int)? {
    let concepts = concepts(of: name)
    guard let (role, step) = HeaderMeaning(concepts).role else { return nil }
    return (role, tier + step)
  }

  /// Whether a name is known to be of no use: an address, a priority, a duration.
  static func isOfNoUse(_ name: String) -> Bool {
    let concepts = concepts(of: name)
    return concepts.contains(.other) || concepts.contains(.update)
  }

  /// What the words of a name say, all together.
  static func concepts(of name: String) -> Set<HeaderConcept> {
    var found: Set<HeaderConcept> = []
    for word in words(of: name) { found.formUnion(concepts(ofWord: word)) }
    return found
  }

  /// The words of a name, without accents and in small letters.
  ///
  /// `sysUpdatedAt` and `sys_updated_at` are three words each; Chinese is one.
  static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var previous: Unicode.Scalar?
    for scalar in name.decomposedStringWithCompatibilityMapping.unicodeScalars {
      let isUpper = scalar.properties.isUppercase
      let isAfterLower = previous.map { $0.properties.isLowercase } ?? false
      if scalar.properties.isAlphabetic {
        if isUpper, isAfterLower { end() }
        word.unicodeScalars.append(scalar)
      } else if scalar == "#" || scalar == "№" {
        end()
        words.append("#")
      } else if scalar.properties.canonicalCombiningClass == .notReordered {
        end()
      }
      if scalar.properties.canonicalCombiningClass == .notReordered { previous = scalar }
    }
    end()
    return words

    func end() {
      if !word.isEmpty { words.append(word.lowercased()) }
      word = ""
    }
  }

  private static func concepts(ofWord word: String) -> Set<HeaderConcept> {
    if word.unicodeScalars.contains(where: { $0.value >= 0x2E80 }) { return chinese(word) }
    if let whole = HeaderVocabulary.whole[word] { return whole }
    var found: Set<HeaderConcept> = []
    var letters = word.count
    while letters >= 3, found.isEmpty {
      if let stem = HeaderVocabulary.stems[String(word.prefix(letters))] { found = stem }
      letters -= 1
    }
    // German puts words together: the last part says what the column holds.
    var start = word.index(word.startIndex, offsetBy: min(3, word.count))
    while start < word.endIndex {
      if let ending = HeaderVocabulary.endings[String(word[start...])] {
        return found.union(ending)
      }
      start = word.index(after: start)
    }
    return found
  }

  /// The words of a Chinese name, each time the longest that stands there.
  private static func chinese(_ word: String) -> Set<HeaderConcept> {
    let letters = Array(word)
    var found: Set<HeaderConcept> = []
    var place = 0
    while place < letters.count {
      var length = min(HeaderVocabulary.longestChinese, letters.count - place)
      while length > 0 {
        if let concepts = HeaderVocabulary.chinese[String(letters[place..<place + length])] {
          found.formUnion(concepts)
          break
        }
        length -= 1
      }
      place += max(1, length)
    }
    return found
  }
}
