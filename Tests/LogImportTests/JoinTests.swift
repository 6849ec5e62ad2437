import Diagnostics
@testable import LogImport
import ServiceModel
import TestSupport
import Testing
import Wording

private let whole = """
  task,customer,provider,opened,delivered
  T1,Acme,Ann,2026-03-02 08:00,2026-03-02 09:00
  T2,Bolt,Bob,2026-03-02 08:30,2026-03-02 10:00
  T3,Acme,Ann,2026-03-02 09:00,
  T4,Cog,Dee,2026-03-02 09:30,2026-03-03 08:00

  """

private func columns(_ wanted: [Int], named names: [Int: String] = [:]) -> [String] {
  whole.split(separator: "\n").enumerated().map { number, line in
    let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    return wanted.map { number == 0 ? names[$0] ?? cells[$0] : cells[$0] }.joined(separator: ",")
  }
}

private func source(_ lines: [String], _ name: String) -> LogSource {
  .bytes(Array((lines.joined(separator: "\n") + "\n").utf8), name: name)
}

@Test(arguments: [[:], [0: "Ticket ID"]])
func datesApartFromTasksAreJoinedByWhatBothName(names: [Int: String]) async throws {
  let id = [0: "Ticket"]
  let tasks = columns([0, 1, 2], named: id)
  var dates = columns([3, 4, 0], named: names.isEmpty ? id : names)
  dates = [dates[0]] + dates.dropFirst().reversed()
  let log = try await LogReader.read([source(tasks, "tasks.csv"), source(dates, "dates.csv")])
  let expected = try await reading(columns([0, 1, 2, 3, 4], named: id).joined(separator: "\n"))
  #expect(expected.requests.count == 4)
  #expect(log.requests.requests == expected.requests.requests)
  #expect(log.diagnostics.total == 0)
  let note = try #require(log.description.notes.first { $0.phrase == .filesJoined })
  #expect(
    note.values == [
      "file": "tasks.csv", "other": "dates.csv", "column": "Ticket", "matched": "4", "rows": "4",
    ])
}

@Test func rowsOfTheManyFindTheOneWhicheverFileComesFirst() async throws {
  let people = source(
    ["provider,provider_team", "Ann,Desk", "Bob,Stock", "Dee,Stock"], "people.csv")
  let tasks = source(columns([0, 1, 2, 3, 4], named: [0: "id"]), "tasks.csv")
  for sources in [[people, tasks], [tasks, people]] {
    let log = try await LogReader.read(sources)
    #expect(log.requests.count == 4)
    #expect(Set(log.requests.requests.compactMap(\.providerTeam)) == ["Desk", "Stock"])
    #expect(log.diagnostics.total == 0)
  }
}

@Test func rowsWithoutAPartnerAreNotLost() async throws {
  let tasks = columns([0, 1, 2], named: [0: "id"]) + ["T9,Acme,Ann"]
  let dates = columns([0, 3, 4], named: [0: "id"]) + ["T7,2026-03-02 08:00,"]
  let log = try await LogReader.read([source(tasks, "tasks.csv"), source(dates, "dates.csv")])
  #expect(log.requests.count == 4)
  #expect(log.diagnostics.counts == [.missingTime: 1, .missingProvider: 1])
  #expect(
    log.diagnostics.diagnostics.map(\.location.description) == ["tasks.csv:6:1", "dates.csv:6:1"])
  #expect(log.description.files.map(\.rows) == [5, 1])
}

@Test func filesThatShareNothingAreStillRefused() async throws {
  let error = await #expect(throws: ImportError.self) {
    try await LogReader.read([
      source(columns([0, 1, 2, 3]), "a.csv"), source(["task,price", "X1,3", "X2,4"], "b.csv"),
    ])
  }
  #expect(error?.fault == .differentColumns)
}
