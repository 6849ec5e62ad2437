import ChainAnalysis
import Wording

/// Every link, weakest first, with what it carries drawn beside what chance would give it.
extension HTMLReport {
  /// How many links are listed; beyond it only those that the diagram leads to.
  static let mostRows = 50
  /// More rows than this wait behind a button; the style sheet knows which.
  private static let rowsAtFirst = 15
  private static let mostSigns = 10

  var rankingSection: HTML {
    guard !analysis.links.isEmpty else { return .none }
    let (rows, rest) = rankedRows
    let chart = IntervalChart(rows, language: language)
    return """
      <section id="ranking" aria-labelledby="ranking-title">
      <h2 id="ranking-title">\(say(.ranking))</h2>
      <p class="intro">\(say(.rankingIntro))</p>
      <table class="ranking" data-sortable="">
      <thead><tr>\(rankingHeads(chart))</tr></thead>
      <tbody>\(rows.map { row($0, chart) })</tbody>
      </table>
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

  private func rankingHeads(_ chart: IntervalChart) -> HTML {
    """
    <th scope="col" class="number" data-sort="">\(say(.columnRank))</th>\
    <th scope="col">\(say(.columnLink))</th>\
    <th scope="col" class="plot">\(say(.columnCarriedDrawn))\(chart.axis)</th>\
    <th scope="col" class="number" data-sort="">\(say(.columnCarried))</th>\
    <th scope="col" class="number minor" data-sort="">\(say(.columnExpected))</th>\
    <th scope="col" class="number minor" data-sort="">\(say(.columnExcess))</th>\
    <th scope="col" class="number minor" data-sort="">\(say(.columnTop))</th>\
    <th scope="col" class="number minor" data-sort="">\(say(.columnRequests))</th>\
    <th scope="col" class="number minor" data-sort="">\(say(.columnOwn))</th>
    """
  }

  private func row(_ link: LinkFinding, _ chart: IntervalChart) -> HTML {
    let hasSection = sectionRanks.contains(link.rank)
    let name: HTML =
      hasSection
      ? "<a href=\"#link-\(link.rank)\">\(names.link(link))</a>" : "\(names.link(link))"
    let anchor: HTML = hasSection ? .none : " id=\"link-\(link.rank)\""
    return """
      <tr class="\(link.verdict.rawValue)"\(anchor)>\
      <td class="number" data-value="\(link.rank)">\(link.rank)</td>\
      <th scope="row"><span class="name">\(name)</span> \(verdict(link))</th>\
      <td class="plot">\(chart.row(for: link))</td>\
      <td class="number" data-value="\(link.avoidable)">\
      <strong>\(answer.figure(link.avoidable))</strong> <small>\(language.percent(link.share))</small></td>\
      <td class="number minor" data-value="\(link.expected)">\(answer.figure(link.expected))</td>\
      <td class="number minor" data-value="\(link.excess)">\(answer.figure(link.excess)) \
      <small>\(interval(link.low, link.high))</small></td>\
      <td class="number minor" data-value="\(link.top)">\(language.percent(link.top))</td>\
      <td class="number minor" data-value="\(link.requests)">\(language.count(link.requests))</td>\
      <td class="number minor" data-value="\(link.ownMedian ?? -1)">\(duration(link.ownMedian)) \
      <small>\(duration(link.target?.seconds))</small></td></tr>

      """
  }

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
    let note = say(
      ReportPhrase.restOfRanking,
      [
        "links": language.count(rest.count),
        "avoidable": answer.figure(rest.map(\.avoidable).reduce(0, +)),
        "expected": answer.figure(rest.map(\.expected).reduce(0, +)),
        "requests": language.count(rest.map(\.requests).reduce(0, +)),
      ])
    return "<p class=\"quiet\">\(note)</p>\n"
  }

  /// What changed or stands unsettled on links that have no section to say it.
  private var otherSigns: HTML {
    let signs = analysis.links.lazy.filter { !sectionRanks.contains($0.rank) }
      .flatMap { answer.signs(of: $0) }.prefix(Self.mostSigns)
    return signs.isEmpty ? .none : "<h3>\(say(.otherSigns))</h3>\(list(Array(signs)))"
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
