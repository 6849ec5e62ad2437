import Diagnostics
@testable import LogImport
import ServiceModel
import TestSupport
import Testing
import Wording

@Test func aSetAsideRowIsKeptAsItWasAndNoSpreadsheetRunsIt() async throws {
  let log = try await reading(
    "id,customer,provider,opened\n=2+5,\"Bolt, Inc.\",Ann,never\n2,Acme,Ann,2026-03-02 09:00\n")
  let csv = String(decoding: log.setAsideCSV(.english), as: UTF8.self)
  #expect(log.setAsideCount == 1)
  #expect(
    csv == #"""
      file,line,column,fault,message,remedy,row
      "log.csv","2","23","unreadable-time","'never' is not a time (column 'opened')",\#
      "the row is set aside; write times like 2026-03-02 08:00, or leave the cell empty",\#
      "'=2+5,""Bolt, Inc."",Ann,never"

      """#)
}

private let broken = #"""
  id;customer;provider;opened;note
  1;Acme;Ann;2026-03-02 08:00;fine
  2;"Bolt; Inc.";Ann;never;"two
  lines"
  3;=Acme;;2026-03-02 10:00;
  4;Acme;Bob;2026-03-02 11:00
  """#

/// Reads a log together with the rows that were set aside of it, as a user mends them.
private func readingAgain(
  _ text: String, name: String = "log.csv", _ mend: (String) -> String
) async throws -> ImportedLog {
  let first = try await reading(text, name: name)
  let csv = mend(String(decoding: first.setAsideCSV(.english), as: UTF8.self))
  return try await LogReader.read([
    .bytes(Array(text.utf8), name: name), .bytes(Array(csv.utf8), name: "out/set-aside.csv"),
  ])
}

@Test func rowsThatWereMendedAreAdded() async throws {
  let log = try await readingAgain(broken) {
    $0.replacing("never", with: "2026-03-02 09:00").replacing("'=Acme;;", with: "'=Acme;Bob;")
      .replacing("3;=Acme;;", with: "3;=Acme;Bob;")
  }
  let requests = log.requests.requests
  #expect(log.requests.count == 4)
  #expect(Set(requests.compactMap(\.customer)) == ["Acme", "Bolt; Inc.", "=Acme"])
  #expect(requests.contains { $0.note == "two\nlines" })
  #expect(log.description.files.map(\.accepted) == [2, 2])
  #expect(log.description.files.map(\.setAside) == [2, 0])
  let note = try #require(log.description.notes.first { $0.phrase == .setAsideRead })
  #expect(note.values == ["file": "out/set-aside.csv", "count": "2"])
}

@Test func whatIsStillWrongIsReportedWhereItStandsInTheMendedFile() async throws {
  let log = try await readingAgain(broken) { $0.replacing("never", with: "2026-03-02 09:00") }
  #expect(log.requests.count == 3)
  let again = log.diagnostics.diagnostics.filter { $0.location.file == "out/set-aside.csv" }
  #expect(again.map(\.fault) == [.missingProvider])
  #expect(again.map(\.location.line) == [4])
}

@Test(arguments: [",", ";", "\t"])
func aSpreadsheetMaySaveTheMendedFileInItsOwnDialect(separator: String) async throws {
  let row = "\"2,\"\"Bolt, Inc.\"\",Ann,2026-03-02 09:00\""
  let cells = ["file", "line", "column", "fault", "message", "remedy", "row"]
  let mended =
    cells.joined(separator: separator) + "\r\n"
    + ["/tmp/log.csv", "3", "1", "x", "y", "z", row].joined(separator: separator) + "\r\n"
  let log = try await LogReader.read([
    .bytes(Array(mended.utf8), name: "set-aside.csv"),
    .bytes(
      Array("id,customer,provider,opened\n1,Acme,Ann,2026-03-02 08:00\n".utf8), name: "log.csv"),
  ])
  #expect(log.requests.requests.map(\.customer) == ["Acme", "Bolt, Inc."])
}

@Test func rowsOfWorkbooksAndRecordsAreMendedTheSameWay() async throws {
  var parts = WorkbookParts()
  parts.rows =
    WorkbookParts.row(1, ["id", "customer", "provider", "opened"])
    + WorkbookParts.row(2, ["1", "Acme", "Ann", "2026-03-02 08:00"])
    + WorkbookParts.row(3, ["2", "Bolt, Inc.", "Ann", "never"])
  let json =
    "{\"id\":1,\"customer\":\"Acme\",\"provider\":\"Ann\",\"opened\":\"2026-03-02 08:00\"}\n"
    + "{\"id\":2,\"customer\":\"Bolt, Inc.\",\"provider\":\"Ann\",\"opened\":\"never\"}\n"
  for source in [parts.source, .bytes(Array(json.utf8), name: "log.jsonl")] {
    let first = try await LogReader.read([source])
    let csv = String(decoding: first.setAsideCSV(.english), as: UTF8.self)
      .replacing("never", with: "2026-03-02 09:00")
    let log = try await LogReader.read([source, .bytes(Array(csv.utf8), name: "set-aside.csv")])
    #expect(log.requests.requests.map(\.customer) == ["Acme", "Bolt, Inc."])
  }
}

@Test(arguments: UInt64(0)..<40)
func readingWhatWasSetAsideWithoutMendingItAddsNothing(seed: UInt64) async throws {
  var random = SeededGenerator(seed: seed)
  for log in [RandomLog.requests(&random), .events(&random)] {
    let first = try await reading(log.text)
    let again = try await readingAgain(log.text) { $0 }
    #expect(again.requests.requests == first.requests.requests, "seed \(seed)")
    #expect(again.setAsideCount == 2 * first.setAsideCount, "seed \(seed)")
    #expect(
      again.setAside.map(\.record).suffix(first.setAsideCount) == first.setAside.map(\.record)[...],
      "seed \(seed)")
  }
}
