import Diagnostics
import Foundation
@testable import LogImport
import ServiceModel
import Testing
import Wording

extension ReadingOptions {
  /// What a mapping file with this text says.
  init(mapping text: String, people: String? = nil) throws {
    self.init()
    let said = try MappingReader(text, file: "mapping.yaml").mapping
    mapping = said.columns
    places = said.places
    ignored = said.ignored
    emptyWords = said.emptyWords
    states = said.states
    outcomes = said.outcomes
    dates = said.dates
    timezone = said.timezone ?? .utc
    if let people { self.people = try People(.bytes(Array(people.utf8), name: "people.csv")) }
  }
}

@Test(arguments: ["expected", "held-out"], Language.allCases)
func theMappingThatIsWrittenReadsTheLogAsItWasRead(table: String, language: Language) async throws {
  for line in try RecognitionCase.table(table) {
    let log = try await LogReader.read([.file(path: line.path)])
    let text = log.mappingText(language, name: "mapping.yaml")
    let again = try await LogReader.read(
      [.file(path: line.path)], options: try ReadingOptions(mapping: text))
    #expect(again.requests.requests == log.requests.requests, "\(line.file)")
    #expect(again.requests.pauses == log.requests.pauses, "\(line.file)")
    #expect(again.description.columns == log.description.columns, "\(line.file)")
  }
}

private let log = """
  Nr;Von;An;Wann;Fertig;Zustand;Urteil
  1;Acme;Ann;03/04/2026 08:00;03/04/2026 09:00;parkt;naja
  2;Acme;k.A.;03/04/2026 09:00;;zu;gut
  3;Acme;Bob;03/04/2026 10:00;03/04/2026 11:00;weg;naja
  """

@Test func aMappingSaysColumnsDatesZoneEmptyWordsStatesAndOutcomes() async throws {
  let options = try ReadingOptions(
    mapping: """
      columns:
        id: Nr
        customer: Von
        provider: An
        opened: Wann
        delivered: Fertig
        status: Zustand
        outcome: Urteil
        note: ~
      dates: mdy
      timezone: Asia/Shanghai
      empty: ["k.a."]
      states:
        cancelled: [weg]
        resolved: [zu]
      outcomes:
        failed: [naja]
        served: [gut]
      """)
  let read = try await reading(log, options)
  let requests = read.requests.requests
  #expect(requests.map(\.id) == ["1", "3"])
  #expect(read.diagnostics.counts == [.missingProvider: 1])
  #expect(requests[0].opened == Instant("2026-03-04 00:00"))
  #expect(requests.map(\.marks) == [[.failed], [.failed, .cancelled]])
  #expect(read.description.notes.contains { $0.phrase == .unknownOutcomes } == false)
}

@Test(arguments: [
  ("columns:\n  opened: Wenn", FaultPhrase.unknownColumn, 2, 11),
  ("columns:\n  opend: Wann", .mappingKey, 2, 3), ("colums:\n  opened: Wann", .mappingKey, 1, 1),
  ("dates: dym", .mappingValue, 1, 8), ("timezone: Mars", .mappingValue, 1, 11),
  ("states:\n  done: [zu]", .mappingKey, 2, 3), ("states:\n  resolved: zu", .mappingValue, 2, 13),
  ("agreements:\n  - {provider: Sales}", .mappingValue, 2, 5),
  ("agreements:\n  - {provider: Sales, target: soon}", .mappingValue, 2, 31),
  ("calendar:\n  holidays: [2025-02-30]", .mappingValue, 2, 14),
  ("calendar: {hours: never}", .mappingValue, 1, 19), ("columns: [1, 2", .mappingSyntax, 2, 1),
  ("dates: dmy\ndates: mdy", .mappingSyntax, 1, 1),
])
func aFaultOfAMappingIsNamedWhereItStands(
  text: String, fault: FaultPhrase, line: Int, column: Int
) async throws {
  let error = try #require(
    await #expect(throws: ImportError.self) {
      _ = try await reading(log, try ReadingOptions(mapping: text))
    })
  #expect(error.fault == fault)
  #expect(
    error.diagnostic.location == InputLocation(file: "mapping.yaml", line: line, column: column))
}

@Test func aMappingNamesAgreementsTargetsAndHours() throws {
  let said = try MappingReader(
    """
    agreements:
      - {customer: Service, provider: Sales, kind: price, target: 2h}
      - {customer: "*", provider: Sales, target: 1d}
    target: 3d
    calendar:
      hours: Mon-Fri 8-18
      holidays: [2025-12-25]
    people: staff.csv
    """, file: "mapping.yaml")
  #expect(said.mapping.agreements.map(\.customer) == ["Service", nil])
  #expect(said.mapping.agreements.map(\.kind) == ["price", nil])
  #expect(said.mapping.agreements.map { $0.target.seconds(in: nil) } == [7200, 86_400])
  #expect(said.mapping.target?.seconds(in: nil) == 259_200)
  #expect(said.mapping.hours == "Mon-Fri 8-18")
  #expect(said.mapping.holidays.map(\.dayText) == ["2025-12-25"])
  #expect(said.peopleFile == "staff.csv")
}

@Test func anEmptyMappingSaysNothing() async throws {
  let plain = try await reading("id,customer,provider,opened\n1,A,B,2026-03-02\n")
  for text in ["", "# nothing\n", "columns:\nstates:\n"] {
    let again = try await reading(
      "id,customer,provider,opened\n1,A,B,2026-03-02\n", try ReadingOptions(mapping: text))
    #expect(again.requests.requests == plain.requests.requests)
  }
}
