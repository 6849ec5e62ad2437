package import ChainAnalysis
import Wording

/// The file on one link for a terminal: verdict, figures, own times, trend, kinds, worst cases,
/// and the same two parties the other way round.
package struct LinkText: Sendable {
  private static let casesShown = 5

  private let link: LinkFinding
  private let analysis: Analysis
  private let options: ReportOptions
  private let answer: Answer
  private var language: Language { options.language }

  /// Nil if the analysis has no such link.
  package init?(
    _ link: Link, in analysis: Analysis, _ options: ReportOptions = ReportOptions()
  ) {
    guard let finding = analysis.links.first(where: { $0.link == link }) else { return nil }
    self.link = finding
    self.analysis = analysis
    self.options = options
    answer = Answer(analysis, language: options.language)
  }

  package var text: String {
    var page = Page(options)
    addVerdict(to: &page)
    for group in LinkFigures(link: link, answer: answer).groups {
      page.addHeading(answer.say(group.title))
      page.add(group.figures, language: language)
    }
    if let detail = link.detail {
      let charts = LinkCharts(link: link, detail: detail, answer: answer, options: options)
      charts.add(to: &page)
      page.addSection(answer.say(explanation: .nextTarget), answer.nextTargets(of: link))
      page.addSection(QualityPhrase.lowestRated.text(language), answer.lowestRated(of: link))
      page.addSection(answer.say(.worstCases), cases(detail))
    } else {
      page.addGap()
      page.add(say(.noHistory), .quiet)
    }
    page.addRefusals(on: [link], answer)
    addOtherWay(to: &page)
    return page.text
  }

  private func addVerdict(to page: inout Page) {
    page.add(
      say(
        .place,
        [
          "link": answer.names.link(link), "rank": language.count(link.rank),
          "links": language.count(analysis.links.count),
        ]), .strong)
    page.addGap()
    page.add(
      say(
        .verdictMeans,
        [
          "verdict": link.verdict.phrase.text(language),
          "meaning": link.verdict.meaning.text(language),
        ]), TextStyle(link.verdict))
    if link.link == answer.subject?.link, let certainty = answer.certainty(of: link) {
      page.add(certainty)
    }
    for sign in answer.signs(of: link) { page.add(sign) }
    for sentence in answer.explanations(of: link) { page.add(sentence) }
    if let remedy = answer.remedy(of: link) { page.add(remedy) }
    if let people = answer.speakWith(about: link) { page.add(people) }
  }

  /// The external requests that it cost most, a line each.
  private func cases(_ detail: LinkDetail) -> [String] {
    detail.worst.prefix(Self.casesShown).map { name in
      guard let chain = analysis.cases.first(where: { $0.name == name }) else { return name }
      let carriers = answer.carriers(of: chain).map { [$0] } ?? []
      return ([name] + answer.facts(of: chain) + carriers).joined(separator: Page.separator)
    }
  }

  private func addOtherWay(to page: inout Page) {
    guard !link.external else { return }
    page.addHeading(say(.otherWay))
    let reverse = Link(customer: link.provider, provider: link.customer)
    guard let finding = analysis.links.first(where: { $0.link == reverse }) else {
      let names = ["customer": link.customer, "provider": link.provider]
      page.add(say(.noOtherWay, names.mapValues(answer.names.party)))
      return
    }
    page.add(ready: LinkTextTable([finding], answer: answer, options: options).lines)
  }

  private func say(_ phrase: LinkPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }
}
