package import ChainAnalysis
import Wording

/// The file on one party for a terminal: the links on which it serves and those on which it asks.
package struct PartyText: Sendable {
  private static let linksShown = 10
  private static let signsShown = 8

  private let party: PartySummary
  private let analysis: Analysis
  private let options: ReportOptions
  private let answer: Answer

  /// Nil if the analysis has no party of that name.
  package init?(
    _ name: String, in analysis: Analysis, _ options: ReportOptions = ReportOptions()
  ) {
    guard let party = analysis.parties.first(where: { $0.name == name }) else { return nil }
    self.party = party
    self.analysis = analysis
    self.options = options
    answer = Answer(analysis, language: options.language)
  }

  package var text: String {
    var page = Page(options)
    page.add(title.joined(separator: Page.separator), .strong)
    page.add(
      say(
        .partyCounts,
        [
          "received": options.language.count(party.received),
          "made": options.language.count(party.made),
        ]))
    let serving = analysis.links.filter { $0.provider == party.name }
    let asking = analysis.links.filter { $0.customer == party.name }
    add(party.serves, under: .asProvider, to: &page)
    add(party.isServed, under: .asCustomer, to: &page)
    add(serving, under: .serves, to: &page)
    add(asking, under: .asks, to: &page)
    if let legend = answer.rankingLegend, !(serving + asking).isEmpty { page.add(legend, .quiet) }
    let signs = answer.signs(of: serving + asking)
    page.addSection(answer.say(.alsoSeen), Array(signs.prefix(Self.signsShown)))
    page.addSection(say(.answersFor), answer.standing(of: party))
    page.addRefusals(on: serving, answer)
    return page.text
  }

  private func add(_ side: PartyService?, under title: LinkPhrase, to page: inout Page) {
    guard let side, !party.external else { return }
    page.addHeading(say(title))
    page.add(PartyFigures(side: side, answer: answer).figures, language: options.language)
  }

  private var title: [String] {
    let people = party.people.map { say(.people, ["count": options.language.count($0)]) }
    let frontLine = party.frontLine ? say(.frontLine) : nil
    let manager = party.manager.map { say(.managed, ["name": $0]) }
    return [answer.names.party(party.name), party.team, frontLine, people, manager]
      .compactMap(\.self)
  }

  private func add(_ links: [LinkFinding], under title: LinkPhrase, to page: inout Page) {
    guard !links.isEmpty else { return }
    let shown = Array(links.prefix(Self.linksShown))
    page.addHeading(say(title))
    page.add(ready: LinkTextTable(shown, answer: answer, options: options).lines)
    if let rest = answer.rest(of: links, without: shown) { page.add(rest, .quiet) }
  }

  private func say(_ phrase: LinkPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(options.language, values)
  }
}
