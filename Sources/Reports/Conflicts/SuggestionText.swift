package import ChainAnalysis
import Wording

/// Pairs that look like an unrecorded conflict, for a terminal, each with all that shows it.
package struct SuggestionText: Sendable {
  private let answer: Answer
  private let options: ReportOptions

  package init(_ analysis: Analysis, _ options: ReportOptions = ReportOptions()) {
    self.options = options
    answer = Answer(analysis, language: options.language)
  }

  package var text: String {
    var page = Page(options)
    let suggestions = answer.suggestions(limit: .max)
    guard !suggestions.isEmpty else {
      page.add(answer.say(.nothingSuggested))
      return page.text
    }
    page.add(answer.say(.suggestTitle), .strong)
    page.add(answer.say(.suggestIntro), .quiet)
    for (index, suggestion) in suggestions.enumerated() {
      page.addGap()
      page.add("\(index + 1). \(suggestion.title)", .strong)
      for point in suggestion.points { page.addPoint(point) }
    }
    return page.text
  }
}
