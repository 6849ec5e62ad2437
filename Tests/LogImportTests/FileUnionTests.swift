import Diagnostics
import LogImport
import ServiceModel
import Testing
import Wording

private let january = """
  id,customer,provider,opened,delivered,kind
  1,Acme,Ann,2026-01-02 08:00,2026-01-02 09:00,quote
  2,Bolt,Bob,2026-01-03 08:00,,order

  """
private let february = """
  id,customer,provider,opened,delivered,rating,kind
  3,Acme,Ann,2026-02-02 08:00,2026-02-02 09:00,4,quote
  4,Cog,Bob,2026-02-03 08:00,soon,5,order
  5,Cog,Bob,2026-02-03 08:00

  """

private func source(_ text: String, _ name: String) -> LogSource {
  .bytes(Array(text.utf8), name: name)
}

@Test func monthlyExportsThatDifferInWhatALogCanDoWithoutAreOneLog() async throws {
  for files in [
    [source(january, "jan.csv"), source(february, "feb.csv")],
    [source(february, "feb.csv"), source(january, "jan.csv")],
  ] {
    let log = try await LogReader.read(files)
    let requests = log.requests.requests.sorted { $0.id < $1.id }
    #expect(requests.map(\.id) == ["1", "2", "3", "5"])
    #expect(requests.map(\.rating) == [nil, nil, 400, nil])
    #expect(requests.map(\.kind) == ["quote", "order", "quote", nil])
    // What is wrong is told where it stands in its own file.
    #expect(log.setAside.map(\.diagnostic.location.description) == ["feb.csv:3:28"])
    #expect(
      log.setAside.map { String(decoding: $0.record, as: UTF8.self) }
        == ["4,Cog,Bob,2026-02-03 08:00,soon,5,order"])
    let note = log.description.notes.first { $0.phrase == .columnsUnited }
    #expect(note?.values["columns"] == "'rating' (jan.csv)")
  }
}

@Test(arguments: [
  // Without an end all requests of that month would be open; without a name it may be anything.
  "id,customer,provider,opened,kind\n9,Acme,Ann,2026-03-02,quote\n",
  "id,customer,owner,opened,delivered,kind\n9,Acme,Ann,2026-03-02,,quote\n",
  "id,customer,provider,customer team,opened,delivered,kind\n9,Acme,Ann,Desk,2026-03-02,,quote\n",
])
func exportsThatLackWhatRequestsRestOnAreRefused(march: String) async throws {
  let error = await #expect(throws: ImportError.self) {
    try await LogReader.read([source(january, "jan.csv"), source(march, "mar.csv")])
  }
  #expect(error?.fault == .differentColumns)
}

@Test(arguments: [
  ("id,customer,provider,changed\n1,A,B,2026-03-02 08:00\n", "changed"),
  ("id,customer,provider,Last Update\n1,A,B,2026-03-02 08:00\n", "Last Update"),
  ("编号,客户,处理人,更新时间\n1,A,B,2026-03-02 08:00\n", "更新时间"),
  ("id,customer,provider,time\n1,A,B,2026-03-02 08:00\n", nil),
  ("id,customer,provider,opened,changed\n1,A,B,2026-03-02,2026-03-03\n", nil),
])
func thatTheLastChangeStandsForTheOpeningIsSaid(text: String, column: String?) async throws {
  let notes = try await reading(text).description.notes
  #expect(notes.first { $0.phrase == .openedIsLastChange }?.values["column"] == column)
}

@Test func everyFileHasOneLineOnItsForm() async throws {
  let german = january.replacing(",", with: ";")
  let log = try await LogReader.read([
    source(january, "jan.csv"), source(german, "deu.csv"),
    source(
      january.replacing("1,Acme", with: "7,Acme").replacing("2,Bolt", with: "8,Bolt"), "b.csv"),
  ])
  let forms = log.description.notes.filter { $0.phrase == .fileRead }
  #expect(forms.map { $0.values["file"] } == ["jan.csv", "deu.csv", "b.csv"])
  #expect(forms.map { $0.values["form"] } == ["CSV ','", "CSV ';'", "CSV ','"])
  #expect(forms[0].values["time"] == "2026-01-02 08:00")
}
