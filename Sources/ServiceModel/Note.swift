package import Wording

/// Something that a reader of the results has to know: an assumption, a gap, a reduction.
package struct Note: Hashable, Sendable {
  package var phrase: NotePhrase
  package var values: [String: String]

  package init(_ phrase: NotePhrase, _ values: [String: String] = [:]) {
    self.phrase = phrase
    self.values = values
  }

  package func text(_ language: Language) -> String { phrase.text(language, values) }
}

extension Note: Codable {
  private enum Key: String, CodingKey { case id, text, values }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(phrase.rawValue, forKey: .id)
    try container.encode(text(.english), forKey: .text)
    try container.encode(values, forKey: .values)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let id = try container.decode(String.self, forKey: .id)
    guard let phrase = NotePhrase(rawValue: id) else {
      throw DecodingError.dataCorruptedError(
        forKey: .id, in: container, debugDescription: "no note is called '\(id)'")
    }
    self.phrase = phrase
    values = try container.decode([String: String].self, forKey: .values)
    guard phrase.isFilled(by: values) else {
      throw DecodingError.dataCorruptedError(
        forKey: .values, in: container, debugDescription: "the note '\(id)' lacks a value")
    }
  }
}
