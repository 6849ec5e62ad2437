import CompanyStore
import Diagnostics
import Diagram
import LogImport
import Wording

/// What the user reads of errors that end a command.
enum Failure {
  /// Nil for an error that nobody foresaw.
  static func text(of error: any Error, _ language: Language) -> String? {
    switch error {
    case let error as ImportError: error.text(language)
    case let error as PartialError: complaint(error.text(language), language)
    case let error as StoreError: complaint(error.text(language), language)
    case let error as CommandError: complaint(error.text(language), language)
    case let error as DiagramError: complaint(error.description, language)
    default: nil
    }
  }

  static func warningWord(_ language: Language) -> String {
    SeverityPhrase.warning.text(language)
  }

  static func warning(_ text: String, _ language: Language) -> String {
    "weaklink: \(SeverityPhrase.warning.text(language)): \(text)"
  }

  private static func complaint(_ text: String, _ language: Language) -> String {
    "weaklink: \(SeverityPhrase.error.text(language)): \(text)"
  }
}
