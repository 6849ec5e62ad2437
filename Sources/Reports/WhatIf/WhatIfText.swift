package import ChainAnalysis
import ServiceModel
import Wording

/// What fixing some links would have given back, for a terminal.
package struct WhatIfText: Sendable {
  private static let requestsShown = 10

  private let whatIf: WhatIf
  private let options: ReportOptions
  private let answer: Answer

  package init(
    _ whatIf: WhatIf, in analysis: Analysis, _ options: ReportOptions = ReportOptions()
  ) {
    self.whatIf = whatIf
    self.options = options
    answer = Answer(analysis, language: options.language)
  }

  package var text: String {
    var page = Page(options)
    let language = options.language
    let counts = [
      "saved": language.count(whatIf.saved), "failed": language.count(whatIf.failed),
      "failures": answer.failures,
    ]
    page.add(say(whatIf.saved > 0 ? .headline : .nothingSaved, counts), .strong)
    if whatIf.saved > 0 {
      page.add(
        say(.sureness, ["low": answer.figure(whatIf.low), "high": answer.figure(whatIf.high)]))
    }
    page.addSection(say(.fixedTitle), whatIf.fixes.map(line))
    page.addSection(say(.capTitle), whatIf.caps.map(line))
    page.addSection(say(.savedTitle), requests)
    let next = whatIf.next.map { link in
      let values = [
        "link": answer.names.link(link), "avoidable": answer.figure(link.avoidable),
        "expected": answer.figure(link.expected),
      ]
      return say(.nextLink, values)
    }
    page.addSection(say(.nextTitle), next.isEmpty ? [say(.nothingNext)] : next)
    return page.text
  }

  private func line(_ fix: WhatIf.Fix) -> String {
    let values = [
      "link": answer.names.link(customer: fix.customer, provider: fix.provider),
      "kind": fix.kind.map { say(.ofKind, ["kind": $0]) } ?? "",
    ]
    guard let target = fix.target else { return say(.toTarget, values) }
    let duration = ["duration": answer.calendar.duration(target)]
    return say(.toDuration, values.merging(duration) { first, _ in first })
  }

  private func line(_ cap: WhatIf.Cap) -> String {
    let language = options.language
    var values = [
      "party": answer.names.party(cap.party), "open": language.count(cap.open),
      "above": language.count(cap.above), "requests": language.count(cap.requests),
    ]
    guard cap.isKnown else { return say(.cappedUnknown, values) }
    guard cap.ratio > 1 else { return say(.cappedNoSlower, values) }
    values["ratio"] = language.decimal(cap.ratio)
    return say(.capped, values)
  }

  private var requests: [String] {
    let lines = whatIf.requests.prefix(Self.requestsShown).map { request in
      say(
        .savedRequest,
        [
          "name": request.name,
          "customer": request.customer ?? answer.names.party(Link.externalCustomers),
          "kind": answer.names.kind(request.kind),
          "late": answer.calendar.duration(request.late),
        ])
    }
    let rest = whatIf.requests.count - lines.count
    return rest > 0
      ? lines + [say(.moreRequests, ["count": options.language.count(rest)])] : lines
  }

  private func say(_ phrase: WhatIfPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(options.language, values)
  }
}

/// The best links to fix if only so many can be, for a terminal.
package struct FixPlanText: Sendable {
  private let plan: FixPlan
  private let options: ReportOptions
  private let names: Names

  package init(_ plan: FixPlan, _ options: ReportOptions = ReportOptions()) {
    self.plan = plan
    self.options = options
    names = Names(language: options.language)
  }

  package var text: String {
    var page = Page(options)
    let lines = plan.steps.indices.map(line)
    page.addSection(say(.planTitle), lines.isEmpty ? [say(.planNothing)] : lines)
    if plan.steps.count > 1 {
      page.addGap()
      page.add(ready: curve.lines(color: options.color))
    }
    return page.text
  }

  /// Failures saved against links fixed.
  private var curve: TextTable {
    let room = options.width / 2
    return TextTable(
      columns: [
        .init(title: ""), .init(title: "", leading: true), .init(title: ""), .init(title: ""),
      ],
      rows: plan.steps.map { step in
        let share = Double(step.saved) / Double(max(plan.recoverable, 1))
        let length = Int((share * Double(room)).rounded())
        return [
          StyledText("  \(step.links.count)"), StyledText(String(repeating: "█", count: length)),
          StyledText(options.language.count(step.saved)),
          StyledText(options.language.percent(share), .quiet),
        ]
      })
  }

  /// What a step saves: all its links, or those that it adds to the step before.
  private func line(_ place: Int) -> String {
    let language = options.language
    let step = plan.steps[place]
    let before = place > 0 ? plan.steps[place - 1].links : []
    let isMore = !before.isEmpty && Set(before).isSubset(of: step.links)
    let named = isMore ? step.links.filter { !before.contains($0) } : step.links
    let links = named.map { names.link(customer: $0.customer, provider: $0.provider) }
      .joined(separator: language.isChinese ? "、" : ", ")
    let line = say(
      isMore ? .planMore : .planStep,
      [
        "size": String(step.links.count), "saved": language.count(step.saved),
        "recoverable": language.count(plan.recoverable), "links": links,
      ])
    return step.isExact
      ? line : line + say(.planBound, ["bound": language.count(step.bound)])
  }

  private func say(_ phrase: WhatIfPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(options.language, values)
  }
}
