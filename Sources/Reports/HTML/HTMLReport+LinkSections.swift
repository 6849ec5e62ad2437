import ChainAnalysis
import Wording

/// A section on each link that deserves one.
extension HTMLReport {
  private static let mostSections = 20

  /// The weak links and those that are known in detail because of another sign; where no link is
  /// weak, the first one and the one that the answer is about.
  static func sectionLinks(
    of analysis: Analysis, subject: LinkFinding?
  ) -> [LinkFinding] {
    let weak = analysis.links.filter { $0.verdict == .weakest || $0.verdict == .weak }
    let first = weak.isEmpty ? [subject, analysis.links.first].compactMap(\.self) : weak
    let watched = analysis.links.filter { $0.verdict == .watch && $0.detail != nil }
    var ranks: Set<Int> = []
    return (first + watched).filter { ranks.insert($0.rank).inserted }.prefix(mostSections)
      .sorted { $0.rank < $1.rank }
  }

  var linkSections: HTML {
    guard !sectionLinks.isEmpty else { return .none }
    return """
      <section id="links" aria-labelledby="links-title">
      <h2 id="links-title">\(say(.links))</h2>
      \(sectionLinks.map { LinkSection(report: self, link: $0).html })
      </section>
      """
  }
}
