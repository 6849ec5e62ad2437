package import Wording

/// How a report in text is written.
package struct ReportOptions: Sendable {
  package var language: Language
  /// Whether the text may hold ANSI colours. What colour says is said in words too.
  package var color: Bool
  /// The columns that a line may take, at least 80. A wide character takes two.
  package var width: Int

  package init(language: Language = .english, color: Bool = false, width: Int = 100) {
    self.language = language
    self.color = color
    self.width = max(80, width)
  }
}
