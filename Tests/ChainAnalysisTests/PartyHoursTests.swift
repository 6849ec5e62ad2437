import ServiceModel
import TestSupport
import Testing
import Wording

@testable import ChainAnalysis

private let berlin = LogZone(identifier: "Europe/Berlin") ?? .utc
private let dubai = LogZone(identifier: "Asia/Dubai") ?? .utc
private let office = WorkingCalendar("Mon-Fri 8-18", zone: berlin)
private let gulf = WorkingCalendar("Sun-Thu 8-16", zone: dubai)
private let nights = WorkingCalendar("Mon-Sun 22-6", zone: berlin)
private let everyone = (0..<8).map { "P\($0)" } + (0..<4).map { "T\($0)" }

private func analysis(
  of log: RequestLog, _ calendar: WorkingCalendar?, _ own: [String: WorkingCalendar?],
  level: Level = .team
) async -> Analysis {
  var options = AnalysisOptions()
  options.level = level
  options.zone = berlin
  options.calendar = calendar
  options.partyHours = own.map { PartyHours(party: $0.key, calendar: $0.value) }
  return await ChainAnalyzer(log, options: options).analysis()
}

private func hours(_ calendar: WorkingCalendar?) -> [String: WorkingCalendar?] {
  Dictionary(uniqueKeysWithValues: everyone.map { ($0, calendar) })
}

@Test(arguments: UInt64(0)..<12, [Level.team, .person])
func hoursThatAreThoseOfTheCompanyChangeNothing(seed: UInt64, level: Level) async {
  let log = RequestLog(randomRequests(seed: seed))
  for calendar in [office, gulf, nights, nil] {
    let alone = await analysis(of: log, calendar, [:], level: level)
    #expect(await analysis(of: log, calendar, hours(calendar), level: level) == alone)
  }
}

/// The way of own hours, and that of a company's: as all keep the same, they must agree.
@Test(arguments: UInt64(0)..<12, [Level.team, .person])
func hoursOfEveryoneAreAsGoodAsThoseOfTheCompany(seed: UInt64, level: Level) async {
  let log = RequestLog(randomRequests(seed: seed))
  for calendar in [office, gulf, nights] {
    let company = await analysis(of: log, calendar, [:], level: level)
    let own = await analysis(of: log, nil, hours(calendar), level: level)
    #expect(own.links == company.links)
    #expect(own.external == company.external)
    #expect(own.cases == company.cases)
    #expect(own.responsibilities == company.responsibilities)
    #expect(own.kinds == company.kinds)
    #expect(own.log.partyHours?.count == everyone.count)
  }
}

@Test(arguments: UInt64(0)..<40)
func withHoursOfTheirOwnAReplayIsStillTheLogAndNobodyWorksLongerThanTheirHours(seed: UInt64) {
  let log = RequestLog(randomRequests(seed: seed))
  let own = [("T0", gulf), ("T1", nights), ("P5", office), ("T3", nil)]
    .map { PartyHours(party: $0.0, calendar: $0.1) }
  let company = LeveledLog(
    log, level: .person, asOf: log.latest, zone: berlin, calendar: office, partyHours: own)
  #expect(company.hasOwnHours)
  var (chain, replay) = (Chain(), Replay())
  for number in company.chains.indices {
    chain.load(number, of: company)
    let factors = Array(repeating: 1.0, count: chain.count)
    #expect(replay.delivery(of: chain, factors: factors) == chain.end[0], "seed \(seed)")
    for index in 0..<chain.count {
      let row = chain.rows[index]
      let response = company.time(of: row, from: log.opened[row], to: company.end(of: row))
      #expect(0...max(0, response) ~= chain.own[index])
      // The common clock runs whenever one of them works.
      #expect(max(0, response) <= max(0, chain.end[index] - chain.opened[index]))
    }
    // Own times do not depend on what else is asked of a chain.
    let before = Array(chain.own)
    chain.loadTimes(number, of: company)
    #expect(Array(chain.own) == before)
  }
}

private func at(_ day: Int, _ hour: Int, _ minute: Int = 0) -> Instant {
  berlin.instant(of: CivilDate(year: 2025, month: 6, day: day, hour: hour, minute: minute))
}

/// 2025-06-06 is a Friday.
@Test func workIsMeasuredInTheHoursOfWhoDidIt() async throws {
  var root = Request(
    id: "1", customer: "Acme", provider: "Ann", providerTeam: "Desk", opened: at(6, 16),
    delivered: at(9, 9))
  root.promised = at(6, 18)
  var inner = Request(
    id: "2", parent: "1", customer: "Ann", customerTeam: "Desk", provider: "Gul",
    providerTeam: "Gulf", opened: at(6, 17), delivered: at(8, 9))
  inner.promised = at(8, 8)
  let log = RequestLog([root, inner])
  // On Sunday in Dubai it is two hours later than in Berlin: the desk there works from six on.
  let analysis = await analysis(of: log, office, ["Gulf": gulf])
  let own = Dictionary(
    uniqueKeysWithValues: analysis.links.map { ($0.provider, $0) })
  #expect(own["Gulf"]?.ownTotal == 3 * 3600)
  #expect(own["Gulf"]?.onTime?.kept == 0)
  // Of the desk's own hours one lies before the other was asked, and one on Monday.
  #expect(own["Desk"]?.ownTotal == 2 * 3600)
  let chain = try #require(analysis.cases.first)
  #expect(chain.late == 3600)
  let note = analysis.notes.first { $0.phrase == .partiesKeepHours }
  #expect(note?.values["parties"] == "Gulf (Sun-Thu 8-16, Asia/Dubai)")
  // By the hours of the company that desk did nothing at all, and was in time.
  let plain = await ofCompany(log)
  #expect(plain.links.first { $0.provider == "Gulf" }?.ownTotal == 3600)
  #expect(plain.links.first { $0.provider == "Gulf" }?.onTime?.kept == 1)
}

private func ofCompany(_ log: RequestLog) async -> Analysis {
  await analysis(of: log, office, [:])
}

@Test(arguments: [
  // Delivered on Saturday at ten: for who does not work then it is still Friday evening.
  (WorkingCalendar("Mon-Fri 8-18", zone: berlin), 0, 0),
  (WorkingCalendar("Mon-Sat 8-18", zone: berlin), 1, 2 * 3600),
  (nil, 1, 16 * 3600),
])
func anExternalRequestIsLateInTheHoursOfWhoTookIt(
  calendar: WorkingCalendar?, failed: Int, late: Int
) async {
  var root = Request(
    id: "1", customer: "Acme", provider: "Ann", providerTeam: "Desk", opened: at(6, 12),
    delivered: at(7, 10))
  root.promised = at(6, 18)
  // Somebody who works at all hours, so that the common clock never stands still.
  let other = Request(
    id: "2", parent: "1", customer: "Ann", customerTeam: "Desk", provider: "Ned",
    providerTeam: "Always", opened: at(6, 13), delivered: at(6, 14))
  let analysis = await analysis(
    of: RequestLog([root, other]), office, ["Desk": calendar, "Always": nil])
  #expect(analysis.external.failed == failed)
  #expect(analysis.cases.first?.late ?? 0 == late)
}

@Test func aPersonsHoursGoBeforeTheTeamsAndWhoHasNoneKeepsThoseOfTheCompany() async {
  func request(_ id: String, _ provider: String, _ team: String) -> Request {
    Request(
      id: id, customer: "Acme", provider: provider, providerTeam: team, opened: at(6, 17),
      delivered: at(9, 9))
  }
  let log = RequestLog([
    request("1", "Ann", "Night"), request("2", "Bob", "Night"), request("3", "Cem", "Day"),
  ])
  let analysis = await analysis(
    of: log, office, ["Night": nights, "Bob": gulf], level: .person)
  let own = Dictionary(
    uniqueKeysWithValues: analysis.links.map { ($0.provider, $0.ownTotal / 3600) })
  #expect(own == ["Ann": 24, "Bob": 11, "Cem": 2])
}
