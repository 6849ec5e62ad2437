import ChainAnalysis
import ServiceModel
import Wording

/// The same two parties the other way round: a pair is two links.
extension LinkSection {
  var otherWay: HTML {
    guard !link.external else { return .none }
    let reverse = Link(customer: link.provider, provider: link.customer)
    let title: HTML = "<h4>\(say(.otherWay))</h4>\n"
    guard let other = report.analysis.links.first(where: { $0.link == reverse }) else {
      let names = ["customer": link.customer, "provider": link.provider]
      return "\(title)<p>\(say(.noOtherWay, names.mapValues(report.names.party)))</p>\n"
    }
    let name: HTML =
      report.sectionRanks.contains(other.rank)
      ? "<a href=\"#link-\(other.rank)\">\(report.names.link(other))</a>"
      : "\(report.names.link(other))"
    let figures = LinkFigures(link: other, answer: report.answer).brief.map { figure in
      "\(figure.name.text(language)) \(figure.value)"
    }
    return """
      \(title)<p>\(name) \(report.verdict(other)) \
      <small>\(figures.joined(separator: " · "))</small></p>
      \(report.list(signs(of: other)))

      """
  }

  /// What is seen of the other link and is not said of this one already.
  private func signs(of other: LinkFinding) -> [String] {
    let own = report.answer.signs(of: link)
    return report.answer.signs(of: [link, other]).filter { !own.contains($0) }
  }

  private func say(_ phrase: LinkPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }
}
