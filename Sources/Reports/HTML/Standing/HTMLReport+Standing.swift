import ChainAnalysis
import Wording

/// What stands behind the failures: the vital few, who held what, the touchpoints.
extension HTMLReport {
  private static let fewListed = 8
  private static let lines = 12

  var standingSection: HTML {
    guard analysis.external.failed > 0 else { return .none }
    let parts = [paretoCharts, responsibilityTable, touchpointTable]
    guard parts.contains(where: { $0 != .none }) else { return .none }
    return """
      <section id="standing" aria-labelledby="standing-title">
      <h2 id="standing-title">\(say(standing: .section))</h2>
      \(parts)
      </section>
      """
  }

  private var paretoCharts: HTML {
    let paretos = (analysis.paretos ?? []).filter { !$0.entries.isEmpty }
    guard !paretos.isEmpty else { return .none }
    return """
      <h3>\(say(standing: .vitalFew))</h3>
      <p class="intro">\(say(standing: .vitalIntro))</p>
      <div class="pair">\(paretos.map(figure))</div>
      """
  }

  private func figure(_ pareto: Pareto) -> HTML {
    let entryNames = pareto.entries.map { name($0, of: pareto.subject) }
    let shown = min(pareto.entries.count, max(min(pareto.vital, Self.fewListed), 3))
    let rows = (0..<shown).map { index -> HTML in
      """
      <tr><td class="number">\(index + 1)</td><th scope="row">\(entryNames[index])</th>\
      <td class="number">\(answer.figure(pareto.entries[index].failures))</td>\
      <td class="number">\(language.percent(pareto.entries[index].cumulated))</td></tr>

      """
    }
    let last = min(pareto.vital, pareto.entries.count)
    let share = last > 0 ? pareto.entries[last - 1].cumulated : 0
    let unit = say(standing: pareto.subject.isOfLinks ? .linkFailures : .kindFailures)
    let sentence = say(
      standing: .vitalSentence,
      [
        "vital": language.count(pareto.vital), "count": language.count(pareto.count),
        "share": language.percent(pareto.vital <= last ? share : 0.8),
        "total": answer.figure(pareto.total), "unit": unit,
      ])
    return """
      <figure><h4>\(say(standing: pareto.subject.phrase))</h4>\
      \(ParetoChart(pareto: pareto, names: entryNames, language: language).html)\
      <figcaption>\(sentence)</figcaption>
      <table class="few"><thead class="unseen"><tr><th scope="col">\(say(standing: .rank))</th>\
      <th scope="col">\(say(standing: pareto.subject.phrase))</th><th scope="col">\(say(standing: .failures))</th>\
      <th scope="col">\(say(standing: .cumulated))</th></tr></thead><tbody>\(rows)</tbody></table></figure>

      """
  }

  private func name(_ entry: Pareto.Entry, of subject: Pareto.Subject) -> String {
    guard let name = entry.name else { return say(standing: .unnamed) }
    if subject == .links, let customer = entry.customer {
      return names.link(customer: customer, provider: name)
    }
    return subject == .providers ? names.party(name) : name
  }

  private var responsibilityTable: HTML {
    let kinds = (analysis.responsibilities ?? []).prefix(Self.lines)
    guard !kinds.isEmpty else { return .none }
    let rows = kinds.map { kind -> HTML in
      let holders = kind.holders.prefix(4).map { holder -> HTML in
        let words = say(
          standing: .holder,
          [
            "party": names.party(holder.party), "failed": duration(holder.whenFailed),
            "served": duration(holder.whenServed), "share": language.percent(holder.share),
          ])
        return "<li>\(words)</li>"
      }
      return """
        <tr><th scope="row">\(names.kind(kind.kind))</th><td>\(names.party(kind.answers))</td>\
        <td class="number">\(language.count(kind.failed)) \
        <small>\(say(.countOf, ["count": "", "of": language.count(kind.requests)]))</small></td>\
        <td><ol class="holders">\(holders)</ol></td>\
        <td class="number">\(language.count(kind.heldElsewhere)) \
        <small>\(language.percent(Double(kind.heldElsewhere) / Double(max(kind.failed, 1))))</small>\
        </td><td>\(customerPart(kind.customer))</td></tr>

        """
    }
    return """
      <h3>\(say(standing: .responsibility))</h3>
      <p class="intro">\(say(standing: .responsibilityIntro))</p>
      <div class="scroll"><table><thead><tr><th scope="col">\(say(.columnKind))</th>\
      <th scope="col">\(say(standing: .answers))</th>\
      <th scope="col" class="number">\(say(.failedRequests))</th>\
      <th scope="col">\(say(standing: .heldBy))</th>\
      <th scope="col" class="number">\(say(standing: .heldElsewhere))</th>\
      <th scope="col">\(say(standing: .customerPart))</th></tr></thead>
      <tbody>\(rows)</tbody></table></div>
      \(absent([(.kind, .noKinds)]))
      """
  }

  private func customerPart(_ customer: Responsibility.Customer) -> String {
    var parts: [String] = []
    if customer.waits > 0 {
      parts.append(
        say(
          standing: .customerWaits,
          ["count": language.count(customer.waits), "duration": duration(customer.waited)]))
    }
    if customer.pulledForward > 0 {
      parts.append(
        say(standing: .customerPulled, ["count": language.count(customer.pulledForward)]))
    }
    return parts.isEmpty
      ? say(standing: .customerNone) : parts.joined(separator: language.isChinese ? "；" : "; ")
  }

  private var touchpointTable: HTML {
    let contacts = (analysis.touchpoints ?? []).prefix(Self.lines)
    guard !contacts.isEmpty else { return .none }
    let hasRatings = contacts.contains { $0.rating != nil }
    let hasComplaints = contacts.contains { $0.complaints > 0 }
    let rows = contacts.map { contact -> HTML in
      let behind = contact.behind.map { link -> HTML in
        """
        <li>\(names.link(customer: link.customer, provider: link.provider)) \
        <small>\(answer.figure(link.failures))</small></li>
        """
      }
      let name = [names.kind(contact.kind), contact.channel].compactMap(\.self)
        .joined(separator: " · ")
      let complaints: HTML =
        hasComplaints ? "<td class=\"number\">\(language.count(contact.complaints))</td>" : .none
      let rated = contact.rating.map { rating -> HTML in
        let count = say(.ratingCount, ["count": language.count(rating.count)])
        return "\(language.decimal(rating.mean)) <small>\(count)</small>"
      }
      let rating: HTML = hasRatings ? "<td class=\"number\">\(rated ?? "–")</td>" : .none
      let failed =
        contact.isEnough
        ? language.percent(Double(contact.failed) / Double(contact.requests)) : ""
      return """
        <tr><th scope="row">\(name)</th><td class="number">\(language.count(contact.requests))</td>\
        <td class="number">\(language.count(contact.failed)) <small>\
        \(failed)</small></td>\
        \(complaints)\(rating)<td><ol class="path">\(behind)</ol></td></tr>

        """
    }
    let heads: [HTML] = [
      hasComplaints
        ? "<th scope=\"col\" class=\"number\">\(say(quality: .complaints))</th>" : .none,
      hasRatings ? "<th scope=\"col\" class=\"number\">\(say(.rating))</th>" : .none,
    ]
    return """
      <h3>\(say(standing: .touchpoints))</h3>
      <p class="intro">\(say(standing: .touchpointsIntro))</p>
      <div class="scroll"><table><thead><tr><th scope="col">\(say(standing: .contact))</th>\
      <th scope="col" class="number">\(say(.columnRequests))</th>\
      <th scope="col" class="number">\(say(.failedRequests))</th>\(heads)\
      <th scope="col">\(say(standing: .behind))</th></tr></thead>
      <tbody>\(rows)</tbody></table></div>
      \(absent([(.channel, .noChannels)]))
      """
  }

  private func absent(_ columns: [(MissingColumn, StandingPhrase)]) -> [HTML] {
    columns.filter { analysis.missing?.contains($0.0) ?? false }
      .map { "<p class=\"quiet\">\(say(standing: $0.1))</p>\n" }
  }

  func say(standing phrase: StandingPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }
}

extension Pareto.Subject {
  fileprivate var phrase: StandingPhrase {
    switch self {
    case .links: .links
    case .providers: .providers
    case .kinds: .kinds
    case .customers: .customers
    }
  }

  fileprivate var isOfLinks: Bool { self == .links || self == .providers }
}
