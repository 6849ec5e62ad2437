import Foundation
import ServiceModel

/// Parties that a log spells in more than one way: with other brackets, spaces or capitals, or
/// with and without a number after the name.
///
/// A number such as that of `Name (2970)` is left out only where all that bear the name have the
/// same or none: two numbers are two persons.
struct SpellingVariants: Sendable {
  /// A company has fewer parties than this; with more, nothing is looked for.
  private static let most = 100_000

  /// For each spelling that is not shown the one that stands for it.
  private(set) var shown: [String: String] = [:]

  init(_ strings: [String], rows: Rows) {
    guard strings.count <= Self.most else { return }
    var groups: [String: [Int]] = [:]
    for (place, name) in strings.enumerated() {
      groups[Self.parts(of: name).base, default: []].append(place)
    }
    groups = groups.filter { $0.value.count > 1 }
    guard !groups.isEmpty else { return }
    let counts = Self.counts(of: strings.count, in: rows)
    for (_, places) in groups {
      for variants in Self.parted(places, strings) where variants.count > 1 {
        let best = variants.min {
          (counts[$1], strings[$0]) < (counts[$0], strings[$1])
        }
        for place in variants where place != best {
          if let best { shown[strings[place]] = strings[best] }
        }
      }
    }
  }

  /// The spellings that stand for one party each: all of them, unless they bear two numbers.
  private static func parted(_ places: [Int], _ strings: [String]) -> [[Int]] {
    let numbers = places.map { parts(of: strings[$0]).number }
    guard Set(numbers.compactMap(\.self)).count > 1 else { return [places] }
    return Dictionary(grouping: places.indices) { numbers[$0] }.values.map { group in
      group.map { places[$0] }
    }
  }

  /// A name as it is compared, and the number after it.
  static func parts(of name: String) -> (base: String, number: String?) {
    var text = ""
    for character in name.decomposedStringWithCompatibilityMapping.lowercased() {
      if character.isWhitespace {
        if text.last != " ", text.last != "(" { text.append(" ") }
      } else {
        if character == "(" || character == ")", text.last == " " { text.removeLast() }
        text.append(character)
      }
    }
    while text.last == " " { text.removeLast() }
    guard text.last == ")", let bracket = text.lastIndex(of: "("), bracket > text.startIndex else {
      return (text, nil)
    }
    let number = text[text.index(after: bracket)...].dropLast()
    guard !number.isEmpty, number.allSatisfy(\.isNumber) else { return (text, nil) }
    return (String(text[..<bracket]), String(number))
  }

  private static func counts(of count: Int, in rows: Rows) -> [Int] {
    var counts = Array(repeating: 0, count: count)
    for slot in rows.plan.words where slot.vocabulary == .parties {
      for word in rows.words(of: slot.role) ?? [] where word >= 0 { counts[Int(word)] += 1 }
    }
    return counts
  }
}
