import ServiceModel
import Simulation
import TestSupport
import Testing
import Wording

@testable import ChainAnalysis

private func simulated(
  _ seed: UInt64, cases: Int = 400, fault: FaultOptions.Kind = .slowLink
) async throws -> Analysis {
  var options = SimulationOptions()
  options.seed = seed
  options.cases = cases
  options.fault.kind = fault
  return await ChainAnalyzer(RequestLog(try Simulation(options).requests().0)).analysis()
}

@Test(arguments: UInt64(0)..<6)
func theVitalFewAddUpToAllFailures(seed: UInt64) async throws {
  let analysis = try await simulated(seed)
  let paretos = try #require(analysis.paretos)
  for pareto in paretos {
    let failures = pareto.entries.map(\.failures)
    #expect(failures == failures.sorted(by: >))
    #expect(pareto.entries.allSatisfy { 0...1 ~= $0.cumulated })
    if pareto.vital <= pareto.entries.count {
      #expect(pareto.entries[pareto.vital - 1].cumulated >= 0.8 - 1e-9)
      if pareto.vital > 1 { #expect(pareto.entries[pareto.vital - 2].cumulated < 0.8) }
    }
  }
  let totals = Dictionary(uniqueKeysWithValues: paretos.map { ($0.subject, $0.total) })
  let external = analysis.external
  for subject in [Pareto.Subject.links, .providers] {
    #expect(abs((totals[subject] ?? 0) - Double(external.recoverable)) < 1e-3)
  }
  for subject in [Pareto.Subject.kinds, .customers] {
    #expect(totals[subject] == Double(external.failed))
  }
}

@Test(arguments: UInt64(0)..<6)
func touchpointsAndResponsibilitiesCountEveryExternalRequest(seed: UInt64) async throws {
  let analysis = try await simulated(seed)
  let contacts = try #require(analysis.touchpoints)
  #expect(contacts.reduce(0) { $0 + $1.requests } == analysis.external.requests)
  #expect(contacts.reduce(0) { $0 + $1.failed } == analysis.external.failed)
  let kinds = try #require(analysis.responsibilities)
  #expect(kinds.reduce(0) { $0 + $1.failed } == analysis.external.failed)
  for kind in kinds {
    #expect(kind.holders.reduce(0) { $0 + $1.longest } <= kind.failed)
    #expect(kind.heldElsewhere <= kind.failed)
    #expect(kind.holders.reduce(0) { $0 + $1.share } <= 1 + 1e-9)
  }
}

@Test(arguments: UInt64(0)..<4)
func theMonthsOfALinkAddUpToWhatItCarries(seed: UInt64) async throws {
  let analysis = try await simulated(seed)
  for link in analysis.links {
    guard let months = link.detail?.months, !months.isEmpty else { continue }
    // A month in which nothing was delivered has no place in the series.
    #expect(months.reduce(0) { $0 + ($1.avoidable ?? 0) } <= link.avoidable + 1e-6)
    let promised = months.reduce(0) { $0 + ($1.promised ?? 0) }
    #expect(promised <= link.onTime?.promised ?? 0)
  }
}

@Test func theCustomersOwnPartIsCounted() async throws {
  let start = CivilDate(year: 2025, month: 3, day: 3).utc
  var request = Request(
    id: "1", customer: "Client", provider: "Mia", providerTeam: "Desk", kind: "order",
    opened: start, delivered: start + 10 * 3600, promised: start + 6 * 3600)
  request.firstPromised = start + 9 * 3600
  var log = RequestLog([request])
  log.pauses = [
    Pause(request: 0, start: start + 3600, end: start + 3 * 3600, reason: .customer)
  ]
  let analysis = await ChainAnalyzer(log).analysis()
  let kind = try #require(analysis.responsibilities?.first)
  #expect(kind.answers == "Desk")
  #expect(kind.customer == .init(waits: 1, waited: 2 * 3600, pulledForward: 1))
  #expect(
    kind.holders == [
      .init(party: "Desk", whenFailed: 8 * 3600, whenServed: 0, share: 1, longest: 1)
    ])
}

@Test func whoAnswersForAKindCanBeSaid() async throws {
  var options = SimulationOptions()
  options.cases = 300
  let log = RequestLog(try Simulation(options).requests().0)
  let usual = try #require(await ChainAnalyzer(log).analysis().responsibilities?.first)
  let kind = try #require(usual.kind)
  let other = try #require(usual.holders.first { $0.party != usual.answers })
  var chosen = AnalysisOptions()
  chosen.answering = [kind: other.party]
  let given = try #require(
    await ChainAnalyzer(log, options: chosen).analysis().responsibilities?
      .first { $0.kind == kind })
  #expect(given.answers == other.party)
  let longest = { (party: String) in usual.holders.first { $0.party == party }?.longest ?? 0 }
  #expect(
    given.heldElsewhere + longest(other.party) == usual.heldElsewhere + longest(usual.answers))
}

@Test func theRequestsRatedLowestAreNamed() async throws {
  let start = CivilDate(year: 2025, month: 3, day: 3).utc
  let requests = (0..<9).map { number in
    var request = Request(
      id: "R\(number)", customer: "Client", provider: "Mia", providerTeam: "Desk",
      kind: "order", opened: start + number * 3600, delivered: start + (number + 1) * 3600)
    request.rating = number < 8 ? 100 * (1 + number % 4) : nil
    request.note = number == 4 ? "curt" : nil
    return request
  }
  let detail = try #require(
    await ChainAnalyzer(RequestLog(requests)).analysis().links.first?.detail)
  #expect(detail.lowestRated?.map(\.id) == ["R0", "R4", "R1", "R5", "R2"])
  #expect(detail.lowestRated?.map(\.hasNote) == [false, true, false, false, false])
  #expect(detail.months.first?.ratings == 8)
  #expect(detail.months.first?.ratingMean == 2.5)
}

@Test func targetsRiseOnceTheyAreMet() throws {
  func months(_ medians: [Int], kept: Int) -> [LinkDetail.Month] {
    medians.enumerated().map { index, median in
      var month = LinkDetail.Month(month: "2025-0\(index + 1)", requests: 10, ownMedian: median)
      (month.promised, month.kept) = (10, kept)
      return month
    }
  }
  let met = try #require(
    NextTarget(months([90, 40, 50, 45], kept: 9), target: 60, onTimeTarget: 0.8))
  #expect(met.months == ["2025-02", "2025-03", "2025-04"])
  #expect(met.ownSustained == 50)
  #expect(met.ownNext == 50)
  #expect(met.onTimeNext == 0.9)
  let missed = try #require(
    NextTarget(months([40, 70, 50], kept: 7), target: 60, onTimeTarget: 0.8))
  #expect(missed.ownNext == 60)
  #expect(missed.onTimeNext == 0.8)
  #expect(NextTarget(months([40, 50], kept: 9), target: 60, onTimeTarget: 0.8) == nil)
}
