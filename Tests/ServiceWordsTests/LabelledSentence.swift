import Foundation
import ServiceWords
import Testing

/// A sentence of the test set and the refusals that a reader finds in it.
struct LabelledSentence: Sendable, CustomTestStringConvertible {
  enum Set: String, CaseIterable, Sendable {
    /// Sentences that the rules were tuned on.
    case tuning = ""
    /// Sentences that nobody looked at while tuning.
    case heldOut = ".held-out"
    /// Sentences written against the rules, to learn what they miss.
    case afterwards = ".afterwards"
    /// Sentences written later still, most of them innocent, to learn what is found wrongly.
    case later = ".later"
  }

  static let languages = ["english", "simplified", "traditional"]

  var text: String
  var refusals: Swift.Set<Refusal>

  var testDescription: String { text }

  /// The sentences of a file: the refusals or a dash, a colon, the sentence, a line each.
  static func read(_ language: String, _ set: Set) throws -> [LabelledSentence] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Sentences/\(language)\(set.rawValue).txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let colon = try #require(line.firstIndex(of: ":"))
      let names = line[..<colon] == "-" ? [] : line[..<colon].split(separator: ",")
      let refusals = try names.map { try #require(Refusal(rawValue: String($0))) }
      let text = line[colon...].dropFirst().drop { $0 == " " }
      return LabelledSentence(text: String(text), refusals: Swift.Set(refusals))
    }
  }
}
