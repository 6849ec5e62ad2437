import ChainAnalysis
import ServiceModel
import Wording

/// One external request: what was asked and promised, what became of it, and its timeline.
struct CaseFigure {
  let report: HTMLReport
  let chain: CaseChain
  let link: Link

  var html: HTML {
    let asOf = report.analysis.log.asOf ?? chain.steps.compactMap(\.delivered).max() ?? chain.opened
    let timeline = Timeline(
      chain: chain, link: link, asOf: asOf, calendar: report.calendar)
    return """
      <figure class="case">
      <figcaption><strong>\(chain.name)</strong> \(facts.joined(separator: " · "))\
      <span class="times">\(times.joined(separator: " · "))</span></figcaption>
      \(timeline.html)
      </figure>

      """
  }

  private var facts: [String] { report.answer.facts(of: chain) }

  private var times: [String] {
    report.answer.times(of: chain) + [report.answer.carriers(of: chain)].compactMap(\.self)
  }
}
