import LogImport
import ServiceModel
import Testing

/// The requests of one case whose events are given as `minute party state`.
private func requests(_ events: String, states: Bool = true) async throws -> [String] {
  let log = try await caseLog(events, states: states).requests
  return log.requests.map { request in
    let end = request.delivered.map { "\(minutes($0))" } ?? "…"
    let who = "\(request.customer ?? "*")>\(request.provider ?? "?")"
    return "\(who) \(minutes(request.opened))-\(end)"
      + (request.marks.contains(.cancelled) ? " cancelled" : "")
      + (request.marks.contains(.reopened) ? " reopened" : "")
  }
}

private func pauses(_ events: String) async throws -> [String] {
  let log = try await caseLog(events, states: true).requests
  return log.pauses.map {
    "\(log.ids.string(at: Int($0.request))) \(minutes($0.start))-\(minutes($0.end)) \($0.reason)"
  }
}

private func minutes(_ instant: Instant) -> Int { (instant - Instant("2026-03-02 00:00")) / 60 }

private func caseLog(_ events: String, states: Bool) async throws -> ImportedLog {
  let rows = events.split(separator: ",").map { event in
    let words = event.split(separator: " ", maxSplits: 2).map(String.init)
    let minute = Int(words[0]) ?? 0
    let clock = "\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
    let party = words[1] == "-" ? "" : words[1]
    return "K,2026-03-02 \(clock),\(party)"
      + (states ? ",\(words.count > 2 ? words[2] : "Open")" : "")
  }
  let header = states ? "case,time,team,state" : "case,time,team"
  return try await reading(([header] + rows).joined(separator: "\n"))
}

@Test(arguments: [
  ("0 A,10 B,20 A,30 A Resolved", ["*>A 0-30", "A>B 10-20"]),
  ("0 A,10 B,20 A,25 B,30 A Closed", ["*>A 0-30", "A>B 10-20", "A>B 25-30"]),
  ("0 A,10 B,20 C,30 B,40 A Resolved", ["*>A 0-40", "A>B 10-40", "B>C 20-30"]),
  ("0 A,10 B,20 C,30 A,40 A Resolved", ["*>A 0-40", "A>B 10-30", "B>C 20-30"]),
  // Who files the result did not do the work.
  ("0 A,10 B,20 Desk Resolved", ["*>A 0-20", "A>B 10-20"]),
  ("0 A Resolved", ["*>A 0-0"]),
  // Open: nothing was ever resolved.
  ("0 A,10 B", ["*>A 0-…", "A>B 10-…"]),
  // The last entry into a resolved state counts; what follows it does not.
  ("0 A,10 A Resolved,20 B,30 B Resolved,40 B Closed", ["*>A 0-30 reopened", "A>B 20-30"]),
  ("0 A,10 A Resolved,20 B Closed,30 C", ["*>A 0-10"]),
  ("0 A,10 B,20 B Cancelled", ["*>A 0-… cancelled", "A>B 10-… cancelled"]),
  ("0 A,10 A Cancelled,20 A Closed", ["*>A 0-… cancelled"]),
  ("0 A,10 A Cancelled,20 A Open,30 A Closed", ["*>A 0-30"]),
  // Nobody named: whoever was at work still is; at first, whoever comes.
  ("0 A,10 -,20 B,30 -,40 A Resolved", ["*>A 0-40", "A>B 20-40"]),
  ("0 -,10 B,20 B Resolved", ["*>B 0-20"]),
])
func aCaseBecomesNestedRequests(events: String, expected: [String]) async throws {
  #expect(try await requests(events) == expected)
}

@Test func withoutStatesTheLastEventEndsTheCase() async throws {
  #expect(
    try await requests("0 A,10 B,20 C", states: false) == ["*>A 0-20", "A>B 10-20", "B>C 20-20"])
}

@Test(arguments: [
  ("0 A,10 A Waiting for customer,20 A,30 A Resolved", ["K#1 10-20 customer"]),
  ("0 A,10 B Pending vendor,20 B,30 A Resolved", ["K#2 10-20 supplier"]),
  ("0 A,10 A Resolved,20 A Open,30 A Resolved", ["K#1 10-20 resolved"]),
  ("0 A,10 A Resolved,15 A Closed,20 A Open,30 A Closed", ["K#1 10-20 resolved"]),
  (
    "0 A,10 A Awaiting user info,20 B Awaiting user info,30 A Resolved",
    ["K#1 10-20 customer", "K#2 20-30 customer"]
  ),
  ("0 A,10 A Waiting for customer,20 A Resolved,30 A Closed", ["K#1 10-20 customer"]),
])
func timeThatIsNobodysWorkIsRecordedOnTheRequestOnTop(
  events: String, expected: [String]
) async throws {
  #expect(try await pauses(events) == expected)
}

@Test(arguments: [
  ("New", StateClass.working), ("In Progress", .working), ("Awaiting Problem", .waitingForSupplier),
  ("Reopened", .working), ("Not resolved", .working), ("Waiting for support", .working),
  ("Awaiting User Info", .waitingForCustomer), ("Wait - User", .waitingForCustomer),
  ("Pending Customer", .waitingForCustomer), ("On Hold - Awaiting Caller", .waitingForCustomer),
  ("等待客户回复", .waitingForCustomer), ("待客戶確認", .waitingForCustomer),
  ("Awaiting Vendor", .waitingForSupplier), ("Wait - Implementation", .waitingForSupplier),
  ("等待供应商", .waitingForSupplier), ("Resolved", .resolved), ("CLOSED", .resolved),
  ("closed successful", .resolved), ("Completed - In Call", .resolved), ("已解决", .resolved),
  ("結案", .resolved), ("已完成", .resolved), ("未解决", .working), ("重新打开", .working),
  ("Cancelled", .cancelled), ("Canceled", .cancelled), ("Rejected", .cancelled),
  ("已取消", .cancelled), ("驳回", .cancelled), ("处理中", .working), ("審批中", .working),
])
func aStateIsClassedByItsWords(word: String, expected: StateClass) async throws {
  let log = try await reading("case,time,team,state\nK,2026-03-02 08:00,A,\(word)\n")
  #expect(log.explanation.states.map(\.meaning) == [expected])
}

@Test func atPersonLevelThePersonsAreTheParties() async throws {
  var options = ReadingOptions()
  options.level = .person
  let log = try await reading(
    """
    case,time,team,person,state,customer,kind,promised,rating
    K,2026-03-02 08:00,Desk,Ann,Open,Acme,order,2026-03-02 12:00,
    K,2026-03-02 09:00,Stock,Bob,Open,,,2026-03-02 15:00,
    K,2026-03-02 10:00,,Bob,Open,,,,
    K,2026-03-02 11:00,Desk,,Closed,Acme Ltd,repair,,4.5
    """, options
  ).requests.requests
  #expect(log.map(\.provider) == ["Ann", "Bob"])
  #expect(log.map(\.providerTeam) == ["Desk", "Stock"])
  #expect(log.map(\.customer) == ["Acme Ltd", "Ann"])
  #expect(log.map(\.customerTeam) == [nil, "Desk"])
  #expect(log.map(\.kind) == ["repair", "repair"])
  #expect(log.map(\.promised) == [Instant("2026-03-02 15:00"), nil])
  #expect(log[0].firstPromised == Instant("2026-03-02 12:00"))
  #expect(log[0].promiseChanged == Instant("2026-03-02 09:00"))
  #expect(log.map(\.rating) == [450, nil])
}

@Test func eventsOfOneSecondKeepTheOrderOfTheirFractions() async throws {
  let log = try await reading(
    """
    case,time,team,state
    K,2026-03-02 08:00:00.9,B,Open
    K,2026-03-02 08:00:00.25,A,Open
    K,2026-03-02 09:00:00,A,Closed
    """
  ).requests.requests
  #expect(log.map(\.provider) == ["A", "B"])
  #expect(log.map(\.opened) == [Instant("2026-03-02 08:00"), Instant("2026-03-02 08:00")])
}
