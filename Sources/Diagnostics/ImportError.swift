package import Wording

/// A fault that makes the rest of a log unreadable.
package struct ImportError: Error, Hashable {
  package var diagnostic: Diagnostic

  package init(
    _ fault: FaultPhrase, _ values: [String: String] = [:], at location: InputLocation,
    excerpt: Excerpt? = nil
  ) {
    diagnostic = Diagnostic(
      fault, values, severity: .error, at: location, excerpt: excerpt)
  }

  package var fault: FaultPhrase { diagnostic.fault }

  package func text(_ language: Language) -> String { diagnostic.text(language) }
}

extension ImportError: CustomStringConvertible {
  package var description: String { text(.english) }
}
