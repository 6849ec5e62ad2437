import Diagnostics
import Foundation
@testable import LogImport
import ServiceModel
import TestSupport
import Testing
import Wording

private func reading(_ text: String, dates: DateOrder? = nil) throws -> ImportedConflicts {
  try ConflictReader.read([.bytes(Array(text.utf8), name: "conflicts.csv")], dates: dates)
}

private func day(_ year: Int, _ month: Int, _ day: Int) -> Instant {
  CivilDate(year: year, month: month, day: day).utc
}

@Test func whatPeopleWriteOfAConflictIsRead() throws {
  let read = try reading(
    """
    conflict,party,other party,opened,cause,type,stage,owner,review,looked at,apologised,\
    requests,settled,broke out again,notes
    7,Ann,Bob,2026-03-02,a wrong date,Relationship,4,Carla,2026-04-01,\
    "2026-03-05 08:30 Dan Ox: heard both; 2026-03-09 Dan Ox",2026-03-06 Bob,R1; R2,\
    2026-03-20;2026-05-01,2026-04-02,'=careful
    """)
  #expect(read.diagnostics.total == 0)
  let conflict = try #require(read.conflicts.first)
  #expect((conflict.id, conflict.first, conflict.second) == ("7", "Ann", "Bob"))
  #expect(conflict.opened == day(2026, 3, 2))
  #expect(conflict.kind == .relationship)
  #expect(conflict.stage == 4)
  #expect(conflict.owner == "Carla")
  #expect(conflict.review == day(2026, 4, 1))
  #expect(
    conflict.recovery == [
      .init(step: .look, date: day(2026, 3, 5) + 30_600, actor: "Dan Ox", note: "heard both"),
      .init(step: .apologise, date: day(2026, 3, 6), actor: "Bob"),
      .init(step: .look, date: day(2026, 3, 9), actor: "Dan Ox"),
    ])
  #expect(conflict.requests == ["R1", "R2"])
  #expect(conflict.turns == [day(2026, 3, 20), day(2026, 4, 2), day(2026, 5, 1)])
  #expect(conflict.notes == "=careful")
}

@Test(arguments: [
  "Since,Party A,Party B\n2.3.2026,Ann,Bob\n",
  "with,who,began\nBob,Ann,2026-03-02\n",
  "甲方;乙方;开始日期\nAnn;Bob;2026年3月2日\n",
  "對方\t一方\t發生日期\nBob\tAnn\t2026/03/02\n",
  "\u{FEFF}Our file of quarrels\n\nfirst party,second party,date\nAnn,Bob,02/03/2026\n",
])
func columnsOfConflictsAreFoundByTheirNames(text: String) throws {
  let conflict = try #require(try reading(text, dates: .dmy).conflicts.first)
  #expect((conflict.first, conflict.second) == ("Ann", "Bob"))
  #expect(conflict.opened == day(2026, 3, 2))
  #expect(conflict.id == "c-9e8d61c7")
}

@Test func theDatesOfAFileTellTheirOrderTogether() throws {
  let read = try reading("party,other party,opened\nAnn,Bob,3/4/2026\nAnn,Dan,3/25/2026\n")
  #expect(read.conflicts.map(\.opened) == [day(2026, 3, 4), day(2026, 3, 25)])
  #expect(read.diagnostics.total == 0)
  let unsure = try reading("party,other party,opened\nAnn,Bob,3/4/2026\n")
  #expect(unsure.conflicts.map(\.opened) == [day(2026, 4, 3)])
  #expect(unsure.diagnostics.counts == [.ambiguousDates: 1])
}

@Test func nothingOfAFileOfConflictsIsLost() throws {
  let read = try reading(
    """
    id,party,other party,opened
    1,Ann,Bob,2026-03-02
    1,Ann,Bob,2026-03-02

    1,Ann,Dan,2026-03-02
    2,Ann,Ann,2026-03-02
    3,Ann
    4,Ann,Dan,2026-03-02,too,many

    """)
  #expect(read.rows == 6)
  #expect(read.conflicts.map(\.id) == ["1"])
  #expect(read.duplicates == 1)
  #expect(
    read.setAside.map(\.diagnostic.fault)
      == [.duplicateID, .conflictWithOneself, .missingParty, .tooManyFields])
  #expect(
    read.setAside.map { String(decoding: $0.record, as: UTF8.self) }.last
      == "4,Ann,Dan,2026-03-02,too,many")
  #expect(read.rows == read.conflicts.count + read.setAside.count + read.duplicates)
}

@Test(arguments: ["desk-maker-conflicts.csv", "desk-maker-conflicts.zh.csv"])
func theSampleConflictsAreRead(name: String) throws {
  let path = packageRoot.appending(path: "Samples/\(name)").path
  let read = try ConflictReader.read([.file(path: path)])
  #expect(read.diagnostics.total == 0)
  #expect(read.conflicts.map(\.id) == ["2", "1"])
  #expect(read.conflicts.map(\.nextStep) == [nil, .read])
  #expect(read.conflicts[1].requests == ["R1931"])
  #expect(read.columns.count == ConflictColumn.all.count)
}

@Test(arguments: Language.allCases, UInt64(0)..<20)
func conflictsThatWereWrittenReadBackAsTheyWere(language: Language, seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let conflicts = (0..<5).map { Conflict.random(id: "c\($0)", using: &random) }
    .sorted(by: Conflict.precedes)
  let csv = ConflictFile.csv(conflicts, zone: .utc, language: language)
  let read = try ConflictReader.read([.bytes(csv, name: "conflicts.csv")])
  #expect(read.diagnostics.total == 0)
  #expect(read.conflicts == conflicts)
}

@Test(arguments: UInt64(0)..<200)
func noBytesMakeTheReaderOfConflictsFail(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  let alphabet = Array("party,other party,opened\n\"',;：2026-03-02 Ann=\u{0}一方".utf8)
  var bytes = Array("party,other party,opened,looked at\n".utf8)
  for _ in 0..<Int.random(in: 0..<300, using: &random) {
    bytes.append(alphabet[Int.random(in: alphabet.indices, using: &random)])
  }
  guard let read = try? ConflictReader.read([.bytes(bytes, name: "soup.csv")]) else { return }
  #expect(read.rows == read.conflicts.count + read.setAside.count + read.duplicates)
}
