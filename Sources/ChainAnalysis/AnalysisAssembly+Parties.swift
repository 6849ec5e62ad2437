import ServiceModel
import Wording

extension AnalysisAssembly {
  /// Betweenness is computed up to this many parties times links.
  private static let mostWork = 2_000_000_000

  /// Every party that takes part in a link, by name.
  func parties() -> [PartySummary] {
    let pairs = company.links.pairs
    // By name, as sums of fractions depend on the order in which they are taken.
    let members = Set(pairs.flatMap { [$0.x, $0.y] }).sorted {
      (company.partyName($0), $0) < (company.partyName($1), $1)
    }
    let places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
    var summaries = members.map {
      PartySummary(name: company.partyName($0), external: $0 == company.externalParty)
    }
    var successors: [[Int]] = Array(repeating: [], count: members.count)
    for (link, pair) in pairs.enumerated() {
      guard let customer = places[pair.x], let provider = places[pair.y] else { continue }
      summaries[customer].made += work.links[link].requests
      summaries[provider].received += work.links[link].requests
      if pair.x == company.externalParty { summaries[provider].frontLine = true }
      successors[customer].append(provider)
    }
    if members.count * pairs.count <= Self.mostWork {
      let ordered = successors.map { $0.sorted() }
      for (place, value) in betweenness(successors: ordered).enumerated() {
        summaries[place].betweenness = value
      }
    }
    describePersons(members, &summaries)
    return summaries.sorted { $0.name < $1.name }
  }

  private func describePersons(_ members: [Int32], _ summaries: inout [PartySummary]) {
    let people = TeamMembers(of: company.log)
    for (place, party) in members.enumerated() where party != company.externalParty {
      if !company.log.managers.isEmpty {
        let manager = company.log.managers[Int(party)]
        summaries[place].manager = manager < 0 ? nil : company.log.parties[manager]
      }
      if options.level == .team {
        summaries[place].people = people.count(in: party)
      } else {
        summaries[place].team = people.team(of: party).map { company.log.parties[$0] }
      }
    }
  }

  /// The first links by each measure that stands beside the ranking.
  func rankings(of links: [LinkFinding], parties: [PartySummary]) -> [Ranking] {
    let enough = links.filter { $0.requests >= LinkRanking.fewestRequests }
    let centrality = Dictionary(
      parties.compactMap { party in party.betweenness.map { (party.name, $0) } },
      uniquingKeysWith: { first, _ in first })
    return Ranking.Measure.allCases.compactMap { measure in
      let places = (measure == .volume ? links : enough).compactMap { link -> Ranking.Place? in
        let value: Double? =
          switch measure {
          case .responseTime: link.responseMedian.map(Double.init)
          case .onTime:
            link.onTime.flatMap { $0.promised >= LinkRanking.fewestRequests ? $0.rate : nil }
          case .rework: link.rework > 0 ? Double(link.rework) / Double(link.requests) : nil
          case .volume: Double(link.requests)
          case .betweenness: centrality[link.provider]
          }
        return value.map {
          Ranking.Place(customer: link.customer, provider: link.provider, value: $0)
        }
      }
      let lowestFirst = measure == .onTime
      let sorted = places.sorted { left, right in
        if left.value != right.value { return (left.value < right.value) == lowestFirst }
        return (left.customer, left.provider) < (right.customer, right.provider)
      }
      return sorted.isEmpty ? nil : Ranking(measure: measure, places: Array(sorted.prefix(10)))
    }
  }

  /// What a reader has to know of how the figures came about.
  func notes(parties: [PartySummary]) -> [Note] {
    let external = attribution.external
    var notes: [Note] = []
    if !company.log.parent.contains(where: { $0 >= 0 }) {
      notes.append(Note(.attributionImpossible))
    }
    if !company.log.promised.contains(where: { !$0.isMissing }) { notes.append(Note(.noPromises)) }
    if external.inferred > 0 {
      notes.append(Note(.dueInferred, ["count": written(external.inferred)]))
      if standards.pooledKinds > 0 {
        notes.append(Note(.dueInferredOfAllKinds, ["kinds": written(standards.pooledKinds)]))
      }
    }
    if attribution.loosePromises > 0 {
      notes.append(Note(.loosePromises, ["count": written(attribution.loosePromises)]))
    }
    if nullShare < 1 {
      let counts = (Double(external.requests) * nullShare).rounded()
      notes.append(
        Note(.nullSampled, ["count": written(Int(counts)), "total": written(external.requests)]))
    }
    if company.leftOut > 0 {
      let values = ["count": written(company.leftOut), "asOf": company.asOf.description]
      notes.append(Note(.openedAfterAsOf, values))
    }
    if let hours = options.officeHours {
      let share = Language.english.percent(hours.share)
      notes.append(Note(.officeHours, ["share": share, "hours": hours.text]))
    } else if let calendar = options.calendar {
      notes.append(Note(.workingTimeOnly, ["hours": calendar.text]))
    }
    let other = options.otherHours
    if !other.isEmpty {
      let listed = other.prefix(6).map { own in
        own.party + " " + (own.calendar.map { "(\($0.text), \($0.zone.identifier))" } ?? "(always)")
      }
      notes.append(
        Note(
          .partiesKeepHours,
          [
            "count": written(other.count),
            "parties": listed.joined(separator: "; ") + (other.count > 6 ? "; …" : ""),
          ]))
    }
    if requestsElsewhere > 0 {
      notes.append(Note(.touchpointsNamed, ["count": written(requestsElsewhere)]))
    }
    if parties.contains(where: { $0.betweenness == nil }) {
      let links = written(company.links.count)
      notes.append(
        Note(.betweennessSkipped, ["parties": written(parties.count), "links": links]))
    }
    if options.level == .person { notes.append(Note(.personsShown)) }
    return notes
  }
}

/// A count as notes carry it: thousands are separated alike in every language of the product.
private func written(_ count: Int) -> String { Language.english.count(count) }
