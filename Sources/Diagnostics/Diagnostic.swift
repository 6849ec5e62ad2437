package import Wording

/// Something wrong with an input, and exactly where.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable {
    /// The rest could be read.
    case warning
    /// Nothing after this can be trusted.
    case error
  }

  package var severity: Severity
  package var fault: FaultPhrase
  /// What fills the places of the fault's texts.
  package var values: [String: String]
  package var location: InputLocation
  package var excerpt: Excerpt?

  package init(
    _ fault: FaultPhrase, _ values: [String: String] = [:], severity: Severity = .warning,
    at location: InputLocation, excerpt: Excerpt? = nil
  ) {
    self.severity = severity
    self.fault = fault
    self.values = values
    self.location = location
    self.excerpt = excerpt
  }
}

extension Diagnostic {
  /// What is wrong, in words.
  package func message(_ language: Language) -> String { fault.text(language, values) }

  /// What was done about it and what the user can do.
  package func remedy(_ language: Language) -> String { fault.remedy.text(language, values) }

  /// `file:line:column: warning: … [fault-name]`, the line with a caret, and the remedy.
  package func text(_ language: Language) -> String {
    let word = (severity == .error ? SeverityPhrase.error : .warning).text(language)
    var lines = ["\(location): \(word): \(message(language)) [\(fault.rawValue)]"]
    if let excerpt, let line = location.line {
      let gutter = "\(line) | "
      lines.append(gutter + excerpt.text)
      lines.append(String(repeating: " ", count: gutter.count - 2) + "| ")
      lines[lines.count - 1] += String(repeating: " ", count: excerpt.caret) + "^"
    }
    lines.append("  " + remedy(language))
    return lines.joined(separator: "\n")
  }
}
