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

  private var facts: [String] {
    var facts = [chain.kind, chain.customer].compactMap(\.self)
    if chain.late > 0 {
      facts.append(say(.lateBy, ["duration": report.language.duration(chain.late)]))
    }
    facts.append(chain.outcome.phrase.text(report.language))
    if chain.complaint { facts.append(say(.complained)) }
    return facts
  }

  private var times: [String] {
    let calendar = report.calendar
    var times = [say(.openedAt, ["time": calendar.moment(chain.opened)])]
    if let due = chain.due {
      times.append(say(dueWords, ["time": calendar.moment(due)]))
    }
    times.append(
      chain.delivered.map { say(.deliveredAt, ["time": calendar.moment($0)]) }
        ?? say(.notDelivered))
    let carriers = chain.carried.prefix(3).map {
      report.names.link(customer: $0.customer, provider: $0.provider) + " "
        + report.language.percent($0.share)
    }
    if !carriers.isEmpty {
      times.append(say(.carriedBy, ["links": carriers.joined(separator: ", ")]))
    }
    return times
  }

  private var dueWords: ReportPhrase {
    switch chain.dueBasis {
    case .promise: .dueAsPromised
    case .target: .dueByTarget
    case .inferred: .dueByKind
    case .mixed, nil: .dueAt
    }
  }

  private func say(_ phrase: ReportPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(report.language, values)
  }
}
