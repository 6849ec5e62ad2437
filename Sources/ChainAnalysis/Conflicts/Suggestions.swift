import ServiceModel

/// Finds pairs of parties that look like an unrecorded conflict.
///
/// A link shows signs: slower than before or than for the provider's other customers, and more
/// requests that went back and forth, were refused, asked for again or complained about than the
/// provider's other customers see (one-sided, Benjamini–Hochberg at 5 % over all links and signs).
struct Suggestions {
  /// How many are proposed at most.
  private static let most = 20
  /// The fewest requests that show a sign.
  private static let fewestShown = 3

  private typealias Evidence = ConflictSuggestion.Evidence

  private let assembly: AnalysisAssembly
  private let findings: [LinkFinding]
  private var company: LeveledLog { assembly.company }
  private var pairs: [SIMD2<Int32>] { company.links.pairs }

  init(_ assembly: AnalysisAssembly, findings: [LinkFinding]) {
    self.assembly = assembly
    self.findings = findings
  }

  /// Reciprocal ones first, then those with a contrast, then by the number of signs, then by what
  /// the two links carry, then by names.
  ///
  /// - Complexity: O(*l* + *n*) for *l* links and *n* requests, and the tests of counts.
  var all: [ConflictSuggestion] {
    let counted = countedSigns()
    var evidence: [Int: [Evidence]] = [:]
    for link in internalLinks {
      let signs = slowings(of: link) + counted[link, default: []]
      if !signs.isEmpty { evidence[link] = signs }
    }
    let candidates = joined(evidence).filter(isWorthSuggesting)
      .sorted { Self.order($0, $1) }.prefix(Self.most)
    let examples = SuggestionExamples(assembly, links: Set(candidates.flatMap(\.links)))
    return candidates.map { candidate in
      ConflictSuggestion(
        first: candidate.names.customer, second: candidate.names.provider,
        reciprocal: candidate.isReciprocal, evidence: candidate.evidence,
        requests: examples.requests(showing: candidate.evidence, on: candidate.links, findings))
    }
  }

  private var internalLinks: [Int] {
    pairs.indices.filter {
      pairs[$0].x != company.externalParty
        && findings[$0].requests >= LinkRanking.fewestRequests
    }
  }

  /// Two parties with the signs on the links between them.
  private struct Candidate {
    var names: Link
    var links: [Int]
    var evidence: [Evidence]
    var isReciprocal: Bool
    var carried: Double

    var isContrasted: Bool { evidence.contains { $0.sign == .slowerThanForOthers } }
  }

  private func joined(_ evidence: [Int: [Evidence]]) -> [Candidate] {
    evidence.keys.sorted { findings[$0].link < findings[$1].link }.compactMap { link in
      let back = company.links.number(of: pairs[link].y, pairs[link].x).map(Int.init)
      let other = back.flatMap { evidence[$0] } ?? []
      let here = evidence[link, default: []]
      // The pair is put forward by the direction with more to show.
      if let back, !other.isEmpty {
        let wins =
          here.count != other.count
          ? here.count > other.count : findings[link].link < findings[back].link
        guard wins else { return nil }
      }
      let isSlow = [here, other].map { $0.contains { $0.ratio != nil } }
      return Candidate(
        names: findings[link].link, links: [link] + (back.map { [$0] } ?? []),
        evidence: here + other, isReciprocal: isSlow[0] && isSlow[1],
        carried: findings[link].avoidable + (back.map { findings[$0].avoidable } ?? 0))
    }
  }

  private static func order(_ left: Candidate, _ right: Candidate) -> Bool {
    if left.isReciprocal != right.isReciprocal { return left.isReciprocal }
    if left.isContrasted != right.isContrasted { return left.isContrasted }
    if left.evidence.count != right.evidence.count {
      return left.evidence.count > right.evidence.count
    }
    if left.carried != right.carried { return left.carried > right.carried }
    return left.names < right.names
  }

  /// Not what is recorded or was dismissed, nor what looks like overload: a provider that became
  /// slower for others as well, with nothing else against it.
  private func isWorthSuggesting(_ candidate: Candidate) -> Bool {
    let names = [candidate.names.customer, candidate.names.provider].sorted()
    if assembly.options.dismissed.contains(where: { [$0.customer, $0.provider].sorted() == names })
    {
      return false
    }
    let isRecorded = assembly.conflicts.conflicts.indices.contains { place in
      let isHere = candidate.links.contains {
        assembly.attribution.conflicts.links[place].contains(Int32($0))
      }
      guard isHere else { return false }
      if assembly.conflicts.isOpen(place) { return true }
      let since = candidate.evidence.compactMap(\.since).max()
      return since.map { $0 <= assembly.conflicts.end(of: place) } ?? true
    }
    if isRecorded { return false }
    guard candidate.evidence.allSatisfy({ $0.sign == .slower }), !candidate.isReciprocal,
      let link = candidate.links.first
    else { return true }
    let provider = pairs[link].y
    return !pairs.indices.contains {
      $0 != link && pairs[$0].y == provider && pairs[$0].x != company.externalParty
        && findings[$0].degradation != nil
    }
  }
}

extension Suggestions {
  private func slowings(of link: Int) -> [Evidence] {
    let finding = findings[link]
    let names = (customer: finding.customer, provider: finding.provider)
    var signs: [Evidence] = []
    if let change = finding.degradation {
      signs.append(
        Evidence(
          sign: .slower, customer: names.customer, provider: names.provider,
          since: change.since, ratio: change.ratio))
    }
    if let contrast = finding.contrast {
      signs.append(
        Evidence(
          sign: .slowerThanForOthers, customer: names.customer, provider: names.provider,
          ratio: contrast.ratio))
    }
    return signs
  }

  private func count(_ sign: ConflictSuggestion.Sign, of link: Int) -> Int {
    let tally = assembly.work.links[link]
    return switch sign {
    case .slower, .slowerThanForOthers: 0
    case .pingPong: findings[link].quality?.pingPong ?? 0
    case .refusals: tally.refusing
    case .askedAgain: tally.reminders
    case .complaints: tally.complaints
    }
  }

  /// The signs that are counted, where they are more frequent than elsewhere.
  private func countedSigns() -> [Int: [Evidence]] {
    var tested: [(link: Int, evidence: Evidence, p: Double)] = []
    let ordered = internalLinks.sorted { findings[$0].link < findings[$1].link }
    for sign in ConflictSuggestion.Sign.allCases {
      let all = ordered.reduce((count: 0, of: 0)) {
        ($0.count + count(sign, of: $1), $0.of + findings[$1].requests)
      }
      guard all.count > 0 else { continue }
      var ofProvider: [Int32: (count: Int, of: Int)] = [:]
      for link in ordered {
        let known = ofProvider[pairs[link].y] ?? (0, 0)
        ofProvider[pairs[link].y] = (
          known.count + count(sign, of: link), known.of + findings[link].requests
        )
      }
      for link in ordered {
        let here = (count: count(sign, of: link), of: findings[link].requests)
        guard here.count >= Self.fewestShown else { continue }
        var base = ofProvider[pairs[link].y] ?? all
        if base.of - here.of < LinkRanking.fewestRequests { base = all }
        let others = (count: base.count - here.count, of: base.of - here.of)
        guard others.of >= LinkRanking.fewestRequests else { continue }
        let rates = [here, others].map { Double($0.count) / Double($0.of) }
        let p = rates[0] > rates[1] ? fisherExact(here, others) / 2 : 1
        let finding = findings[link]
        tested.append(
          (
            link,
            Evidence(
              sign: sign, customer: finding.customer, provider: finding.provider,
              count: here.count, of: here.of, elsewhere: rates[1]), p
          ))
      }
    }
    let real = discoveries(amongst: tested.map(\.p), rate: 0.05)
    var signs: [Int: [Evidence]] = [:]
    for (test, holds) in zip(tested, real) where holds {
      signs[test.link, default: []].append(test.evidence)
    }
    return signs
  }
}
