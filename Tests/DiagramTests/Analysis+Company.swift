import ChainAnalysis
import ServiceModel
import TestSupport

extension Analysis {
  /// A company made up for looking at: a front line, departments behind it, both ways round.
  ///
  /// The first link is the weakest; `weak` more follow, then `watched` ones of which every third
  /// is in open conflict and every third slower than before.
  static func company(
    parties count: Int, links wanted: Int, weak: Int = 2, watched: Int = 3, teams: Int? = nil,
    names: [String]? = nil, seed: UInt64 = 1
  ) -> Analysis {
    var random = SeededGenerator(seed: seed)
    var analysis = Analysis(
      log: LogSummary(
        level: teams == nil ? .team : .person, from: Instant(seconds: 1_736_150_400),
        to: Instant(seconds: 1_759_276_800), asOf: Instant(seconds: 1_759_276_800)),
      external: ExternalSummary())
    analysis.external.requests = 12_480
    analysis.external.failed = 2_914
    analysis.external.late = 2_914
    analysis.external.dueBasis = .promise
    analysis.external.commonKind = "order"

    let front = max(1, count / 16)
    let parties = (0..<count).map { index in
      names.map { $0[index % $0.count] + (index < $0.count ? "" : " \(index / $0.count + 1)") }
        ?? "\(teams == nil ? "Department" : "Person") \(index + 1)"
    }
    var pairs: Set<Link> = []
    for index in 0..<front {
      pairs.insert(Link(customer: Link.externalCustomers, provider: parties[index]))
    }
    for index in front..<max(front, count) {
      let customer = Int.random(in: 0..<min(index, max(front, index / 2 + 1)), using: &random)
      pairs.insert(Link(customer: parties[customer], provider: parties[index]))
    }
    var tries = 0
    while pairs.count < wanted, tries < 20 * wanted, count > 1 {
      tries += 1
      let a = Int.random(in: 0..<count, using: &random)
      let b = Int.random(in: 0..<count, using: &random)
      guard a != b else { continue }
      pairs.insert(Link(customer: parties[a], provider: parties[b]))
    }
    var ordered = pairs.filter { $0.customer != Link.externalCustomers }.sorted()
    ordered.shuffle(using: &random)
    ordered += pairs.filter { $0.customer == Link.externalCustomers }.sorted()
    analysis.links = ordered.enumerated().map { index, pair in
      link(pair, index: index, weak: weak, watched: watched, using: &random)
    }
    analysis.parties =
      parties.enumerated().map { index, name in
        PartySummary(
          name: name, team: teams.map { "Team \(index * $0 / count + 1)" },
          frontLine: index < front,
          people: teams == nil ? index % 7 + 2 : nil, received: 300, made: 200)
      }.sorted { $0.name < $1.name }
      + [PartySummary(name: Link.externalCustomers, external: true, made: 12_480)]
    return analysis
  }

  private static func link(
    _ pair: Link, index: Int, weak: Int, watched: Int, using random: inout SeededGenerator
  ) -> LinkFinding {
    var finding = LinkFinding(
      customer: pair.customer, provider: pair.provider,
      external: pair.customer == Link.externalCustomers)
    finding.rank = index + 1
    finding.requests = 4_000 / Int.random(in: 1...200, using: &random) + 3
    finding.ownMedian = 30_000 + index
    finding.ownP90 = 90_000 + index
    finding.verdict = finding.requests < 20 ? .tooFew : .sound
    if index == 0 {
      finding.verdict = .weakest
    } else if index <= weak {
      finding.verdict = .weak
    } else if index <= weak + watched {
      finding.verdict = .watch
      if index % 3 == 0 {
        finding.conflicts = [
          .init(id: "\(index)", since: Instant(seconds: 1_753_000_000), days: 64)
        ]
      } else if index % 3 == 1 {
        finding.degradation = .init(
          since: Instant(seconds: 1_750_000_000), ratio: 2.4, p: 0.001, cost: 12)
      }
    }
    if index <= weak {
      finding.share = 0.34 / Double(index + 1)
      finding.avoidable = finding.share * 2_914
      finding.expected = finding.avoidable / 3
    }
    if index == 0 {
      finding.degradation = .init(
        since: Instant(seconds: 1_749_981_600), ratio: 3, p: 0.0004, cost: 120)
    }
    return finding
  }
}
