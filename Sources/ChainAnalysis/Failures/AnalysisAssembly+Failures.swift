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
        attribution.standing.customers.enumerated().filter { $0.element.x > 0 }.map {
          place, counts in
          (place > 0 ? company.log.parties[Int32(place) - 1] : nil, nil, Double(counts.y))
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
    let standing = attribution.standing
    var carried: [[(link: Int32, units: Int64)]] = Array(
      repeating: [], count: standing.contacts.keys.count)
    for (key, units) in standing.carried.pairs { carried[Int(key.x)].append((key.y, units)) }
    let contacts = standing.contacts.pairs.enumerated().map { place, contact in
      let (key, counts) = contact
      return Touchpoint(
        kind: company.kindName(key.x), channel: key.y < 0 ? nil : company.log.channels[key.y],
        requests: counts.requests, failed: counts.failed, complaints: counts.complaints,
        rating: counts.ratings > 0
          ? .init(
            count: counts.ratings, mean: Double(counts.ratingTotal) / Double(counts.ratings) / 100)
          : nil,
        behind: behind(carried[place]))
    }
    return Array(
      contacts.filter { isTouchpoint($0.kind) }.sorted { left, right in
        if left.failed != right.failed { return left.failed > right.failed }
        if left.requests != right.requests { return left.requests > right.requests }
        return (left.kind ?? "", left.channel ?? "") < (right.kind ?? "", right.channel ?? "")
      }.prefix(Self.contactsListed))
  }

  /// Whether requests of a kind are points of contact.
  private func isTouchpoint(_ kind: String?) -> Bool {
    guard let named = options.touchpoints else { return true }
    return kind.map(named.contains) ?? false
  }

  /// External requests of kinds that were not named as points of contact.
  var requestsElsewhere: Int {
    attribution.standing.contacts.pairs.reduce(0) { sum, contact in
      sum + (isTouchpoint(company.kindName(contact.key.x)) ? 0 : contact.value.requests)
    }
  }

  private func behind(_ carried: [(link: Int32, units: Int64)]) -> [Touchpoint.Behind] {
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
    let holdings = attribution.standing.holdings
    var parties: [[(party: Int32, held: HoldingCounts.Held)]] = Array(
      repeating: [], count: holdings.kinds.count)
    for (key, held) in holdings.parties.pairs { parties[Int(key.x)].append((key.y, held)) }
    let named = holdings.kinds.indices.filter { holdings.kinds[$0].failed > 0 }
      .compactMap { responsibility(ofKind: $0, holdings.kinds[$0], parties[$0]) }
    return Array(
      named.sorted { ($1.failed, $0.kind ?? "") < ($0.failed, $1.kind ?? "") }
        .prefix(Self.kindsListed))
  }

  private func responsibility(
    ofKind number: Int, _ counts: HoldingCounts.Kind,
    _ parties: [(party: Int32, held: HoldingCounts.Held)]
  ) -> Responsibility? {
    let takers = parties.filter { $0.held.taken > 0 }.sorted {
      ($1.held.taken, company.partyName($0.party)) < ($0.held.taken, company.partyName($1.party))
    }
    let kind = company.kindName(Int32(number) - 1)
    let given = kind.flatMap { options.answering[$0] }
    guard let answers = given ?? takers.first.map({ company.partyName($0.party) }) else {
      return nil
    }
    let waited = counts.customerWaits > 0 ? counts.customerSeconds / counts.customerWaits : 0
    return Responsibility(
      kind: kind, answers: answers,
      requests: takers.reduce(0) { $0 + $1.held.taken }, failed: counts.failed,
      heldElsewhere: parties.reduce(0) {
        $0 + (company.partyName($1.party) == answers ? 0 : $1.held.longest)
      }, holders: holders(counts, parties),
      customer: .init(
        waits: counts.customerWaits, waited: waited, pulledForward: counts.pulledForward))
  }

  private func holders(
    _ counts: HoldingCounts.Kind, _ parties: [(party: Int32, held: HoldingCounts.Held)]
  ) -> [Responsibility.Holder] {
    let total = Double(max(parties.reduce(0) { $0 + $1.held.whenFailed }, 1))
    let holders = parties.filter { $0.held.whenFailed > 0 }.map { party, held in
      Responsibility.Holder(
        party: company.partyName(party), whenFailed: held.whenFailed / max(counts.failed, 1),
        whenServed: held.whenServed / max(counts.served, 1),
        share: Double(held.whenFailed) / total, longest: held.longest)
    }
    return Array(
      holders.sorted { ($1.whenFailed, $0.party) < ($0.whenFailed, $1.party) }
        .prefix(Self.holdersListed))
  }
}
