import ServiceModel
import TestSupport
import Testing
import Wording

@testable import ChainAnalysis

private let start = CivilDate(year: 2025, month: 3, day: 3).utc

private func hours(_ count: Double) -> Int { Int(count * 3600) }

/// A request of Mia of the desk to Kim of the lab, hours after the start.
private func help(
  _ id: String, from: Double = 0, took: Double? = 5, promised: Double? = nil,
  kind: String = "help", marks: RequestMarks = [], _ change: (inout Request) -> Void = { _ in }
) -> Request {
  var request = Request(
    id: id, customer: "Mia", customerTeam: "Desk", provider: "Kim", providerTeam: "Lab",
    kind: kind, opened: start + hours(from), delivered: took.map { start + hours(from + $0) },
    promised: promised.map { start + hours(from + $0) })
  request.marks = marks
  change(&request)
  return request
}

private func quality(_ requests: [Request]) async throws -> LinkQuality {
  let analysis = await ChainAnalyzer(RequestLog(requests)).analysis()
  let link = analysis.links.first { $0.link == Link(customer: "Desk", provider: "Lab") }
  return try #require(link?.quality)
}

@Test(arguments: [
  // Acknowledged after so many hours, promised within so many; taken up?
  (acknowledged: 1.0 as Double?, promised: 10.0 as Double?, isTakenUp: true),
  (1.1, 10, false), (0.1, nil, false), (nil, 10, false), (nil, nil, false),
])
func takenUpIsAcknowledgedInTimeAndWithAPromise(
  acknowledged: Double?, promised: Double?, isTakenUp: Bool
) async throws {
  let asked = help("1", promised: promised) { request in
    request.acknowledged = acknowledged.map { request.opened + hours($0) }
  }
  let other = help("2", from: 30, promised: 10) { $0.acknowledged = $0.opened + hours(0.5) }
  let quality = try await quality([asked, other])
  #expect(quality.takenUp?.of == 2)
  #expect(quality.takenUp?.count == (isTakenUp ? 2 : 1))
  #expect(quality.acknowledged?.count == (acknowledged == nil ? 1 : 2))
}

@Test func aRequestWhoseTimeToBeAcknowledgedIsNotOverIsNotCountedYet() async throws {
  let old = help("1", promised: 20) { $0.acknowledged = $0.opened + hours(1) }
  let fresh = help("2", from: 4.5, took: nil, promised: 20)
  let quality = try await quality([old, fresh])
  #expect(quality.acknowledged?.of == 1)
  #expect(quality.takeUpMedian == hours(1))
}

@Test func whatALogDoesNotTellIsAbsent() async throws {
  let analysis = await ChainAnalyzer(RequestLog([help("1")])).analysis()
  let quality = try #require(analysis.links.first?.quality)
  #expect(quality.takenUp == nil)
  #expect(quality.withPromise == nil)
  #expect(quality.changes == nil)
  #expect(quality.askedAgain == nil)
  #expect(quality.complainedAbout == nil)
  #expect(analysis.missing?.contains(.acknowledged) == true)
  #expect(analysis.missing?.contains(.kind) == false)
}

@Test func aTenthOfTwentyPromisesPutOffAtShortNoticeIsAHabit() async throws {
  func promises(putOff: Int, of total: Int) -> [Request] {
    (0..<total).map { number in
      help("\(number)", from: Double(number), took: 11, promised: number < putOff ? 12 : 11) {
        guard number < putOff else { return }
        $0.firstPromised = $0.opened + hours(10)
        $0.promiseChanged = $0.opened + hours(9.9)
      }
    }
  }
  #expect(try await quality(promises(putOff: 2, of: 20)).shortNoticeHabit)
  #expect(try await !quality(promises(putOff: 1, of: 20)).shortNoticeHabit)
  #expect(try await !quality(promises(putOff: 5, of: 19)).shortNoticeHabit, "too few")
}

@Test func whatBecameOfPromisesIsAShareOfThoseThatFellDue() async throws {
  let kept = (0..<5).map { help("k\($0)", from: Double($0), took: 5, promised: 6) }
  let silent = (0..<3).map { help("s\($0)", from: Double($0), took: 8, promised: 6) }
  let inTime = help("t", took: 11, promised: 12) {
    $0.firstPromised = $0.opened + hours(6)
    $0.promiseChanged = $0.opened + hours(1)
  }
  let tooLate = help("l", took: 11, promised: 12) {
    $0.firstPromised = $0.opened + hours(6)
    $0.promiseChanged = $0.opened + hours(5.9)
  }
  let requests = kept + silent + [inTime, tooLate]
  let quality = try await quality(requests)
  let shares = [quality.renegotiated, quality.shortNotice, quality.silent]
  #expect(shares.map { $0?.count } == [1, 1, 3])
  #expect(shares.map { $0?.of } == [10, 10, 10])
  let analysis = await ChainAnalyzer(RequestLog(requests)).analysis()
  let lab = try #require(analysis.parties.first { $0.name == "Lab" })
  #expect(lab.serves?.silent == quality.silent)
  #expect(lab.serves?.toldTooLate == quality.shortNotice)
  #expect(lab.serves?.askedAgain == nil, "the log has no reminders")
}

@Test func promisesPulledForwardAreToldApartFromTheOthers() async throws {
  let pulled = (0..<4).map { number in
    help("p\(number)", from: Double(number), took: number < 1 ? 5 : 9, promised: 6) {
      $0.firstPromised = $0.opened + hours(10)
    }
  }
  let others = (0..<6).map { help("o\($0)", from: Double($0), took: 5, promised: 6) }
  let changes = try #require(try await quality(pulled + others).changes)
  #expect(changes.pulledForward.count == 4)
  #expect(changes.pulledForward.of == 10)
  #expect(changes.keptThen?.count == 1)
  #expect(changes.keptThen?.of == 4)
  #expect(changes.keptOtherwise?.count == 6)
}

@Test func aRequestThatIsRefusedOrOnlyHandedOnIsPassedAlong() async throws {
  let refused = help("1", took: 1, marks: .refused)
  let handedOn = help("2", from: 1, took: 4)
  let onward = Request(
    id: "3", parent: "2", customer: "Kim", customerTeam: "Lab", provider: "Bo",
    providerTeam: "Store", kind: "help", opened: start + hours(1), delivered: start + hours(5))
  let served = help("4", from: 9)
  let quality = try await quality([refused, handedOn, onward, served])
  #expect(quality.passedAlong.count == 2)
  #expect(quality.refused == 1)
  #expect(quality.handedOn == 1)
  #expect(quality.pingPong == 0)
}

@Test func whoIsAskedBackByWhomTheyAskedPlaysPingPong() async throws {
  let people = [("Mia", "Desk"), ("Kim", "Lab")]
  // A asks B, who asks A back, who asks B once more.
  let requests = (0..<3).map { depth in
    Request(
      id: "\(depth)", parent: depth == 0 ? nil : "\(depth - 1)",
      customer: people[depth % 2].0, customerTeam: people[depth % 2].1,
      provider: people[(depth + 1) % 2].0, providerTeam: people[(depth + 1) % 2].1,
      kind: "help", opened: start + hours(Double(depth)), delivered: start + hours(9))
  }
  let quality = try await quality(requests)
  #expect(quality.pingPong == 1)
  #expect(quality.passedAlong.count == 1)
}

@Test func complaintsAreComparedWithTheOtherRequestsOfTheirQueue() async throws {
  // Three requests wait; the complaint that comes last is delivered first.
  let waiting = (0..<3).map { help("w\($0)", from: Double($0), took: 20) }
  let complaint = help("c", from: 5, took: 2, kind: "Complaint") {
    $0.acknowledged = $0.opened + hours(0.5)
  }
  let handling = try #require(try await quality(waiting + [complaint]).complaints)
  #expect(handling.requests == 1)
  #expect(handling.settledMedian == hours(2))
  #expect(handling.othersSettledMedian == hours(20))
  #expect(handling.takeUpMedian == hours(0.5))
  #expect(handling.overtaking == Overtaking(waiting: 3, passed: 3))
  // The second met one that waited, the third two; none was overtaken by them.
  #expect(handling.othersOvertaking == Overtaking(waiting: 3, passed: 0))
}

@Test(arguments: UInt64(0)..<60)
func overtakingIsCountedAsByHand(seed: UInt64) async throws {
  var random = SeededGenerator(seed: seed)
  let requests = (0..<30).map { number in
    help(
      "\(number)", from: Double(Int.random(in: 0...20, using: &random)),
      took: Bool.random(using: &random) ? Double(Int.random(in: 0...9, using: &random)) : nil,
      kind: Int.random(in: 0..<4, using: &random) == 0 ? "投诉" : "help")
  }
  var expected = Overtaking(waiting: 0, passed: 0)
  for late in requests where late.kind == "投诉" {
    guard let delivered = late.delivered else { continue }
    for early in requests where early.opened < late.opened {
      if let end = early.delivered, end <= late.opened { continue }
      expected.waiting += 1
      if early.delivered.map({ $0 > delivered }) ?? true { expected.passed += 1 }
    }
  }
  let found = try await quality(requests).complaints?.overtaking
  #expect(found ?? Overtaking(waiting: 0, passed: 0) == expected)
}

@Test(arguments: [
  ("order", false), ("Complaint", true), ("customer complaints", true), ("客户投诉", true),
  ("客訴", true), ("compliant parts", false),
])
func complaintsAreKnownByTheirName(kind: String, isComplaint: Bool) {
  var kinds = NameTable()
  let number = kinds.intern(kind)
  #expect(ComplaintKinds(kinds).contains(number) == isComplaint)
  #expect(!ComplaintKinds(kinds).contains(RequestLog.none))
}
