import ServiceModel
import Simulation
import TestSupport
import Testing

@testable import ChainAnalysis

private func analyzer(_ requests: [Request], level: Level = .team) -> ChainAnalyzer {
  var options = AnalysisOptions()
  options.level = level
  return ChainAnalyzer(RequestLog(requests), options: options)
}

/// A company whose Logistics slowed down for Customer Service.
private func slowedCompany(seed: UInt64) throws -> (requests: [Request], truth: SimulationTruth) {
  var options = SimulationOptions()
  options.seed = seed
  options.cases = 800
  options.fault = FaultOptions(.slowLink)
  return try Simulation(options).requests()
}

@Test(arguments: UInt64(1)..<6)
func fixingOneLinkSavesWhatItWouldHaveSavedAlone(seed: UInt64) async throws {
  let analyzer = analyzer(try slowedCompany(seed: seed).requests)
  let analysis = await analyzer.analysis()
  for link in analysis.links.prefix(3) {
    let whatIf = await analyzer.whatIf([.init(customer: link.customer, provider: link.provider)])
    #expect(whatIf.saved == link.alone, "\(link.link)")
    #expect(whatIf.requests.count == whatIf.saved)
    #expect(whatIf.failed == analysis.external.failed)
    #expect(whatIf.low <= Double(whatIf.saved) && Double(whatIf.saved) <= whatIf.high)
  }
}

@Test func theNextWeakestLinkIsNotTheOneThatWasFixed() async throws {
  let (requests, truth) = try slowedCompany(seed: 2)
  let analyzer = analyzer(requests)
  let first = try #require(await analyzer.analysis().links.first)
  #expect(first.customer == truth.customerTeam)
  let whatIf = await analyzer.whatIf([.init(customer: first.customer, provider: first.provider)])
  #expect(whatIf.saved > 0)
  #expect(whatIf.next.first?.link != first.link)
}

@Test func aLaxerTargetSavesNoMore() async throws {
  let analyzer = analyzer(try slowedCompany(seed: 3).requests)
  let first = try #require(await analyzer.analysis().links.first)
  var last = Int.max
  for hours in [1, 4, 12, 48] {
    let fix = WhatIf.Fix(
      customer: first.customer, provider: first.provider, target: hours * 3600)
    let saved = await analyzer.whatIf([fix]).saved
    #expect(saved <= last)
    last = saved
  }
}

@Test(arguments: UInt64(0)..<12)
func aLargerPlanSavesNoLessAndItsSetsSaveWhatTheySay(seed: UInt64) async {
  let analyzer = analyzer(randomRequests(seed: seed), level: .person)
  let analysis = await analyzer.analysis()
  let plan = await analyzer.fixPlan(most: 3, of: analysis)
  #expect(plan.recoverable == analysis.external.recoverable)
  var last = 0
  for step in plan.steps {
    #expect(step.isExact && step.bound == step.saved)
    #expect(step.saved >= last)
    last = step.saved
    let fixes = step.links.map { WhatIf.Fix(customer: $0.customer, provider: $0.provider) }
    #expect(await analyzer.whatIf(fixes).saved == step.saved)
  }
  let best = analysis.links.map(\.alone).max() ?? 0
  #expect(plan.steps.first?.saved ?? 0 == best)
}
