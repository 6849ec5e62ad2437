import ServiceModel
import TestSupport
import Testing
import Wording

@testable import ChainAnalysis

private let start = CivilDate(year: 2025, month: 3, day: 3).utc

/// A request of an external customer to the front line, hours after the start.
private func order(
  _ id: String, kind: String? = "order", from: Double = 0, took: Double? = 10,
  promised: Double? = nil, customer: String = "Client", marks: RequestMarks = []
) -> Request {
  var request = Request(
    id: id, customer: customer, provider: "Mia", providerTeam: "Desk", kind: kind,
    opened: start + hours(from), delivered: took.map { start + hours(from + $0) },
    promised: promised.map { start + hours(from + $0) })
  request.marks = marks
  return request
}

/// A request of one colleague to another, made for `parent`.
private func ask(
  _ id: String, for parent: String, _ customer: (name: String, team: String),
  _ provider: (name: String, team: String), from: Double, took: Double?, promised: Double? = nil,
  kind: String? = "help"
) -> Request {
  Request(
    id: id, parent: parent, customer: customer.name, customerTeam: customer.team,
    provider: provider.name, providerTeam: provider.team, kind: kind,
    opened: start + hours(from), delivered: took.map { start + hours(from + $0) },
    promised: promised.map { start + hours(from + $0) })
}

private func hours(_ count: Double) -> Int { Int(count * 3600) }

private func analysis(
  _ requests: [Request], hasOutcome: Bool = false,
  _ change: (inout AnalysisOptions) -> Void = { _ in }
) async -> Analysis {
  var log = RequestLog(requests)
  log.hasOutcome = hasOutcome
  var options = AnalysisOptions()
  change(&options)
  return await ChainAnalyzer(log, options: options).analysis()
}

@Test func aPromiseIsTheDueTimeWhereThereIsOne() async {
  let requests = [order("1", promised: 9), order("2", promised: 10), order("3", promised: 11)]
  let external = await analysis(requests).external
  #expect(external.late == 1)
  #expect(external.failed == 1)
  #expect(external.dueBasis == .promise)
}

@Test func aTargetIsTheDueTimeOfWhatHasNoPromise() async {
  let requests = [order("1", took: 8), order("2", took: 12), order("3", took: 12, promised: 20)]
  let external = await analysis(requests) { $0.target = hours(10) }.external
  #expect(external.late == 1)
  #expect(external.dueBasis == .mixed)
  #expect(
    await analysis(Array(requests[..<2])) { $0.target = hours(10) }.external.dueBasis == .target)
}

@Test func withoutPromiseOrTargetLateIsSlowerThanFourInFiveOfTheKind() async throws {
  let quick = (1...20).map { order("q\($0)", kind: "quote", from: Double($0), took: Double($0)) }
  let rare = order("r", kind: "repair", took: 17)
  let analysis = await analysis(quick + [rare])
  // The 16th smallest of 20 is 16 h; of all 21 the 17th smallest is 17 h.
  #expect(analysis.kinds.first { $0.kind == "quote" }?.inferredDue == hours(16))
  #expect(analysis.kinds.first { $0.kind == "repair" }?.inferredDue == hours(17))
  #expect(analysis.external.late == 4)
  #expect(analysis.external.dueBasis == .inferred)
  #expect(analysis.notes.contains { $0.phrase == .dueInferredOfAllKinds })
}

@Test func flaggedRequestsDoNotTellHowLongAKindTakes() async {
  let served = (1...20).map { order("s\($0)", took: Double($0)) }
  let flagged = (1...10).map { order("f\($0)", took: 500, marks: .failed) }
  let analysis = await analysis(served + flagged, hasOutcome: true)
  #expect(analysis.kinds.first?.inferredDue == hours(16))
  #expect(analysis.external.failed == 10)
  #expect(analysis.external.late == 14)
}

@Test func aFailureWithinTheDueTimeIsNotAMatterOfTime() async {
  let served = (1...20).map { order("s\($0)", took: 10) }
  let flagged = order("f", took: 5, marks: .failed)
  let external = await analysis(served + [flagged], hasOutcome: true).external
  #expect(external.failed == 1)
  #expect(external.notTime == 1)
  #expect(external.recoverable + external.overPromised == 0)
}

@Test func aPromiseOutweighsTheOutcomeColumn() async {
  let kept = order("1", took: 5, promised: 9, marks: .failed)
  let broken = order("2", took: 10, promised: 9)
  let external = await analysis([kept, broken], hasOutcome: true).external
  #expect(external.failed == 1)
  #expect(external.notTime == 1)
}

@Test func anOpenRequestIsLateOncePastDue() async {
  let requests = [
    order("1", took: nil, promised: 5), order("2", took: nil, promised: 50),
    order("3", from: 10, took: 10, promised: 90),
  ]
  let external = await analysis(requests).external
  #expect(external.open == 2)
  #expect(external.late == 1)
}

@Test func aCancelledRequestNeitherFailsNorTakesTime() async {
  let requests = [
    order("1", took: nil, promised: 5, marks: .cancelled), order("2", took: 10, promised: 20),
  ]
  let analysis = await analysis(requests)
  #expect(analysis.external.requests == 2)
  #expect(analysis.external.failed == 0)
  #expect(analysis.external.open == 0)
  #expect(analysis.links.first?.responseMedian == hours(10))
}

@Test func aCustomerIsExternalUnlessTheyBelongToTheCompany() async {
  let requests = [
    order("1"), order("2", customer: "Kim"),
    ask("3", for: "1", ("Mia", "Desk"), ("Kim", "Lab"), from: 1, took: 2),
  ]
  let analysis = await analysis(requests)
  #expect(analysis.external.requests == 1, "Kim provides, so Kim's own root is internal")
  #expect(analysis.links.contains { $0.link == Link(customer: "Kim", provider: "Desk") })
}

@Test func whatATeamAsksOfItselfIsItsOwnWork() async {
  let requests = [
    order("1", took: 10),
    ask("2", for: "1", ("Mia", "Desk"), ("Bo", "Desk"), from: 1, took: 8),
    ask("3", for: "2", ("Bo", "Desk"), ("Kim", "Lab"), from: 2, took: 6),
  ]
  let teams = await analysis(requests)
  #expect(
    teams.links.map(\.link).sorted() == [
      Link(customer: "Desk", provider: "Lab"),
      Link(customer: Link.externalCustomers, provider: "Desk"),
    ])
  #expect(teams.links.first { $0.external }?.ownMedian == hours(4))
  let persons = await analysis(requests) { $0.level = .person }
  #expect(persons.links.count == 3)
  #expect(persons.links.first { $0.provider == "Bo" }?.ownMedian == hours(2))
}

@Test func theMostSpecificAgreementIsTheTarget() async {
  let requests = [
    order("1", took: 40, promised: 20),
    ask("2", for: "1", ("Mia", "Desk"), ("Kim", "Lab"), from: 0, took: 30, kind: "test"),
  ]
  let rules: [(Agreement, Int)] = [
    (Agreement(customer: nil, provider: "Lab", kind: nil, target: 4), 4),
    (Agreement(customer: nil, provider: "Lab", kind: "test", target: 3), 3),
    (Agreement(customer: "Desk", provider: "Lab", kind: nil, target: 2), 2),
    (Agreement(customer: "Desk", provider: "Lab", kind: "test", target: 1), 1),
  ]
  for count in 1...rules.count {
    let analysis = await analysis(requests) { $0.agreements = rules[..<count].map(\.0).reversed() }
    let target = analysis.links.first { $0.provider == "Lab" }?.target
    #expect(target == .init(seconds: rules[count - 1].1, basis: .agreement))
  }
}

@Test func aLeafIsMeasuredAgainstItsOwnPromise() async {
  let requests = [
    order("1", took: 40, promised: 20),
    ask("2", for: "1", ("Mia", "Desk"), ("Kim", "Lab"), from: 0, took: 35, promised: 5),
  ]
  let analysis = await analysis(requests)
  let link = analysis.links.first { $0.provider == "Lab" }
  #expect(link?.target == .init(seconds: hours(5), basis: .promise))
  #expect(link?.avoidable == 1)
  #expect(link?.alone == 1)
  #expect(link?.onTime?.kept == 0)
}

@Test func thePaceIsTheLowerQuartileOfWhatCustomersGetInAMonth() async {
  // Four months of eight requests each, slower from month to month: 2, 4, 6 and 8 hours.
  let requests = (0..<32).flatMap { number in
    let month = number / 8
    let from = Double(month * 31 * 24 + number % 8 * 24)
    return [
      order("o\(number)", from: from, took: 20),
      ask(
        "a\(number)", for: "o\(number)", ("Mia", "Desk"), ("Kim", "Lab"), from: from,
        took: Double(month * 2 + 2)),
    ]
  }
  let link = await analysis(requests).links.first { $0.provider == "Lab" }
  #expect(link?.target == .init(seconds: hours(2), basis: .pace))
  let fewer = await analysis(Array(requests[..<60])).links.first { $0.provider == "Lab" }
  // Six requests in the last month make no cell: the median of all thirty stands in.
  #expect(fewer?.target == .init(seconds: hours(4), basis: .providerMedian))
}

@Test func anOverPromisedRequestShowsWhereItsTimeWent() async throws {
  let requests =
    (0..<20).flatMap { number in
      let from = Double(number * 48)
      return [
        order("o\(number)", from: from, took: 10, promised: 5),
        ask(
          "a\(number)", for: "o\(number)", ("Mia", "Desk"), ("Kim", "Lab"), from: from + 1, took: 8),
      ]
    }
  let analysis = await analysis(requests)
  #expect(analysis.external.overPromised == 20)
  let promise = try #require(analysis.overPromises.first)
  #expect(promise.requests == 20)
  #expect(promise.criticalPath.map(\.provider) == ["Lab", "Desk"])
  #expect(promise.criticalPath.map(\.share) == [0.8, 0.2])
}

@Test func aWaitForTheCustomerBelongsToNobody() async {
  var log = RequestLog([order("1", took: 10, promised: 8)])
  log.pauses = [
    Pause(request: 0, start: start + hours(2), end: start + hours(6), reason: .customer),
    Pause(request: 0, start: start + hours(6), end: start + hours(7), reason: .supplier),
  ]
  let link = await ChainAnalyzer(log).analysis().links.first
  #expect(link?.ownMedian == hours(6))
  #expect(link?.responseMedian == hours(10))
  #expect(link?.supplierTotal == hours(1))
}

@Test func qualityIsCountedAsDefined() async throws {
  var late = order("2", took: 10, promised: 20)
  late.firstPromised = start + hours(8)
  late.promiseChanged = start + hours(7)
  var early = order("3", took: 10, promised: 20)
  early.firstPromised = start + hours(8)
  early.promiseChanged = start + hours(6)
  var pulled = order("4", took: 10, promised: 12)
  pulled.firstPromised = start + hours(20)
  var asked = order("5", took: 10)
  asked.reminders = 2
  asked.rating = 200
  let again = ask("7", for: "1", ("Mia", "Desk"), ("Kim", "Lab"), from: 4, took: 1)
  let requests = [
    order("1", took: 10, promised: 9), late, early, pulled, asked,
    order("8", marks: [.refused]),
    ask("6", for: "1", ("Mia", "Desk"), ("Kim", "Lab"), from: 1, took: 2), again,
  ]
  let links = await analysis(requests).links
  let desk = try #require(links.first { $0.provider == "Desk" })
  #expect(desk.promises.silent == 1)
  #expect(desk.promises.toldTooLate == 1)
  #expect(desk.promises.renegotiated == 1)
  #expect(desk.promises.pulledForward == 1)
  #expect(desk.promises.kept == 3)
  #expect(desk.reminders == 1)
  #expect(desk.passedAlong == 1)
  #expect(desk.rating == .init(count: 1, mean: 2))
  // Of six judged, the broken promise, the low rating and the refusal were not served well.
  #expect(desk.wellServed?.of == 6)
  #expect(desk.wellServed?.count == 3)
  let lab = try #require(links.first { $0.provider == "Lab" })
  #expect(lab.repeats == 1)
  #expect(lab.rework == 1)
}

@Test func withACalendarNightsBelongToNobody() async throws {
  // Asked on a Friday at 17:00, answered on Monday at 9:00; promised for Friday at 19:00.
  let friday = CivilDate(year: 2025, month: 3, day: 7, hour: 17).utc
  let request = Request(
    id: "1", customer: "Client", provider: "Mia", providerTeam: "Desk", opened: friday,
    delivered: CivilDate(year: 2025, month: 3, day: 10, hour: 9).utc, promised: friday + hours(2))
  let always = await analysis([request])
  #expect(always.external.late == 1)
  #expect(always.links.first?.ownMedian == hours(64))
  let calendar = try #require(WorkingCalendar("Mon-Fri 8-18"))
  let working = await analysis([request]) { $0.calendar = calendar }
  #expect(working.links.first?.ownMedian == hours(2))
  #expect(working.external.late == 1, "an hour of Monday is past what Friday had left")
  let holiday = [CivilDate(year: 2025, month: 3, day: 10)]
  let closed = try #require(
    WorkingCalendar("Mon-Fri 8-18", special: holiday.map { SpecialDay(holiday: $0) }))
  #expect(await analysis([request]) { $0.calendar = closed }.external.late == 0)
}

@Test func theHoursOfALogAreFound() throws {
  let requests = (0..<250).map { number in
    let day = CivilDate(year: 2025, month: 3, day: 3).utc + number / 5 * 7 * 86_400
    let opened = day + number % 5 * 86_400 + (8 + number % 9) * 3600
    return Request(
      id: "\(number)", customer: "Client", provider: "Mia", providerTeam: "Desk", opened: opened,
      delivered: opened + 3_000)
  }
  let found = OfficeHours(of: RequestLog(requests), zone: .utc)
  #expect(found?.text == "Mon-Fri 8-17")
  #expect(found?.share == 1)
  let always = (0..<250).map { order("\($0)", from: Double($0 * 7)) }
  #expect(OfficeHours(of: RequestLog(always), zone: .utc) == nil)
}

@Test func hoursThatWereFoundAreSaidAndThoseThatWereGivenToo() async throws {
  let requests = [order("1", from: 1)]
  let hours = OfficeHours(text: "Mon-Fri 8-17", share: 0.97)
  let calendar = try #require(WorkingCalendar("Mon-Fri 8-17"))
  let found = await analysis(requests) {
    ($0.calendar, $0.officeHours) = (calendar, hours)
  }
  #expect(found.notes.contains { $0.phrase == .officeHours })
  #expect(found.log.calendar == "Mon-Fri 8-17")
  #expect(found.log.workday == 9 * 3600)
  let given = await analysis(requests) { $0.calendar = calendar }
  #expect(given.notes.contains { $0.phrase == .workingTimeOnly })
  #expect(await analysis(requests).log.calendar == nil)
}
