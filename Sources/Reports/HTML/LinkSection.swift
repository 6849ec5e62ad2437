import ChainAnalysis
import ServiceModel
import Wording

/// Everything about one link on a page of its own.
struct LinkSection {
  let report: HTMLReport
  let link: LinkFinding

  var language: Language { report.language }

  var html: HTML {
    let showInDiagram: HTML =
      report.diagram.ranks.contains(link.rank)
      ? """
      <a class="show" href="#diagram" data-show="\(link.rank)" data-needs-script="" hidden="">\
      \(say(.showInDiagram))</a>
      """ : .none
    return """
      <article id="link-\(link.rank)" class="link \(link.verdict.rawValue)" tabindex="-1" \
      aria-labelledby="link-\(link.rank)-title">
      <header><span class="rank">\(link.rank)</span>\
      <h3 id="link-\(link.rank)-title">\(report.names.link(link))</h3>\
      \(report.verdict(link))\(showInDiagram)</header>
      \(sentence)
      \(paragraphs)\(report.list(report.answer.signs(of: link)))\(figures)\(explanations)\(charts)\(months)\(nextTarget)\(lowestRated)\(kinds)\(report.refusals(on: [link]))\(otherWay)\
      \(cases)
      </article>

      """
  }

  /// What it carries, in words.
  private var sentence: HTML {
    guard report.showsCosts else { return .none }
    let failed = Double(max(report.analysis.external.failed, 1))
    let words = say(
      .linkCarries,
      [
        "share": language.percent(link.share), "failures": report.answer.failures,
        "avoidable": report.answer.figure(link.avoidable),
        "expected": language.percent(link.expected / failed),
      ])
    return "<p class=\"lead\">\(words)</p>"
  }

  private var paragraphs: [HTML] {
    // How sure it is to be the weakest is a question only to the link that the answer names.
    guard report.showsCosts else { return [] }
    let isSubject = link.rank == report.answer.subject?.rank
    let certainty = isSubject ? report.answer.certainty(of: link) : nil
    return [certainty, report.answer.remedy(of: link)].compactMap(\.self)
      .map { "<p>\($0)</p>\n" }
  }

  private var charts: HTML {
    guard let detail = link.detail else { return .none }
    let target = link.target.map { Double($0.seconds) }
    let histogram = Histogram(
      bins: detail.histogram, target: target, median: link.ownMedian.map(Double.init),
      calendar: report.calendar)
    let trend = LinkTrend(
      months: detail.months, target: target, change: link.degradation?.since,
      calendar: report.calendar)
    let figures = [
      histogram.html.map { figure(.ownTimes, $0, targetNote) },
      trend.html.map { figure(.monthByMonth, $0, say(.monthByMonthRead)) },
    ].compactMap(\.self)
    return figures.isEmpty ? .none : "<div class=\"pair\">\(figures)</div>\n"
  }

  private func figure(_ name: ChartPhrase, _ chart: HTML, _ note: String) -> HTML {
    "<figure><h4>\(say(name))</h4>\(chart)<figcaption>\(note)</figcaption></figure>"
  }

  private var targetNote: String {
    guard let target = link.target else { return say(.ownTimesUntargeted) }
    return say(.ownTimesRead, ["basis": target.basis.phrase.text(language)])
  }

  private var kinds: HTML {
    guard let kinds = link.detail?.kinds, !kinds.isEmpty else { return .none }
    let rows = kinds.prefix(12).map { kind -> HTML in
      let ratio = kind.pace.flatMap { pace in
        kind.ownMedian.flatMap { pace > 0 ? Double($0) / Double(pace) : nil }
      }
      return """
        <tr><th scope="row">\(report.names.kind(kind.kind))</th>\
        <td class="number">\(language.count(kind.requests))</td>\
        <td class="number">\(report.duration(kind.ownMedian))</td>\
        <td class="number">\(report.duration(kind.pace))</td>\
        <td class="number">\(ratio.map { language.decimal($0) + "×" } ?? "–")</td></tr>

        """
    }
    let hidden = kinds.count - rows.count
    let more: HTML =
      hidden > 0
      ? "<p class=\"quiet\">\(say(.kindsLeftOut, ["count": language.count(hidden)]))</p>" : .none
    return """
      <h4>\(say(.kindsOfLink))</h4>
      <table><thead><tr><th scope="col">\(say(.columnKind))</th>\
      <th scope="col" class="number">\(say(.columnRequests))</th>\
      <th scope="col" class="number">\(say(.columnOwnMedian))</th>\
      <th scope="col" class="number">\(say(.columnPace))</th>\
      <th scope="col" class="number">\(say(.columnRatio))</th></tr></thead>
      <tbody>\(rows)</tbody></table>
      \(more)
      """
  }

  private var cases: HTML {
    let chains = (link.detail?.worst ?? []).compactMap { name in
      report.analysis.cases.first { $0.name == name }
    }
    guard !chains.isEmpty else { return .none }
    let figures = chains.map { CaseFigure(report: report, chain: $0, link: link.link).html }
    return """
      <h4>\(say(.worstCases))</h4>
      \(timelineLegend)
      \(figures)
      """
  }

  private var timelineLegend: HTML {
    """
    <ul class="legend timeline-legend">\
    <li><i class="own"></i>\(say(.ownTime))</li>\
    <li><i class="waiting"></i>\(say(.waitingForOthers))</li>\
    <li><i class="pause"></i>\(say(.paused))</li>\
    <li><i class="due"></i>\(say(.dueMark))</li>\
    <li><i class="promised"></i>\(say(.ownPromise))</li>\
    <li><b class="flag">◆</b>\(say(.criticalPath))</li></ul>
    """
  }

  func say(_ phrase: ReportPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }

  func say(_ phrase: ChartPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }
}
