@testable import LogImport
import Diagnostics
import ServiceModel
import TestSupport
import Testing
import Wording

private let whole = """
  case,customer,time,team,state
  C1,Acme,2026-03-02 08:00,Desk,Open
  C1,Acme,2026-03-02 09:00,Stock,Open
  C1,Acme,2026-03-02 10:00,Desk,Resolved
  C2,Bolt,2026-03-03 08:00,Desk,Open
  C2,Bolt,2026-03-03 09:30,Net,Open
  C2,Bolt,2026-03-03 11:00,Desk,Resolved

  """

/// The log above with what a group has in common in its first row only.
private func grouped(_ separator: String = ",") -> String {
  var seen: Set<Substring> = []
  let lines = whole.split(separator: "\n").map { line -> String in
    let name = line.prefix { $0 != "," }
    return seen.insert(name).inserted
      ? String(line) : ",," + line.split(separator: ",")[2...].joined(separator: ",")
  }
  return lines.joined(separator: "\n").replacing(",", with: separator) + "\n"
}

@Test(arguments: [",", ";", "\t"])
func emptyCellsOfGroupedRowsSayWhatStandsAboveThem(separator: String) async throws {
  let expected = try await reading(whole)
  let log = try await reading(grouped(separator))
  #expect(expected.requests.count > 0)
  #expect(log.requests.requests == expected.requests.requests)
  #expect(log.diagnostics.total == 0)
  let note = try #require(log.description.notes.first { $0.phrase == .filledDown })
  #expect(note.values["columns"] == "'case', 'customer'")
}

@Test func groupsMayLieInsideGroups() throws {
  let text = """
    department,person,opened,closed,note
    Desk,Ann,2026-03-02 08:00,2026-03-02 09:00,a
    ,,2026-03-02 08:10,2026-03-02 09:00,b
    ,Bob,2026-03-02 08:20,2026-03-02 09:00,
    ,,2026-03-02 08:30,2026-03-02 09:00,d
    Stock,Ann,2026-03-02 08:40,2026-03-02 09:00,
    ,,2026-03-02 08:50,2026-03-02 09:00,

    """
  let log = try LogParts([.bytes(Array(text.utf8), name: "log.csv")], ReadingOptions())
  let cells = CellReader(parts: log.parts)
  var rows: [String] = []
  log.parts[0].forEachRecord { values, start, line in
    rows.append(
      "\(line) " + values.map { String(decoding: $0, as: UTF8.self) }[..<2].joined(separator: " "))
    #expect(cells.text(RowPlace(part: 0, start: start), column: 0).isEmpty == false)
  }
  #expect(
    rows == ["2 Desk Ann", "3 Desk Ann", "4 Desk Bob", "5 Desk Bob", "6 Stock Ann", "7 Stock Ann"])
}

@Test(arguments: [
  // Parents repeat; what is empty here means that there is none.
  "parent,id,provider,opened\nR0,R1,Ann,2026-03-02 08:00\n,R2,Ann,2026-03-02 08:10\n"
    + "R0,R3,Ann,2026-03-02 08:20\n,R4,Bob,2026-03-02 08:30\n",
  // The first row has none.
  "order,id,provider,opened\n,R1,Ann,2026-03-02 08:00\nA,R2,Ann,2026-03-02 08:10\n"
    + ",R3,Ann,2026-03-02 08:20\nB,R4,Bob,2026-03-02 08:30\n",
  // Seldom empty.
  "id,customer,provider,opened\nR1,A,Ann,2026-03-02 08:00\nR2,B,Ann,2026-03-02 08:10\n"
    + ",C,Ann,2026-03-02 08:20\nR4,D,Bob,2026-03-02 08:30\n",
])
func emptyCellsThatMeanNothingStayEmpty(text: String) async throws {
  let log = try await reading(text)
  #expect(log.requests.count == 4)
  #expect(!log.description.notes.contains { $0.phrase == .filledDown })
}

@Test func mergedCellsOfASheetAreReadInEveryRowOfTheirs() async throws {
  var parts = WorkbookParts()
  let lines = whole.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
  parts.rows = WorkbookParts.row(1, ["Requests of March"])
  for (index, line) in lines.enumerated() {
    // Customers are merged; teams are written out.
    var cells = line
    if [2, 3, 5, 6].contains(index) { cells[1] = "" }
    parts.rows += WorkbookParts.row(index + 2, cells)
  }
  parts.after =
    "<mergeCells><mergeCell ref=\"A1:E1\"/><mergeCell ref=\"B3:B5\"/>"
    + "<mergeCell ref=\"B6:B8\"/></mergeCells>"
  let log = try await LogReader.read([parts.source])
  #expect(log.requests.requests == (try await reading(whole)).requests.requests)
  let note = try #require(log.description.notes.first { $0.phrase == .filledDown })
  #expect(note.values["columns"] == "'customer'")
}

@Test func aFaultInAGroupedRowIsReportedInItsLine() async throws {
  let log = try await reading(grouped().replacing("2026-03-03 09:30", with: "soon"))
  let fault = try #require(log.diagnostics.diagnostics.first)
  #expect(fault.fault == .unreadableTime)
  #expect(fault.location.line == 6)
  #expect(String(decoding: log.setAside.map(\.record)[0], as: UTF8.self) == ",,soon,Net,Open")
}
