import Diagnostics
import Foundation
@testable import LogImport
import ServiceModel
import TestSupport
import Testing
import Wording

private let people = """
  姓名;部门;团队;外部
  Ann;Front Office;Service;
  Bob;Back Office;Sales;
  Cem;Back Office;Stock;
  Dee;Works;;
  Acme;;;是
  Sales;Back Office;;
  """

@Test func aListOfPeopleGivesTeamsDepartmentsAndWhoIsExternal() async throws {
  let log = try await reading(
    """
    id,parent,customer,provider,opened,delivered
    1,,Acme,Ann,2026-03-02 08:00,2026-03-02 20:00
    2,1,Ann,Bob,2026-03-02 09:00,2026-03-02 12:00
    3,2,Bob,Cem,2026-03-02 10:00,2026-03-02 11:00
    4,,Bob,Dee,2026-03-02 10:00,2026-03-02 11:00
    """, try ReadingOptions(mapping: "", people: people)
  ).requests
  #expect(log.requests.map(\.providerTeam) == ["Service", "Sales", "Stock", nil])
  #expect(log.requests.map(\.customerTeam) == [nil, "Service", "Sales", "Sales"])
  func department(_ name: String) -> String? {
    log.parties.number(of: name).flatMap {
      log.departments[Int($0)] < 0 ? nil : log.parties[log.departments[Int($0)]]
    }
  }
  #expect(department("Service") == "Front Office")
  #expect(department("Sales") == "Back Office")
  #expect(department("Dee") == "Works")
  #expect(department("Acme") == nil)
  #expect(log.declaredExternal == [log.parties.number(of: "Acme") ?? -1: true])
}

@Test(arguments: ["departments", "departments-chinese", "departments-traditional"])
func aColumnOfDepartmentsSaysWhatTeamsArePartOf(file: String) async throws {
  let path = packageRoot.appending(path: "Tests/LogImportTests/Recognition/Files/\(file).csv").path
  let log = try await LogReader.read([.file(path: path)]).requests
  let teams = Set(log.providerTeam).sorted()
  let departments = teams.map { log.departments[Int($0)] }
  #expect(teams.count == 6)
  #expect(Set(departments).count == 3)
  #expect(departments.allSatisfy { $0 >= 0 })
  // What the list of people says goes before it.
  var options = ReadingOptions()
  let team = log.parties[teams[0]]
  options.people = try People(.bytes(Array("name,department\n\(team),Elsewhere\n".utf8), name: "p"))
  let told = try await LogReader.read([.file(path: path)], options: options).requests
  let number = try #require(told.parties.number(of: team))
  #expect(told.parties[told.departments[Int(number)]] == "Elsewhere")
}

@Test func eventsAreReadBetweenTheDepartmentsOfTheirColumn() async throws {
  let path = packageRoot.appending(
    path: "Tests/LogImportTests/Recognition/Files/departments-events.csv"
  ).path
  var options = ReadingOptions()
  options.level = .department
  let log = try await LogReader.read([.file(path: path)], options: options).requests
  #expect(Set(log.provider.map { log.parties[$0] }) == ["Front", "Works", "Office"])
}

@Test func aListOfPeopleSaysWhoAnswersToWhom() async throws {
  let people = """
    name,team,manager
    Ann,Service,Bea
    Ben,Service,Bea
    Bea,Service,Zoe
    Cem,Stock,Kim
    Stock,,Lou
    """
  let log = try await reading(
    """
    id,customer,provider,opened
    1,Acme,Ann,2026-03-02 08:00
    2,Acme,Bea,2026-03-02 08:00
    3,Ann,Cem,2026-03-02 08:00
    """, try ReadingOptions(mapping: "", people: people)
  ).requests
  func manager(_ name: String) -> String? {
    log.parties.number(of: name).flatMap {
      log.managers[Int($0)] < 0 ? nil : log.parties[log.managers[Int($0)]]
    }
  }
  #expect(["Ann", "Bea", "Cem"].map(manager) == ["Bea", "Zoe", "Kim"])
  // A team answers to whom most of it does who are not the lead; or as its own line says.
  #expect(["Service", "Stock", "Acme"].map(manager) == ["Bea", "Lou", nil])
}

@Test func anEventLogIsReadBetweenDepartments() async throws {
  let text = """
    case,time,person,state
    K,2026-03-02 08:00,Ann,Open
    K,2026-03-02 09:00,Bob,Open
    K,2026-03-02 10:00,Cem,Open
    K,2026-03-02 11:00,Ann,Closed
    """
  var options = try ReadingOptions(mapping: "", people: people)
  options.level = .department
  let log = try await reading(text, options).requests.requests
  #expect(log.map(\.provider) == ["Front Office", "Back Office"])
  options.level = .team
  let teams = try await reading(text, options).requests.requests
  #expect(teams.map(\.provider) == ["Service", "Sales", "Stock"])
}

@Test func spellingsOfOnePartyAreFoldedWhereThatIsSafeAndListed() async throws {
  let log = try await reading(
    """
    id,customer,provider,opened
    1,Ann Ax (17),Desk（North）,2026-03-02 08:00
    2,Ann Ax,Desk (North),2026-03-02 08:00
    3,ann  ax (17),Desk(North),2026-03-02 08:00
    4,Ann Ax (17),Desk (North),2026-03-02 08:00
    5,Bo Bix (1),Desk (South),2026-03-02 08:00
    6,Bo Bix (2),Desk (South),2026-03-02 08:00
    """)
  let requests = log.requests.requests
  #expect(
    requests.map(\.customer) == Array(repeating: "Ann Ax (17)", count: 4) + [
      "Bo Bix (1)", "Bo Bix (2)",
    ])
  #expect(
    requests.map(\.provider) == Array(repeating: "Desk (North)", count: 4) + [
      "Desk (South)", "Desk (South)",
    ])
  let note = log.description.notes.first { $0.phrase == .spellingsFolded }
  #expect(
    note?.values["names"]
      == "'Ann Ax', 'ann  ax (17)' = 'Ann Ax (17)'; 'Desk(North)', 'Desk（North）' = 'Desk (North)'")
}

@Test(arguments: [
  ("number,caller_id,assignment_group,opened_at\n1,A,B,2026-03-02\n", "ServiceNow", "sys_audit"),
  (
    "Issue key,Issue Type,Assignee,Created\n1,A,B,2026-03-02\n", "Jira",
    "changelog (expand=changelog)"
  ),
  (
    "ID;Requester - Requester;Assigned To - Technician;Opening Date\n1;A;B;2026-03-02\n", "GLPI",
    "glpi_logs"
  ),
])
func aSnapshotSaysWhatAHistoryOfItsSystemWouldAdd(
  text: String, system: String, export: String
) async throws {
  let notes = try await reading(text).description.notes
  #expect(notes.contains(Note(.snapshotOf, ["system": system, "export": export])))
}
