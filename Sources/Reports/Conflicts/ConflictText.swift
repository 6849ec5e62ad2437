package import ChainAnalysis
import Wording

/// The report on conflicts for a terminal: unsettled ones in full, settled ones in a line, then
/// what looks like one that nobody recorded.
package struct ConflictText: Sendable {
  private static let suggestionsShown = 5

  private let answer: Answer
  private let options: ReportOptions

  package init(_ analysis: Analysis, _ options: ReportOptions = ReportOptions()) {
    self.options = options
    answer = Answer(analysis, language: options.language)
  }

  package var text: String {
    var page = Page(options)
    let open = answer.openConflicts
    page.add(
      answer.say(answer.analysis.conflicts.isEmpty ? .noneAtAll : open.isEmpty ? .none : .title),
      .strong)
    for sentence in answer.conflictTotal { page.add(sentence) }
    for (index, story) in open.enumerated() { page.add(story, number: index + 1) }
    page.addSection(answer.say(.settledTitle), answer.settledConflicts.map(\.line))
    page.addSuggestions(answer, limit: Self.suggestionsShown)
    if !open.isEmpty {
      page.addGap()
      page.add(answer.say(.fairness), .quiet)
    }
    return page.text
  }
}

extension Page {
  /// Adds the whole story of a conflict.
  mutating func add(_ story: ConflictStory, number: Int) {
    addGap()
    add("\(number). \(story.names)\(Self.separator)\(story.since)", .strong)
    for section in story.sections {
      let title = section.title.text(options.language)
      add(title, .quiet, indent: 3)
      for sentence in section.sentences { add(sentence, indent: 5) }
    }
  }

  /// Adds what looks like a conflict that nobody recorded, if anything does.
  mutating func addSuggestions(_ answer: Answer, limit: Int) {
    let lines = answer.suggestionLines(limit: limit)
    guard !lines.isEmpty else { return }
    addSection(answer.say(.suggestTitle), lines)
    add(answer.say(.suggestIntro), .quiet, indent: 2)
  }
}
