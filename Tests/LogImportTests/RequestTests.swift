import LogImport
import ServiceModel
import Testing
import Wording

@Test func withoutParentsTheRequestsOfACaseNestByTime() async throws {
  let log = try await reading(
    """
    id,case,customer,customer_team,provider,provider_team,opened,delivered
    1,C1,Acme,,Ann,Service,2026-03-02 08:00,2026-03-02 20:00
    2,C1,Ann,Service,Bob,Sales,2026-03-02 09:00,2026-03-02 12:00
    3,C1,Bob,Sales,Cem,Stock,2026-03-02 10:00,2026-03-02 11:00
    4,C1,Ann,Service,Bob,Sales,2026-03-02 11:00,
    5,C1,Bob,Sales,Dee,Stock,2026-03-02 11:30,2026-03-02 12:00
    6,C1,Eve,Office,Fay,Stock,2026-03-02 12:00,2026-03-02 13:00
    7,C2,Bolt,,Ann,Service,2026-03-02 08:30,2026-03-02 09:00
    8,,Cosy,,Ann,Service,2026-03-02 08:40,2026-03-02 09:00
    """
  ).requests.requests
  #expect(log.map(\.parent) == [nil, "1", "2", "1", "4", "1", nil, nil])
}

@Test func whoAskedIsKnownFromTheParentWhereNoColumnSays() async throws {
  let log = try await reading(
    """
    id,parent,provider,provider team,opened
    1,,Ann,Service,2026-03-02 08:00
    2,1,Bob,Sales,2026-03-02 09:00
    """
  ).requests.requests
  #expect(log.map(\.customer) == [nil, "Ann"])
  #expect(log.map(\.customerTeam) == [nil, "Service"])
}

@Test func aPersonHasTheTeamThatMostOfTheirRowsName() async throws {
  let log = try await reading(
    """
    id,customer,customer team,provider,provider team,opened,external
    1,Ann,,Bob,Sales,2026-03-02 08:00,no
    2,Acme,,Bob,Stock,2026-03-02 08:00,yes
    3,Acme,,Bob,Stock,2026-03-02 08:00,yes
    4,Acme,,Bob,,2026-03-02 08:00,yes
    5,Acme,Buyers,Ann,Desk,2026-03-02 08:00,yes
    """)
  let requests = log.requests.requests
  #expect(requests.map(\.providerTeam) == ["Sales", "Stock", "Stock", "Stock", "Desk"])
  #expect(requests.map(\.customerTeam) == ["Desk", nil, nil, nil, nil])
  let declared = log.requests.declaredExternal.map {
    (log.requests.parties[$0.key], $0.value)
  }
  #expect(Dictionary(uniqueKeysWithValues: declared) == ["Ann": false, "Acme": true])
}

@Test func whatARowSaysInWordsBecomesMarksAndNumbers() async throws {
  let log = try await reading(
    """
    id,customer,provider,opened,delivered,status,outcome,complaint,reopened,reminders,rating
    1,Acme,Ann,2026-03-02 08:00,2026-03-02 09:00,Closed,served,no,0,,4.5
    2,Acme,Ann,2026-03-02 08:00,2026-03-02 09:00,Closed,failed,yes,2,3,80%
    3,Acme,Ann,2026-03-02 08:00,2026-03-02 09:00,Rejected,,,,,"4,5"
    4,Acme,Ann,2026-03-02 08:00,,Cancelled,,too slow,,,
    """)
  let requests = log.requests.requests
  #expect(log.requests.hasOutcome)
  #expect(
    requests.map(\.marks) == [
      [], [.failed, .complaint, .reopened], [.cancelled, .refused], [.cancelled, .complaint],
    ])
  #expect(requests.map(\.delivered?.seconds) == [1_772_442_000, 1_772_442_000, nil, nil])
  #expect(requests.map(\.reminders) == [nil, 3, nil, nil])
  #expect(requests.map(\.rating) == [450, 8000, 450, nil])
}

@Test(arguments: [
  ("made_sla", "false", true), ("made_sla", "true", false), ("ontime", "OVERDUE", true),
  ("ontime", "ONTIME", false), ("breached", "yes", true), ("breached", "no", false),
  ("Time to resolve exceeded", "Yes", true), ("结果", "失败", true), ("是否超时", "是", true),
  ("是否按时", "否", true), ("outcome", "odd", false),
])
func anOutcomeIsReadInTheSenseOfItsColumn(column: String, word: String, failed: Bool) async throws {
  let log = try await reading("id,customer,provider,opened,\(column)\n1,A,B,2026-03-02,\(word)\n")
  #expect(log.requests.marks[0].contains(.failed) == failed)
}

@Test func theLatestTimeOfTheLogLeavesPromisesOut() async throws {
  let log = try await reading(
    """
    id,customer,provider,opened,promised,delivered,acknowledged
    1,Acme,Ann,2026-03-02 08:00,2026-03-09 08:00,2026-03-02 09:00,2026-03-02 08:01
    2,Acme,Ann,2026-03-02 10:00,2026-03-09 08:00,,2026-03-02 10:30
    """)
  #expect(log.requests.latest == Instant("2026-03-02 10:30"))
}

@Test func theUsersMappingGoesBeforeTheNames() async throws {
  var options = ReadingOptions()
  options.mapping = [.opened: "Reported", .providerTeam: "dept_name"]
  let log = try await reading(
    "id,customer,provider,opened,reported,Dept Name\n"
      + "1,Acme,Ann,2026-03-02 08:00,2026-03-02 07:00,Sales\n", options)
  #expect(log.description.columns["opened"] == "reported")
  #expect(log.requests.request(0).opened == Instant("2026-03-02 07:00"))
  #expect(log.requests.request(0).providerTeam == "Sales")
}

@Test func aRequestThatEndedAtNoTimeStaysOpenAndIsTold() async throws {
  let log = try await reading(
    """
    id,customer,provider,opened,delivered,status
    1,Acme,Ann,2026-03-02 08:00,,Closed
    2,Acme,Ann,2026-03-02 08:00,2026-03-02 09:00,Closed
    3,Acme,Ann,2026-03-02 08:00,,Open
    """)
  #expect(log.requests.delivered.map(\.isMissing) == [true, false, true])
  #expect(log.description.notes.contains(Note(.endedWithoutTime, ["count": "1"])))
}
