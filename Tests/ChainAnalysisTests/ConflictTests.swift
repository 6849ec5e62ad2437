import ServiceModel
import Simulation
import TestSupport
import Testing

@testable import ChainAnalysis

private let start = CivilDate(year: 2025, month: 3, day: 1).utc
private let hour = 3_600
private let day = 86_400

/// Ann of the desk asks Bob of sales once a day, and Bob answers Cleo too. From day `change` on he
/// takes `slow` hours for Ann instead of two, give or take a minute. Orders are due after ten hours.
private func requests(change: Int, slow: Int, days: Int) -> [Request] {
  (0..<days).flatMap { number -> [Request] in
    let opened = start + number * day
    let took = (number < change ? 2 : slow) * hour + number * 37 % 60
    func pair(_ name: String, _ asker: String, _ took: Int) -> [Request] {
      [
        Request(
          id: "\(name)\(number)", customer: "Client \(number)", provider: asker,
          providerTeam: "Desk", kind: "order", opened: opened, delivered: opened + took + hour,
          promised: opened + 10 * hour),
        Request(
          id: "\(name)\(number)p", parent: "\(name)\(number)", customer: asker,
          customerTeam: "Desk", provider: "Bob", providerTeam: "Sales", kind: "price",
          opened: opened, delivered: opened + took),
      ]
    }
    return pair("A", "Ann", took) + pair("C", "Cleo", 3 * hour + number * 37 % 60)
  }
}

private func quarrel(_ id: String = "1", on number: Int = 30) -> Conflict {
  Conflict(id: id, first: "Ann", second: "Bob", opened: start + number * day)
}

private func analysis(
  _ requests: [Request], _ conflicts: [Conflict], level: Level = .person,
  change: (inout AnalysisOptions) -> Void = { _ in }
) async -> Analysis {
  var options = AnalysisOptions()
  options.level = level
  options.conflicts = conflicts
  change(&options)
  return await ChainAnalyzer(RequestLog(requests), options: options).analysis()
}

@Test func aConflictIsMeasuredAgainstAsLongBefore() async throws {
  let analysis = await analysis(requests(change: 30, slow: 12, days: 60), [quarrel()])
  let found = try #require(analysis.conflicts.first)
  #expect(analysis.conflicts.count == 1)
  #expect(found.days == 29)
  #expect(found.nextStep == .look)
  #expect(found.texts == nil)
  let forAnn = found.service[ConflictTable.Service.secondForFirst.rawValue]
  #expect((forAnn.customer, forAnn.provider) == ("Ann", "Bob"))
  // As long before as it has been open: from the last delivery back, 29 days and 13 hours.
  #expect((forAnn.before, forAnn.during) == (29, 30))
  #expect(forAnn.medianBefore == 2 * hour + 29)
  #expect(forAnn.medianDuring == 12 * hour + 30)
  let ratio = try #require(forAnn.ratio)
  #expect(ratio.value == Double(12 * hour + 30) / Double(2 * hour + 29))
  #expect(ratio.low > 5.9 && ratio.low <= ratio.value && ratio.value <= ratio.high)
  let back = found.service[ConflictTable.Service.firstForSecond.rawValue]
  #expect((back.customer, back.provider, back.during) == ("Bob", "Ann", 0))
  #expect(back.ratio == nil)
}

@Test func aConflictSpreadsToEveryoneElse() async throws {
  let analysis = await analysis(requests(change: 30, slow: 12, days: 60), [quarrel()])
  let found = try #require(analysis.conflicts.first)
  let others = found.service[ConflictTable.Service.secondForOthers.rawValue]
  #expect((others.customer, others.provider) == (nil, "Bob"))
  #expect((others.before, others.during) == (29, 30))
  let ratio = try #require(others.ratio)
  #expect(abs(ratio.value - 1) < 0.01, "Bob serves Cleo as before")
  let ann = found.service[ConflictTable.Service.firstForOthers.rawValue]
  #expect((ann.provider, ann.before, ann.during) == ("Ann", 29, 30), "Ann serves her clients")
}

@Test func externalRequestsThatCrossAConflictAreHurtByIt() async throws {
  let analysis = await analysis(requests(change: 30, slow: 12, days: 60), [quarrel()])
  let hurt = try #require(analysis.conflicts.first?.hurt)
  #expect((hurt.requests, hurt.failed) == (30, 30))
  #expect((hurt.before, hurt.failedBefore) == (29, 0))
  let excess = try #require(hurt.excess)
  #expect((excess.expected, excess.failures) == (0, 30))
  #expect(excess.low <= 30 && excess.high >= 30 && excess.low > 15)
  let tomorrow = try #require(excess.tomorrow)
  #expect(abs(tomorrow - 30.5) < 0.5, "one a day")
  #expect(hurt.cases.map(\.name) == ["A47", "A34", "A55", "A42", "A50"])
  #expect(analysis.cases.contains { $0.name == "A47" })
}

@Test func whatIsTooLittleIsNotCompared() async throws {
  let analysis = await analysis(requests(change: 30, slow: 12, days: 49), [quarrel()])
  let found = try #require(analysis.conflicts.first)
  #expect(found.service.map(\.ratio) == [nil, nil, nil, nil])
  #expect(found.hurt?.failed == 19)
  #expect(found.hurt?.excess == nil)
}

@Test func aSettledConflictHurtsNobodyAnyMore() async throws {
  var settled = quarrel()
  settled.turns = [start + 50 * day]
  let log = requests(change: 30, slow: 12, days: 60)
  let analysis = await analysis(log, [settled])
  let found = try #require(analysis.conflicts.first)
  #expect((found.days, found.hurt?.requests, found.nextStep) == (20, 20, nil))
  #expect(found.hurt?.excess?.tomorrow == nil)
  #expect(analysis.conflictTotal == nil)
  #expect(analysis.links.allSatisfy { $0.conflicts.isEmpty })
  let earlier = await ConflictTests.at(start + 40 * day, log, settled)
  #expect(earlier.conflicts.first?.isOpen == true, "it had not been settled by then")
}

private enum ConflictTests {
  static func at(_ moment: Instant, _ log: [Request], _ conflict: Conflict) async -> Analysis {
    await analysis(log, [conflict]) { $0.asOf = moment }
  }
}

@Test(arguments: Level.allCases)
func anOpenConflictIsOnItsLinksAndWorthWatching(level: Level) async throws {
  let analysis = await analysis(
    requests(change: 99, slow: 2, days: 60), [quarrel()], level: level)
  let names = level == .person ? ("Ann", "Bob") : ("Desk", "Sales")
  let found = try #require(analysis.conflicts.first)
  #expect((found.first, found.second) == names)
  #expect((found.service[0].before, found.service[0].during) == (29, 30), "persons at any level")
  for link in analysis.links {
    let isBetween = (link.customer, link.provider) == names
    #expect(link.conflicts.map(\.id) == (isBetween ? ["1"] : []))
    #expect(link.verdict == (isBetween ? .watch : .sound))
  }
}

@Test func aRequestThatSeveralConflictsCrossCountsOnceInTheSum() async throws {
  let teams = Conflict(id: "2", first: "Desk", second: "Sales", opened: start + 31 * day)
  let analysis = await analysis(
    requests(change: 30, slow: 12, days: 60), [quarrel(), teams])
  let total = try #require(analysis.conflictTotal)
  #expect(total.open == 2)
  // Ann's thirty orders are the older conflict's; Cleo's twenty-nine are left to the teams'.
  #expect((total.requests, total.failed) == (30 + 29, 30))
  #expect(analysis.conflicts.map(\.id) == ["1", "2"], "by harm, then by age")
}

@Test func textsAreThereOnlyWhereTheyWereAskedFor() async throws {
  var conflict = quarrel()
  conflict.cause = "a wrong date"
  conflict.recovery = [
    RecoveryRecord(step: .look, date: start + 31 * day, actor: "Dan", note: "heard both")
  ]
  let log = requests(change: 30, slow: 12, days: 60)
  let without = try #require(await analysis(log, [conflict], level: .team).conflicts.first)
  #expect(without.texts == nil)
  #expect(without.recovery == [.init(step: .look, date: start + 31 * day)])
  let with = try #require(
    await analysis(log, [conflict], level: .team) { $0.includesNotes = true }.conflicts.first)
  #expect(with.texts == .init(first: "Ann", second: "Bob", cause: "a wrong date", notes: ""))
  #expect(with.recovery.first?.note == "heard both")
}

@Test(arguments: UInt64(0)..<30, Level.allCases)
func neitherOrderNorThreadsChangeWhatConflictsDo(seed: UInt64, level: Level) async {
  var random = SeededGenerator(seed: seed)
  let log = randomRequests(seed: seed, cases: 90)
  let conflicts = (0..<4).map { number in
    var conflict = Conflict(
      id: "c\(number)", first: ["P0", "P1", "T1", "T0"][number],
      second: ["P2", "P3", "T2", "P5"][number],
      opened: start + Int.random(in: 0..<40, using: &random) * day)
    if number == 3 { conflict.turns = [conflict.opened + 20 * day] }
    return conflict
  }
  let one = await analysis(log, conflicts, level: level)
  let two = await analysis(
    log.shuffled(using: &random), conflicts.shuffled(using: &random), level: level
  ) { $0.threads = 3 }
  #expect(one.conflicts == two.conflicts)
  #expect(one.conflictTotal == two.conflictTotal)
  #expect(one.suggestions == two.suggestions)
  #expect(one == two)
}

@Test func theDeskMakersQuarrelIsSuggestedUntilItIsRecordedOrDismissed() async throws {
  let (log, _) = try DeskMaker(.english).requests()
  let unrecorded = await analysis(log, [])
  let first = try #require(unrecorded.suggestions.first)
  #expect(Set([first.first, first.second]) == ["Alma", "Bert"])
  let signs = Set(first.evidence.map(\.sign))
  #expect(signs.isSuperset(of: [.slower, .slowerThanForOthers, .refusals]))
  let ids = Set(log.filter { $0.customer == "Alma" && $0.provider == "Bert" }.map(\.id))
  #expect(!first.requests.isEmpty && ids.isSuperset(of: first.requests))
  let recorded = Conflict(
    id: "1", first: "Bert", second: "Alma", opened: CivilDate(year: 2025, month: 6, day: 16).utc)
  for analysis in [
    await analysis(log, [recorded]),
    await analysis(log, []) { $0.dismissed = [Link(customer: "Bert", provider: "Alma")] },
  ] {
    #expect(!analysis.suggestions.contains { Set([$0.first, $0.second]) == ["Alma", "Bert"] })
  }
}

@Test func aProviderWhoIsSlowerForEveryoneIsNotInConflictWithAnyone() async {
  // Bob slows down for Ann and Cleo alike.
  let log = requests(change: 60, slow: 9, days: 120).map { request in
    var request = request
    if request.id.hasPrefix("C"), request.opened >= start + 60 * day, let end = request.delivered {
      request.delivered = end + 8 * hour
    }
    return request
  }
  let analysis = await analysis(log, [])
  #expect(analysis.links.contains { $0.provider == "Bob" && $0.degradation != nil })
  #expect(analysis.suggestions.allSatisfy { $0.evidence.contains { $0.sign != .slower } })
}
