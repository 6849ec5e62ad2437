import ServiceModel
import TestSupport
import Testing

@testable import ChainAnalysis

private func analysis(
  of requests: [Request], level: Level = .team, threads: Int = 1
) async -> Analysis {
  var options = AnalysisOptions()
  options.level = level
  options.threads = threads
  return await ChainAnalyzer(RequestLog(requests), options: options).analysis()
}

@Test(arguments: UInt64(0)..<60)
func avoidableFailuresAddUpToTheRecoverable(seed: UInt64) async {
  for level in Level.allCases {
    let analysis = await analysis(of: randomRequests(seed: seed), level: level)
    let sum = analysis.links.reduce(0) { $0 + $1.avoidable }
    #expect(abs(sum - Double(analysis.external.recoverable)) < 1e-6)
    #expect(
      analysis.external.recoverable + analysis.external.overPromised == analysis.external.failed)
    for link in analysis.links { #expect(Double(link.alone) >= 0 && link.avoidable >= 0) }
  }
}

@Test(arguments: UInt64(0)..<40)
func theOrderOfRowsChangesNothing(seed: UInt64) async {
  var random = SeededGenerator(seed: seed)
  let requests = randomRequests(seed: seed)
  let shuffled = requests.shuffled(using: &random)
  for level in Level.allCases {
    let first = await analysis(of: requests, level: level)
    let second = await analysis(of: shuffled, level: level)
    #expect(first.external == second.external)
    #expect(first.parties == second.parties)
    #expect(first.links == second.links)
    #expect(first.cases == second.cases)
    #expect(first == second)
  }
}

@Test(arguments: [1, 2, 4, 7], Level.allCases)
func theNumberOfThreadsChangesNothing(threads: Int, level: Level) async {
  let requests = randomRequests(seed: 5, cases: 3_000)
  let one = await analysis(of: requests, level: level)
  #expect(await analysis(of: requests, level: level, threads: threads) == one)
}

@Test(arguments: UInt64(0)..<40)
func talliesMergeInAnyOrder(seed: UInt64) {
  let log = RequestLog(randomRequests(seed: seed))
  let company = LeveledLog(log, level: .team, asOf: log.latest, zone: .utc)
  let own = WorkTally.column(of: company)
  func tally(_ range: Range<Int>) -> WorkTally {
    var tally = WorkTally(company, own: own)
    var chain = Chain()
    var history = LinkHistory(company)
    for number in range {
      chain.load(number, of: company)
      tally.record(chain, number: number, in: company, history: &history)
    }
    return tally
  }
  func figures(_ parts: [WorkTally]) -> [[Int]] {
    var sum = WorkTally(company, own: own)
    for part in parts { sum.merge(part) }
    let cells = WorkCells(sum.own, of: company, threads: 2).map {
      [Int($0.link), Int($0.kind), $0.month] + $0.own.map(Int.init).sorted()
    }
    let links = sum.links.map { [$0.requests, $0.kept, $0.promised, $0.ownTotal, $0.wellServed] }
    return cells + links + sum.allowed.map { $0.sorted().map(Int.init) }
  }
  let end = company.chains.count
  let parts = [tally(0..<7), tally(7..<20), tally(20..<end)]
  let whole = figures([tally(0..<end)])
  #expect(figures(parts) == whole)
  #expect(figures(parts.reversed()) == whole)
  #expect(figures([parts[1], parts[2], parts[0]]) == whole)
}

@Test(arguments: UInt64(0)..<100)
func shapleyValuesOfAMonotoneGameAreFairShares(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  let players = Int.random(in: 1...8, using: &random)
  let winning = (0..<3).map { _ in Int.random(in: 1..<(1 << players), using: &random) }
  var game = ShapleyValues()
  game.solve(players: players) { coalition in winning.contains { coalition & $0 == $0 } }
  #expect(game.values.reduce(0, +) == ShapleyValues.unit)
  for player in 0..<players {
    let needed = winning.contains { $0 & (1 << player) != 0 }
    if !needed { #expect(game.values[player] == 0, "a player who changes nothing has nothing") }
    for other in 0..<players {
      let swapped = Set(winning.map { swap($0, player, other) })
      if swapped == Set(winning) {
        #expect(game.values[player] == game.values[other], "equal parts, equal shares")
      }
    }
    #expect(game.alone[player] == winning.contains(1 << player))
  }
}

private func swap(_ set: Int, _ first: Int, _ second: Int) -> Int {
  let bits = (set >> first & 1, set >> second & 1)
  return set & ~(1 << first) & ~(1 << second) | bits.0 << second | bits.1 << first
}

@Test func theLargestGameHasExactValues() {
  var game = ShapleyValues()
  game.solve(players: 12) { $0.nonzeroBitCount >= 7 }
  #expect(game.values == Array(repeating: ShapleyValues.unit / 12, count: 12))
}

@Test func aFasterProviderNeverCarriesMore() async {
  let slow = serialCompany(hours: 30)
  let fast = serialCompany(hours: 5)
  let slowLink = await analysis(of: slow).links.first { $0.provider == "Design" }
  let fastLink = await analysis(of: fast).links.first { $0.provider == "Design" }
  #expect((slowLink?.avoidable ?? 0) > 0)
  #expect(fastLink?.avoidable == 0)
}

/// Sixty orders, each of which asks Design and then Stock; every fifth one takes Design long.
private func serialCompany(hours: Int) -> [Request] {
  let start = CivilDate(year: 2025, month: 1, day: 1).utc
  return (0..<60).flatMap { number in
    let opened = start + number * 86_400
    let designed = opened + (number % 5 == 0 ? hours : 4) * 3600
    return [
      Request(
        id: "O\(number)", customer: "Client", provider: "Mia", providerTeam: "Desk",
        kind: "order", opened: opened, delivered: designed + 3 * 3600,
        promised: opened + 20 * 3600),
      Request(
        id: "D\(number)", parent: "O\(number)", customer: "Mia", customerTeam: "Desk",
        provider: "Kim", providerTeam: "Design", kind: "draw", opened: opened,
        delivered: designed),
      Request(
        id: "S\(number)", parent: "O\(number)", customer: "Mia", customerTeam: "Desk",
        provider: "Bo", providerTeam: "Stock", kind: "pick", opened: designed,
        delivered: designed + 2 * 3600),
    ]
  }
}
