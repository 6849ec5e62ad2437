/// A text that users read, in every language of the product.
///
/// Phrases are enums, one for each topic; the texts stand in one folder a language, each as an
/// exhaustive `switch`, so that a missing translation does not compile. A text may hold
/// `{name}`, replaced by a value, and `{name:one|many}`, which chooses by whether the value is 1.
package protocol Phrase: RawRepresentable<String>, CaseIterable, Sendable {
  var english: String { get }
  var simplifiedChinese: String { get }
  var traditionalChinese: String { get }
}

extension Phrase {
  /// The text in `language` with its `{name}` places filled.
  package func text(_ language: Language, _ values: [String: String] = [:]) -> String {
    Template(pattern(language)).filled(with: values)
  }

  /// Whether `values` has one for every place of the text, in every language: what was read from a
  /// file may not.
  package func isFilled(by values: [String: String]) -> Bool {
    Language.allCases.allSatisfy { language in
      Template(pattern(language)).names.allSatisfy { values[$0] != nil }
    }
  }

  /// The text in `language` as it was written, places unfilled.
  package func pattern(_ language: Language) -> String {
    switch language {
    case .english: english
    case .simplifiedChinese: simplifiedChinese
    case .traditionalChinese: traditionalChinese
    }
  }
}
