import ServiceModel
package import Wording

extension ImportedLog {
  /// How the log was understood as a mapping file: what a person has to change is a line of it,
  /// with what spoke for it in a comment.
  ///
  /// - Parameters:
  ///   - name: what the file will be called.
  ///   - said: what was said beyond the log, and so stands in the file.
  ///   - foundHours: the hours that the log shows, for who may want to say so.
  package func mappingText(
    _ language: Language, name: String, said: Mapping = Mapping(), foundHours: String? = nil
  ) -> String {
    let files = description.files.map(\.name).joined(separator: ", ")
    // What customers ask for, where the log tells that from what is asked for its sake.
    let asked = zip(requests.kind, requests.parent).filter { $1 < 0 && $0 >= 0 }.map(\.0)
    let kinds = Set(asked).map { requests.kinds[$0] }.filter { !$0.isEmpty }.sorted()
    let teams = Set(requests.providerTeam).filter { $0 >= 0 }
    let names = (teams.isEmpty ? Set(requests.provider).filter { $0 >= 0 } : teams)
      .map { requests.parties[$0] }.sorted()
    let writer = MappingWriter(
      explanation: explanation, language: language, said: said, kinds: kinds, teams: names,
      foundHours: foundHours)
    return writer.text(files: files, name: name)
  }
}

/// Writes a mapping file.
struct MappingWriter {
  let explanation: LogExplanation
  let language: Language
  let said: Mapping
  /// The kinds of the log, and its teams, or persons where it has none, by name.
  let kinds: [String]
  let teams: [String]
  let foundHours: String?

  func text(files: String, name: String) -> String {
    let head = ImportPhrase.mappingHead.text(language, ["file": files, "mapping": name])
    var lines = [comment(head), ""]
    lines += columns + [""]
    lines += dates + zone + emptyWords + [""]
    lines += states + outcomes
    lines += people + [""] + agreements + [""] + calendar + [""] + contacts
    return lines.joined(separator: "\n") + "\n"
  }

  func say(_ phrase: ImportPhrase, _ values: [String: String] = [:]) -> String {
    comment(phrase.text(language, values))
  }

  private func comment(_ text: String) -> String { "# " + Self.line(text) }

  /// A text without what would end its line.
  private static func line(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }

  /// A word as YAML reads it back whatever stands in it.
  func quoted(_ word: String) -> String {
    var text = "\""
    for scalar in word.unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if scalar.value < 0x20 || 0x7F..<0xA0 ~= scalar.value || scalar.value == 0xFEFF
          || 0x2028...0x2029 ~= scalar.value
        {
          let digits = String(scalar.value, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    return text + "\""
  }

  func list(_ words: [String]) -> String {
    "[" + words.map(quoted).joined(separator: ", ") + "]"
  }

  private var columns: [String] {
    var lines = [say(.mappingColumns), "columns:"]
    for column in explanation.columns {
      var words = [column.sureness.text(language), column.evidence.phrase.text(language)]
      if !column.rivals.isEmpty {
        let rivals = column.rivals.map(quoted).joined(separator: ", ")
        words.append(ImportPhrase.mappingRival.text(language, ["columns": rivals]))
      }
      if !column.example.isEmpty { words.append(String(column.example.prefix(24))) }
      lines.append(
        "  \(column.role.rawValue): \(quoted(column.name))  "
          + comment(words.joined(separator: "; ")))
    }
    if !explanation.unused.isEmpty {
      let names = explanation.unused.map(quoted).joined(separator: ", ")
      lines.append("  " + say(.mappingOthers, ["columns": names]))
    }
    return lines
  }

  private var dates: [String] {
    guard let order = explanation.dates else { return [] }
    return [say(.mappingDates), "dates: \(order.rawValue)"]
  }

  private var zone: [String] {
    [say(.mappingZone), "timezone: \(quoted(explanation.zone.identifier))"]
  }

  private var emptyWords: [String] {
    let words = explanation.emptyWords
    let line = "empty: \(list(words.isEmpty ? ["?", "n/a"] : words))"
    return [say(.mappingEmpty), words.isEmpty ? "# " + line : line]
  }

  private var states: [String] {
    guard !explanation.states.isEmpty else { return [] }
    let unknown = explanation.states.filter { $0.meaning == nil }.map(\.word)
    let head =
      unknown.isEmpty
      ? say(.mappingStatesKnown)
      : say(.mappingStates, ["states": unknown.map(quoted).joined(separator: ", ")])
    var lines = [head, "states:"]
    for meaning in StateClass.allCases {
      let words = explanation.states.filter { ($0.meaning ?? .working) == meaning }.map(\.word)
      lines.append("  \(meaning.key): \(list(words))")
    }
    return lines + [""]
  }

  private var outcomes: [String] {
    guard !explanation.outcomes.isEmpty else { return [] }
    func words(_ isFailure: Bool) -> [String] {
      explanation.outcomes.filter { ($0.isFailure ?? false) == isFailure }.map(\.word)
    }
    return [
      say(.mappingOutcomes), "outcomes:", "  served: \(list(words(false)))",
      "  failed: \(list(words(true)))", "",
    ]
  }
}
