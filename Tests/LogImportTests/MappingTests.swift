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
  ("calendar:\n  teams:\n    Nord: {hour: always}", .mappingKey, 3, 12),
  ("calendar:\n  teams:\n    Büro: never", .mappingValue, 3, 12),
  ("calendar: {teams: {A: {timezone: Mars}}}", .mappingValue, 1, 34),
  ("calendar: {holidays: [2025-12-24 9-8]}", .mappingValue, 1, 23),
  ("touchpoints: quote", .mappingValue, 1, 14), ("answers: [a]", .mappingValue, 1, 10),
  ("people: [{team: Desk}]", .mappingValue, 1, 10),
  ("people: [{name: A}, {name: A}]", .personTwice, 1, 28),
  ("people: [{name: A, boss: B}]", .mappingKey, 1, 20),
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
  // The line is shown, with the caret where the place is.
  if line <= text.split(separator: "\n").count {
    #expect(error.text(.english).split(separator: "\n").count > 3)
  }
}

@Test func whatIsMeantIsOfferedForAWordThatIsUnknown() throws {
  let error = #expect(throws: ImportError.self) {
    try MappingReader("columns:\n  custmer: Von", file: "m.yaml")
  }
  #expect(
    error?.text(.english) == """
      m.yaml:2:3: error: 'custmer' means nothing here [mapping-key]
      2 |   custmer: Von
        |   ^
        write 'customer', or put # before the line
      """)
}

@Test func aMappingNamesHoursOfTeamsContactsAndWhoAnswers() throws {
  let said = try MappingReader(
    """
    people:
      - {name: Ann, team: Service, department: Front, manager: Bea, external: no}
      - {name: Acme, external: yes}
    calendar:
      hours: Mon-Fri 8-18
      holidays: [2025-12-25, 2025-12-24 8-12]
      teams:
        Gulf: {hours: Sun-Thu 8-16, timezone: Asia/Dubai, holidays: [2025-12-02]}
        "Night desk": "Mon-Sun 22-6"
        Sales:
          holidays: []
    touchpoints: [order, "complaint"]
    answers:
      complaint: Quality
      order: "Customer Service"
    """, file: "mapping.yaml"
  ).mapping
  #expect(
    said.people.persons["Ann"]
      == People.Person(team: "Service", department: "Front", manager: "Bea", isExternal: false))
  #expect(said.people.persons["Acme"]?.isExternal == true)
  #expect(said.special.map(\.text) == ["2025-12-25", "2025-12-24 8-12"])
  #expect(said.partyHours.map(\.party.text) == ["Gulf", "Night desk", "Sales"])
  #expect(said.partyHours.map(\.hours) == ["Sun-Thu 8-16", "Mon-Sun 22-6", nil])
  #expect(said.partyHours.map(\.timezone?.identifier) == ["Asia/Dubai", nil, nil])
  #expect(said.partyHours.map { $0.special?.count } == [1, nil, 0])
  #expect(said.touchpoints?.map(\.text) == ["order", "complaint"])
  #expect(said.answers.map(\.kind.text) == ["complaint", "order"])
  #expect(said.answers.map(\.party.text) == ["Quality", "Customer Service"])
}

/// What a person has said is not lost when the file is written anew.
@Test(arguments: Language.allCases)
func whatWasSaidStandsInTheFileThatIsWritten(language: Language) async throws {
  let text = """
    people:
      - {name: "Ann", team: "Desk", department: "Front", manager: "Bea", external: no}
    agreements:
      - {customer: "Acme", provider: "Ann", kind: "a: \\"b\\" #c", target: 4h}
      - {provider: "Ann", target: 2d}
    target: 3d
    calendar:
      hours: "Mon-Fri 8-18"
      holidays: ["2025-12-25", "2025-12-24 8-12"]
      teams:
        "Desk": {hours: "always", timezone: "Asia/Dubai", holidays: ["2025-12-02"]}
    touchpoints: ["quote", "复核"]
    answers:
      "quote": "Desk"
    """
  let said = try MappingReader(text, file: "m.yaml").mapping
  let read = try await reading("id,customer,provider,opened\n1,Acme,Ann,2026-03-02\n")
  let written = read.mappingText(language, name: "m.yaml", said: said)
  let again = try MappingReader(written, file: "m.yaml").mapping
  #expect(again.people.persons == said.people.persons)
  #expect(again.agreements.map(\.kind?.text) == said.agreements.map(\.kind?.text))
  #expect(again.agreements.map(\.target) == said.agreements.map(\.target))
  #expect(again.target == said.target)
  #expect(again.hours == said.hours)
  #expect(again.special == said.special)
  #expect(again.partyHours.map(\.timezone) == said.partyHours.map(\.timezone))
  #expect(again.partyHours.map(\.special) == said.partyHours.map(\.special))
  #expect(again.partyHours.map(\.hours) == said.partyHours.map(\.hours))
  #expect(again.touchpoints?.map(\.text) == said.touchpoints?.map(\.text))
  #expect(again.answers.map(\.party.text) == said.answers.map(\.party.text))
}

/// What stands there as an example is one: without the marks of a comment it is read.
@Test func theExamplesOfAWrittenFileAreRightOnceTheyAreNoComments() async throws {
  let read = try await reading(
    "id,customer,provider,provider team,opened,kind\n1,Acme,Ann,Desk,2026-03-02,quote\n")
  let text = read.mappingText(.english, name: "m.yaml", foundHours: "Mon-Sat 9-17")
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    let isExample = line.hasPrefix("# ") && line.dropFirst(2).contains { "{:[".contains($0) }
    let body = line.dropFirst(2)
    let isKey = MappingKey.allCases.contains { body.hasPrefix($0.rawValue + ":") }
    return isExample && (isKey || line.hasPrefix("#   ")) ? String(body) : String(line)
  }
  .filter { $0 != "people: people.csv" }
  let said = try MappingReader(lines.joined(separator: "\n"), file: "m.yaml").mapping
  #expect(said.hours == "Mon-Sat 9-17")
  #expect(said.special.count == 2)
  #expect(said.partyHours.count == 2)
  #expect(said.agreements.map(\.kind?.text) == ["quote"])
  #expect(said.touchpoints?.map(\.text) == ["quote"])
  #expect(said.answers.map(\.party.text) == ["Desk"])
  #expect(said.people.persons.count == 1)
  #expect(said.target != nil)
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
  #expect(said.mapping.agreements.map(\.customer?.text) == ["Service", nil])
  #expect(said.mapping.agreements.map(\.kind?.text) == ["price", nil])
  #expect(said.mapping.agreements.map { $0.target.seconds(in: nil) } == [7200, 86_400])
  #expect(said.mapping.target?.seconds(in: nil) == 259_200)
  #expect(said.mapping.hours == "Mon-Fri 8-18")
  #expect(said.mapping.special.map(\.text) == ["2025-12-25"])
  #expect(said.mapping.peopleFile == "staff.csv")
}

@Test func anEmptyMappingSaysNothing() async throws {
  let plain = try await reading("id,customer,provider,opened\n1,A,B,2026-03-02\n")
  for text in ["", "# nothing\n", "columns:\nstates:\n"] {
    let again = try await reading(
      "id,customer,provider,opened\n1,A,B,2026-03-02\n", try ReadingOptions(mapping: text))
    #expect(again.requests.requests == plain.requests.requests)
  }
}
