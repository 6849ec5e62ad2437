package import ChainAnalysis
import ServiceModel
import Wording

/// The answer for a terminal: the sentence, the figures behind it, the ranking, what was assumed.
package struct TextReport: Sendable {
  private static let linksShown = 10
  private static let linesShown = 5
  private static let suggestionsShown = 3

  private let analysis: Analysis
  private let options: ReportOptions
  private let answer: Answer
  private let closing: [String]

  /// - Parameter closing: Lines of the caller that end the report: where the other files are.
  package init(
    _ analysis: Analysis, _ options: ReportOptions = ReportOptions(), closing: [String] = []
  ) {
    self.analysis = analysis
    self.options = options
    self.closing = closing
    answer = Answer(analysis, language: options.language)
  }

  package var text: String {
    var page = Page(options)
    page.add(answer.headline, .strong)
    if let caution = answer.caution { page.addPoint(caution) }
    page.addGap()
    for sentence in answer.subjectSentences { page.add(sentence) }
    addExternal(to: &page)
    addRanking(to: &page)
    addService(to: &page)
    page.addSection(say(.alsoSeen), answer.signsElsewhere(limit: Self.linesShown))
    page.addSection(answer.say(.title), answer.openConflicts.prefix(Self.linesShown).map(\.brief))
    page.addSuggestions(answer, limit: Self.suggestionsShown)
    page.addSection(say(.overPromisedTitle), answer.overPromises(limit: Self.linesShown))
    addCost(to: &page)
    page.addSection(say(.notes), answer.notes)
    page.addGap()
    for line in closing { page.add(line) }
    return page.text
  }

  private func addExternal(to page: inout Page) {
    guard analysis.external.requests > 0 else { return }
    page.addGap()
    page.add(answer.externalCounts.joined(separator: Page.separator))
    page.add(answer.scope.joined(separator: Page.separator), .quiet)
  }

  private func addCost(to page: inout Page) {
    guard let cost = analysis.cost else { return }
    let words = CostLines(cost: cost, names: Names(language: options.language))
    let lines = words.lines.map { "\($0.name): \($0.range) = \($0.product)" }
    page.addSection(
      CostPhrase.title.text(options.language), lines + [words.missing].compactMap(\.self))
  }

  private func addRanking(to page: inout Page) {
    guard !analysis.links.isEmpty else { return }
    let shown = answer.leadingLinks(limit: Self.linksShown)
    page.addGap()
    page.add(ready: LinkTextTable(shown, answer: answer, options: options).lines)
    if let rest = answer.rest(of: analysis.links, without: shown) { page.add(rest, .quiet) }
    if let legend = answer.rankingLegend { page.add(legend, .quiet) }
  }

  private func addService(to page: inout Page) {
    let shown = answer.leadingLinks(limit: Self.linksShown)
    let contents = ServiceColumns(answer: answer, links: shown).contents
    guard !contents.isEmpty else { return }
    page.addHeading(QualityPhrase.section.text(options.language))
    page.add(
      ready: LinkTextTable(shown, contents: contents, answer: answer, options: options).lines)
    page.add(QualityPhrase.intervals.text(options.language), .quiet)
  }

  private func say(_ phrase: TextPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(options.language, values)
  }
}
