import Foundation
import ServiceModel

extension Comparison {
  /// Compares two analyses of the same level.
  ///
  /// A link is worse or better by what itself does: its own times, and the promises that it keeps
  /// to colleagues. What it carries of external failures is told beside, and judges only where
  /// own times cannot: a link that works as before carries more as soon as another one leaves it
  /// no time. External promises are everyone's work and judge no link. Where signs contradict
  /// each other, worse goes before better.
  ///
  /// All tests of all links make one family (Benjamini–Hochberg at 5 %). A change that is real
  /// but less than a tenth of the own time, five points of promises kept, or one failure in a
  /// hundred external requests is no change.
  ///
  /// Each side is measured against the pace that it shows itself. What a link carries therefore
  /// tells of slowness that came and went within a side or is not everyone's; of a link that was
  /// slow for all its customers throughout, its own times tell.
  ///
  /// - Parameters:
  ///   - ownTimes: nil where one of the sides is only a saved analysis.
  ///   - isAccepted: whether a link is a known weakness.
  /// - Precondition: both analyses are of the same level.
  /// - Complexity: O(*n* log *n*) for *n* own times.
  package init(
    before: Analysis, after: Analysis, ownTimes: (before: OwnTimes, after: OwnTimes)?,
    isAccepted: (Link) -> Bool = { _ in false }
  ) {
    precondition(before.log.level == after.log.level, "links of persons compared with teams'")
    level = after.log.level
    timezone = after.log.timezone
    workday = after.log.workday
    self.before = Side(before)
    self.after = Side(after)
    failures = RateChange(
      before: (before.external.failed, before.external.requests),
      after: (after.external.failed, after.external.requests))
    let bases = [before.external.dueBasis, after.external.dueBasis]
    failuresComparable = !bases.contains(.inferred) && !bases.contains(.mixed)
    ownTimesTested = ownTimes != nil
    links = []
    let canCarry = [before, after].allSatisfy { $0.external.attributed && $0.external.requests > 0 }
    let sides = [before, after].map { side in
      Dictionary(side.links.map { ($0.link, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let comparer = ownTimes.map { OwnTimeComparer(before: $0.before, after: $0.after) }
    links = Set(sides[0].keys).union(sides[1].keys).sorted().map { link in
      var change = LinkChange(link, before: sides[0][link], after: sides[1][link])
      change.accepted = isAccepted(link)
      change.ownTime = comparer?.change(of: link)
      if canCarry { change.carried = carried(sides[0][link], sides[1][link]) }
      return change
    }
    judge()
    links.sort { left, right in
      if left.status != right.status { return left.status.place < right.status.place }
      let sizes = [left, right].map { abs($0.carried?.change ?? 0) }
      return sizes[0] != sizes[1] ? sizes[0] > sizes[1] : left.link < right.link
    }
  }

  private func carried(_ old: LinkFinding?, _ new: LinkFinding?) -> LinkChange.Carried {
    // An interval of 90 % reaches 1.645 standard deviations to either side.
    let width = 1.644_853_626_951_473
    let sides = [(old, before.requests), (new, after.requests)].map { finding, requests in
      let scale = 1 / Double(requests)
      let deviation = finding.map { ($0.high - $0.low) / (2 * width) } ?? 0
      return (excess: (finding?.excess ?? 0) * scale, deviation: deviation * scale)
    }
    let change = sides[1].excess - sides[0].excess
    let deviation = hypot(sides[0].deviation, sides[1].deviation)
    let p = deviation > 0 ? min(1, 2 * normalUpperTail(abs(change) / deviation)) : 1
    return LinkChange.Carried(
      before: sides[0].excess, after: sides[1].excess, change: change,
      low: change - width * deviation, high: change + width * deviation, p: p)
  }
}

extension Comparison {
  /// A test of one link. `growth` is how far it changed for the worse, in multiples of the least
  /// change that matters.
  private struct Test {
    var link: Int
    var reason: LinkChange.Reason
    var p: Double
    var growth: Double
  }

  private mutating func judge() {
    let tests = links.indices.filter { links[$0].status == .unchanged }.flatMap(tests)
    let real = discoveries(amongst: tests.map(\.p), rate: 0.05)
    let found = zip(tests, real).filter { $0.1 && abs($0.0.growth) >= 1 }.map(\.0)
    for (link, signs) in Dictionary(grouping: found, by: \.link) {
      let worse = signs.filter { $0.growth > 0 }
      links[link].status = worse.isEmpty ? .better : .worse
      links[link].reasons = (worse.isEmpty ? signs : worse).map(\.reason)
    }
  }

  private func tests(of link: Int) -> [Test] {
    let change = links[link]
    var tests: [Test] = []
    if let own = change.ownTime {
      tests.append(
        Test(link: link, reason: .ownTime, p: own.p, growth: log(own.ratio) / log(1.1)))
    }
    let fewest = LinkRanking.fewestRequests
    if let promises = change.promises, !change.external,
      min(promises.before.of, promises.after.of) >= fewest
    {
      tests.append(
        Test(link: link, reason: .promises, p: promises.p, growth: -promises.change / 0.05))
    }
    if !ownTimesTested, failuresComparable, let carried = change.carried {
      tests.append(
        Test(link: link, reason: .failures, p: carried.p, growth: carried.change / 0.01))
    }
    return tests
  }
}

extension Comparison.Side {
  fileprivate init(_ analysis: Analysis) {
    files = analysis.log.files
    from = analysis.log.from
    asOf = analysis.log.asOf
    requests = analysis.external.requests
    failed = analysis.external.failed
    dueBasis = analysis.external.dueBasis
  }
}

extension LinkChange {
  /// A link before it is judged.
  fileprivate init(_ link: Link, before: LinkFinding?, after: LinkFinding?) {
    customer = link.customer
    provider = link.provider
    external = (after ?? before)?.external ?? false
    accepted = false
    reasons = []
    self.before = before.map(Figures.init)
    self.after = after.map(Figures.init)
    let counts = [before, after].compactMap { $0?.requests }
    if counts.contains(where: { $0 < LinkRanking.fewestRequests }) {
      status = .tooFew
    } else {
      status = before == nil ? .new : after == nil ? .gone : .unchanged
    }
    guard let old = before?.onTime, let new = after?.onTime else { return }
    promises = RateChange(before: (old.kept, old.promised), after: (new.kept, new.promised))
  }
}

extension LinkChange.Figures {
  fileprivate init(_ finding: LinkFinding) {
    requests = finding.requests
    verdict = finding.verdict
    ownMedian = finding.ownMedian
    avoidable = finding.avoidable
    excess = finding.excess
  }
}

extension LinkChange.Status {
  /// The place among all in a listing.
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
