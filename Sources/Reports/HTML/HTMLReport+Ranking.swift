import ChainAnalysis
import Wording

/// Every link, weakest first, and what is to be known of those without a section.
extension HTMLReport {
  /// How many links are listed; beyond it only those that the diagram leads to.
  static let mostRows = 50
  /// More rows than this wait behind a button; the style sheet knows which.
  private static let rowsAtFirst = 15
  private static let signsAtFirst = 5
  private static let mostSigns = 100

  var rankingSection: HTML {
    guard !analysis.links.isEmpty else { return .none }
    let (rows, rest) = rankedRows
    return """
      <section id="ranking" aria-labelledby="ranking-title">
      <h2 id="ranking-title">\(say(.ranking))</h2>
      <p class="intro">\(say(showsCosts ? .rankingIntro : .rankingIntroWithoutCosts))</p>
      \(LinkTable(report: self, links: rows).html)
      \(showAll(rows.count))\(restNote(rest))\(verdictLegend(of: rows))\(otherSigns)
      </section>
      """
  }

  /// The links that have a row, and the others.
  private var rankedRows: (rows: [LinkFinding], rest: [LinkFinding]) {
    guard analysis.links.count > Self.mostRows else { return (analysis.links, []) }
    let shown = { (link: LinkFinding) in
      link.rank <= Self.mostRows || diagram.ranks.contains(link.rank)
    }
    return (analysis.links.filter(shown), analysis.links.filter { !shown($0) })
  }

  /// Whether the log tells of failures that links carry.
  var showsCosts: Bool { answer.showsCosts }

  /// `116…152`.
  func interval(_ low: Double, _ high: Double) -> String {
    "\(answer.figure(low))…\(answer.figure(high))"
  }

  /// The verdict as shape and word.
  func verdict(_ link: LinkFinding) -> HTML {
    """
    <span class="verdict \(link.verdict.rawValue)">\(VerdictMark.html(link.verdict))\
    \(say(term: link.verdict.phrase))</span>
    """
  }

  /// The button behind which a script keeps the rows that few readers want.
  private func showAll(_ count: Int) -> HTML {
    guard count > Self.rowsAtFirst else { return .none }
    return """
      <p data-needs-script="" hidden=""><button type="button" data-action="all-rows">\
      \(say(.showAllRows, ["count": language.count(count)]))</button></p>

      """
  }

  private func restNote(_ rest: [LinkFinding]) -> HTML {
    guard !rest.isEmpty else { return .none }
    let values = [
      "links": language.count(rest.count),
      "avoidable": answer.figure(rest.map(\.avoidable).reduce(0, +)),
      "expected": answer.figure(rest.map(\.expected).reduce(0, +)),
      "requests": language.count(rest.map(\.requests).reduce(0, +)),
    ]
    let note = say(showsCosts ? .restOfRanking : .restWithoutCosts, values)
    return "<p class=\"quiet\">\(note)</p>\n"
  }

  /// What changed or stands unsettled on links that have no section to say it: the first few, the
  /// others behind a line to click.
  private var otherSigns: HTML {
    let signs = analysis.links.lazy.filter { !sectionRanks.contains($0.rank) }
      .flatMap { answer.signs(of: $0) }.prefix(Self.mostSigns)
    guard !signs.isEmpty else { return .none }
    let (first, rest) = (signs.prefix(Self.signsAtFirst), signs.dropFirst(Self.signsAtFirst))
    let more: HTML =
      rest.isEmpty
      ? .none
      : """
      <details><summary>\(say(.moreSigns, ["count": language.count(rest.count)]))</summary>\
      \(list(Array(rest)))</details>
      """
    return """
      <div class="elsewhere"><h3>\(say(.otherSigns))</h3>\(list(Array(first)))\(more)</div>
      """
  }

  private func verdictLegend(of rows: [LinkFinding]) -> HTML {
    let items = LinkFinding.Verdict.allCases.filter { verdict in
      rows.contains { $0.verdict == verdict }
    }.map { verdict -> HTML in
      """
      <li>\(VerdictMark.html(verdict))<strong>\(say(term: verdict.phrase))</strong> \
      \(say(term: verdict.meaning))</li>
      """
    }
    return "<ul class=\"legend\">\(items)</ul>"
  }
}
