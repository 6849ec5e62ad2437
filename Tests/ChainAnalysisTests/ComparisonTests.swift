import Foundation
import ServiceModel
import Simulation
import TestSupport
import Testing

@testable import ChainAnalysis

private typealias Side = (analysis: Analysis, ownTimes: OwnTimes)

private func side(
  _ requests: [Request], level: Level = .team, asOf: Instant? = nil, from: Instant? = nil
) async -> Side {
  var options = AnalysisOptions()
  options.level = level
  options.asOf = asOf
  options.from = from
  let analyzer = ChainAnalyzer(RequestLog(requests), options: options)
  return (await analyzer.analysis(), await analyzer.ownTimes())
}

private func comparison(_ before: Side, _ after: Side) -> Comparison {
  Comparison(
    before: before.analysis, after: after.analysis, ownTimes: (before.ownTimes, after.ownTimes))
}

private func company(
  seed: UInt64, _ fault: FaultOptions.Kind, promises: Double = 0, cases: Int = 800,
  fromStart: Bool = true
) throws -> (requests: [Request], truth: SimulationTruth) {
  var options = SimulationOptions()
  options.seed = seed
  options.cases = cases
  options.internalPromises = promises
  options.fault = FaultOptions(fault)
  if fromStart { options.fault.since = options.start }
  return try Simulation(options).requests()
}

private func links(_ comparison: Comparison, _ status: LinkChange.Status) -> [Link] {
  comparison.links.filter { $0.status == status }.map(\.link)
}

@Test(arguments: UInt64(0)..<30)
func aLogComparedWithItselfHasNotChanged(seed: UInt64) async {
  let requests = randomRequests(seed: seed, cases: 150)
  let side = await side(requests)
  for ownTimes in [(side.ownTimes, side.ownTimes), nil] {
    let comparison = Comparison(before: side.analysis, after: side.analysis, ownTimes: ownTimes)
    #expect(comparison.links.contains { $0.status == .unchanged })
    #expect(comparison.links.allSatisfy { $0.status == .unchanged || $0.status == .tooFew })
    #expect(comparison.links.allSatisfy { ($0.ownTime?.p ?? 1) == 1 })
    #expect(comparison.links.allSatisfy { ($0.carried?.change ?? 0) == 0 })
    #expect(comparison.news.isEmpty)
  }
}

@Test(arguments: UInt64(1)..<7)
func exactlyThePlantedLinkIsWorseAndBackwardsBetter(seed: UInt64) async throws {
  let sound = try company(seed: seed, .none)
  let slow = try company(seed: seed, .slowLink)
  let planted = Link(
    customer: try #require(slow.truth.customerTeam),
    provider: try #require(slow.truth.providerTeam))
  let sides = (await side(sound.requests), await side(slow.requests))
  let forwards = comparison(sides.0, sides.1)
  #expect(links(forwards, .worse) == [planted])
  #expect(links(forwards, .better).isEmpty)
  let change = try #require(forwards.news.first)
  let own = try #require(change.ownTime)
  #expect(own.low < slow.truth.factor && slow.truth.factor < own.high, "\(own)")
  #expect(change.reasons == [.ownTime])
  let backwards = comparison(sides.1, sides.0)
  #expect(links(backwards, .better) == [planted])
  #expect(links(backwards, .worse).isEmpty)
  #expect(backwards.news.isEmpty)
}

/// Two halves of a year of one company, where nothing changed but the weather.
@Test func whereNothingChangedLittleIsReported() async throws {
  var disturbed = 0
  for seed in UInt64(1)...20 {
    let requests = try company(seed: seed, .none, promises: 0.5, cases: 400).requests
    let middle = CivilDate(year: 2025, month: 7, day: 1).utc
    let comparison = comparison(
      await side(requests, asOf: middle + (-1)), await side(requests, from: middle))
    let changed = links(comparison, .worse).count + links(comparison, .better).count
    disturbed += changed > 0 ? 1 : 0
  }
  #expect(disturbed <= 2, "\(disturbed)")
}

@Test(arguments: UInt64(1)..<5)
func aSavedAnalysisIsComparedByPromisesAndFailures(seed: UInt64) async throws {
  let sound = await side(try company(seed: seed, .none).requests).analysis
  let (requests, truth) = try company(seed: seed, .slowLink, fromStart: false)
  let slow = await side(requests).analysis
  let comparison = Comparison(before: sound, after: slow, ownTimes: nil)
  #expect(!comparison.ownTimesTested)
  #expect(comparison.links.allSatisfy { $0.ownTime == nil && !$0.reasons.contains(.ownTime) })
  let worse = links(comparison, .worse)
  #expect(worse.first?.provider == truth.providerTeam, "\(worse)")
}

@Test(arguments: UInt64(0)..<20)
func linksWithFewRequestsAreNeverJudged(seed: UInt64) async {
  let before = await side(randomRequests(seed: seed, cases: 80), level: .person)
  let after = await side(randomRequests(seed: seed + 1000, cases: 80), level: .person)
  for change in comparison(before, after).links {
    let least = [change.before?.requests, change.after?.requests].compactMap(\.self).min() ?? 0
    #expect((change.status == .tooFew) == (least < 20), "\(change)")
    if change.status == .new { #expect(change.before == nil) }
    if change.status == .gone { #expect(change.after == nil) }
  }
}

@Test func newAndGoneLinksAreTold() async throws {
  let requests = try company(seed: 4, .none).requests
  let provider = try #require(requests.last { $0.parent != nil }?.providerTeam)
  let parents = Set(requests.compactMap(\.parent))
  let fewer = requests.filter { $0.providerTeam != provider || parents.contains($0.id) }
  let (all, some) = (await side(requests), await side(fewer))
  let lost = Set(all.analysis.links.filter { $0.requests >= 20 }.map(\.link))
    .subtracting(some.analysis.links.map(\.link))
  #expect(Set(links(comparison(all, some), .gone)) == lost)
  #expect(Set(links(comparison(some, all), .new)) == lost)
}

@Test(arguments: UInt64(0)..<20)
func everyChainBelongsToOnePeriod(seed: UInt64) async {
  let requests = randomRequests(seed: seed)
  let moment = CivilDate(year: 2025, month: 4, day: 1).utc
  let before = await side(requests, asOf: moment + (-1)).analysis
  let after = await side(requests, from: moment).analysis
  let whole = await side(requests).analysis
  #expect(
    before.external.requests + after.external.requests == whole.external.requests)
  #expect(after.log.from == moment)
}
