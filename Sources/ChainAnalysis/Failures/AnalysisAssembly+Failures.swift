import ServiceModel

extension AnalysisAssembly {
  private static let contactsListed = 20
  private static let linksBehind = 5
  private static let kindsListed = 20
  private static let holdersListed = 6

  /// The vital few among links, providers, kinds and external customers.
  func paretos(of links: [LinkFinding], kinds: [KindSummary]) -> [Pareto] {
    let providers = Dictionary(grouping: links, by: \.provider)
    let subjects: [(Pareto.Subject, [(name: String?, customer: String?, failures: Double)])] = [
      (.links, links.map { ($0.provider, $0.customer, $0.avoidable) }),
      (
        .providers,
        providers.map { ($0.key, nil, $0.value.reduce(0) { $0 + $1.avoidable }) }
      ),
      (.kinds, kinds.map { ($0.kind, nil, Double($0.failed)) }),
      (
        .customers,
        attribution.standing.customers.map { asker, counts in
          (asker >= 0 ? company.log.parties[asker] : nil, nil, Double(counts.y))
        }
      ),
    ]
    return subjects.compactMap { subject, failures in
      // One customer without a name says nothing of who the few are.
      let named = failures.contains { $0.name != nil } ? failures : []
      return Pareto(subject, named)
    }
  }

  /// Sorts of contact by failed requests, then requests, then name.
  func touchpoints() -> [Touchpoint] {
    let contacts = attribution.standing.contacts.map { key, counts in
      Touchpoint(
        kind: company.kindName(key.x), channel: key.y < 0 ? nil : company.log.channels[key.y],
        requests: counts.requests, failed: counts.failed, complaints: counts.complaints,
        rating: counts.ratings > 0
          ? .init(
            count: counts.ratings, mean: Double(counts.ratingTotal) / Double(counts.ratings) / 100)
          : nil,
        behind: behind(counts.carried))
    }
    return Array(
      contacts.sorted { left, right in
        if left.failed != right.failed { return left.failed > right.failed }
        if left.requests != right.requests { return left.requests > right.requests }
        return (left.kind ?? "", left.channel ?? "") < (right.kind ?? "", right.channel ?? "")
      }.prefix(Self.contactsListed))
  }

  private func behind(_ carried: [Int32: Int64]) -> [Touchpoint.Behind] {
    let links = carried.map { link, units in
      let name = company.linkName(link)
      return Touchpoint.Behind(
        customer: name.customer, provider: name.provider,
        failures: Double(units) / Double(ShapleyValues.unit))
    }
    return Array(
      links.sorted {
        ($1.failures, $0.customer, $0.provider) < ($0.failures, $1.customer, $1.provider)
      }.prefix(Self.linksBehind))
  }

  /// Kinds of external requests that failed, most first, with who held them.
  func responsibilities() -> [Responsibility] {
    let kinds = attribution.standing.holdings.enumerated().filter { $0.element.failed > 0 }
    let named = kinds.compactMap { number, counts -> Responsibility? in
      let takers = counts.taken.sorted {
        ($1.value, company.partyName($0.key)) < ($0.value, company.partyName($1.key))
      }
      let kind = company.kindName(Int32(number) - 1)
      let given = kind.flatMap { options.answering[$0] }
      guard let answers = given ?? takers.first.map({ company.partyName($0.key) }) else {
        return nil
      }
      let waited = counts.customerWaits > 0 ? counts.customerSeconds / counts.customerWaits : 0
      return Responsibility(
        kind: kind, answers: answers,
        requests: takers.reduce(0) { $0 + $1.value }, failed: counts.failed,
        heldElsewhere: counts.longest.reduce(0) {
          $0 + (company.partyName($1.key) == answers ? 0 : $1.value)
        }, holders: holders(counts),
        customer: .init(
          waits: counts.customerWaits, waited: waited, pulledForward: counts.pulledForward))
    }
    return Array(
      named.sorted { ($1.failed, $0.kind ?? "") < ($0.failed, $1.kind ?? "") }
        .prefix(Self.kindsListed))
  }

  private func holders(_ counts: HoldingCounts) -> [Responsibility.Holder] {
    let total = Double(max(counts.whenFailed.values.reduce(0, +), 1))
    let holders = counts.whenFailed.map { party, seconds in
      Responsibility.Holder(
        party: company.partyName(party), whenFailed: seconds / max(counts.failed, 1),
        whenServed: (counts.whenServed[party] ?? 0) / max(counts.served, 1),
        share: Double(seconds) / total, longest: counts.longest[party] ?? 0)
    }
    return Array(
      holders.sorted { ($1.whenFailed, $0.party) < ($0.whenFailed, $1.party) }
        .prefix(Self.holdersListed))
  }
}
