import Diagnostics
@testable import LogImport
import ServiceModel
import TestSupport
import Testing
import Wording

private let header = "id,customer,provider,opened,status"
private let rows = (1...6).map { "\($0),Acme,Ann,2026-03-0\($0) 08:00,Done" }

private func check(_ lines: [String], between: Int, chunk: Int = 4 << 20) async throws {
  var options = ReadingOptions()
  options.chunk = chunk
  options.threads = 2
  let log = try await reading(lines.joined(separator: "\n") + "\n", options)
  #expect(log.requests.requests.count == rows.count)
  #expect(log.diagnostics.total == 0)
  #expect(log.description.files.map(\.rows) == [rows.count])
  let note = log.description.notes.first { $0.phrase == .headersRepeated }
  #expect(note?.values["count"] == (between > 0 ? String(between) : nil))
  #expect(!log.description.notes.contains { $0.phrase == .unknownStates })
}

@Test(arguments: [1, 30, 4 << 20])
func aHeaderThatComesAgainIsNoRow(chunk: Int) async throws {
  try await check([header] + rows, between: 0, chunk: chunk)
  try await check([header] + rows[..<3] + [header] + rows[3...], between: 1, chunk: chunk)
  try await check(
    [header] + rows[..<2] + [header] + rows[2..<4] + ["", header] + rows[4...], between: 2,
    chunk: chunk)
}

@Test func titlesAboveHeadersAreNoRows() async throws {
  try await check(
    ["This week", header] + rows[..<3] + ["", "Last week", header] + rows[3...], between: 2)
  try await check(
    ["This week,,,,", header] + rows[..<3] + [",,,,", "Last week,,,,", header] + rows[3...],
    between: 2)
}

@Test func aTitleWithoutAHeaderIsSetAside() async throws {
  let lines = [header] + rows[..<3] + ["Last week"] + rows[3...]
  let log = try await reading(lines.joined(separator: "\n") + "\n")
  #expect(log.diagnostics.counts == [.tooFewFields: 1])
  #expect(log.requests.requests.count == rows.count)
}

@Test func aRowOnceMoreWithoutItsTimeIsNoHeader() async throws {
  let lines = [header] + rows + ["id,customer,provider,opened,other"]
  let log = try await reading(lines.joined(separator: "\n") + "\n")
  #expect(log.diagnostics.counts == [.unreadableTime: 1])
}

@Test func aHeaderComesAgainInASheetToo() async throws {
  let cells = ([header] + rows[..<3] + [header] + rows[3...]).map {
    $0.split(separator: ",").map(String.init)
  }
  var parts = WorkbookParts()
  parts.rows = cells.enumerated().map { WorkbookParts.row($0 + 1, $1) }.joined()
  let log = try await LogReader.read([parts.source])
  #expect(log.requests.requests.count == rows.count)
  #expect(log.diagnostics.total == 0)
}
