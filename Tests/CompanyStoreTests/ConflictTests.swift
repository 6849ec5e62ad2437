import CompanyStore
import Foundation
import GRDB
import ServiceModel
import Testing

private let opened = Instant(seconds: 1_790_000_000)

private func conflict(_ id: String = "1") -> Conflict {
  var conflict = Conflict(id: id, first: "Alma", second: "Bert", opened: opened)
  conflict.cause = "Bert gave Alma a wrong date; Bertram did not."
  conflict.kind = .task
  conflict.stage = 3
  conflict.owner = "Cleo"
  conflict.review = opened + 864_000
  conflict.requests = ["R1", "R2"]
  conflict.recovery = [
    RecoveryRecord(step: .look, date: opened + 86_400, actor: "Bert", note: "heard ALMA"),
    RecoveryRecord(step: .apologise, date: opened + 90_000),
  ]
  conflict.turns = [opened + 100_000, opened + 200_000]
  conflict.notes = "both stubborn"
  return conflict
}

private let log = """
  id,customer,provider,opened,note
  1,Alma,Bert,2026-03-02 08:00:00,bert had no time for Alma
  2,Alma,Bertram,2026-03-03 08:00:00,done
  3,Alma,,2026-03-03 08:00:00,Bert is ill

  """

private func writing<Result>(
  _ test: TestStore, _ body: (CompanyStore) throws -> Result
) throws -> Result {
  try CompanyStore.change(test.path, body)
}

private func entry(_ action: ConflictEntry.Action, by actor: String = "Cleo") -> ConflictEntry {
  ConflictEntry(action, by: actor, at: opened + 300_000)
}

@Test func aConflictComesBackAsItWasSaved() throws {
  let test = try TestStore()
  try writing(test) { try $0.save([conflict("2"), conflict("1")], entry(.recorded)) }
  #expect(try test.reading { try $0.conflicts() } == [conflict("1"), conflict("2")])
}

@Test func everyChangeOfAConflictIsOnItsTrail() throws {
  let test = try TestStore()
  try writing(test) { store in
    try store.save([conflict()], entry(.recorded))
    try store.save([conflict()], entry(.changed))
    var settled = conflict()
    settled.turns.append(opened + 400_000)
    try store.save([settled], entry(.settled, by: "Dora"))
  }
  let trail = try test.reading { try $0.trail(of: "1") }
  #expect(trail.map(\.action) == [.recorded, .settled], "what changes nothing is no change")
  #expect(trail.map(\.actor) == ["Cleo", "Dora"])
}

@Test(arguments: [
  "DELETE FROM conflict_entry", "UPDATE conflict_entry SET actor = 'nobody'",
  "DELETE FROM conflict",
])
func theTrailCannotBeEdited(sql: String) throws {
  let test = try TestStore()
  try writing(test) { try $0.save([conflict()], entry(.recorded)) }
  let database = try DatabaseQueue(path: test.path)
  #expect(throws: DatabaseError.self) { try database.write { try $0.execute(sql: sql) } }
  try database.close()
  #expect(try test.reading { try $0.trail(of: "1") }.count == 1)
}

private let broken: [@Sendable (inout Conflict) -> Void] = [
  { $0.second = $0.first }, { $0.stage = 12 }, { $0.turns = [opened + -5] },
  { $0.turns = [opened + 9, opened + 5] }, { $0.review = opened + -1 },
  { $0.recovery = [RecoveryRecord(step: .look, date: opened + -1)] },
]

@Test(arguments: broken.indices)
func theSchemaRefusesWhatNoConflictCanBe(index: Int) throws {
  let test = try TestStore()
  try writing(test) { _ in }
  var wrong = conflict()
  broken[index](&wrong)
  #expect(!wrong.faults.isEmpty)
  #expect(throws: StoreError.self) {
    try writing(test) { try $0.save([conflict("0"), wrong], entry(.recorded)) }
  }
  #expect(try test.reading { try $0.conflicts() }.isEmpty, "all or nothing")
}

@Test func aDismissalIsRememberedWithItsReason() throws {
  let test = try TestStore()
  try writing(test) { store in
    try store.dismiss("Bert", "Alma", because: "new in June", entry(.dismissed))
    try store.dismiss("Alma", "Bert", because: "still new", entry(.dismissed))
  }
  let dismissals = try test.reading { try $0.dismissals() }
  #expect(dismissals == [Dismissal(first: "Alma", second: "Bert", reason: "still new")])
}

@Test func aForgottenPersonStandsNowhereAnyMore() async throws {
  let test = try TestStore()
  try await test.add(log)
  try writing(test) { store in
    try store.save([conflict()], entry(.recorded, by: "Bert"))
    try store.dismiss("Bert", "Dora", because: "Bert says so", entry(.dismissed))
    let done = try store.forget("Bert", by: "Bert", at: opened) { "person \($0)" }
    #expect(done?.replacement == "person 1")
    #expect(try store.forget("Bert", by: "Cleo", at: opened) { "person \($0)" } == nil)
  }
  let text = try test.text()
  #expect(text.contains("Alma,person 1,2026-03-02 08:00:00,person 1 had no time for Alma"))
  #expect(text.contains("Alma,Bertram,"), "a longer name is another name")
  let after = try test.reading { try $0.conflicts() }[0]
  #expect((after.first, after.second) == ("Alma", "person 1"))
  #expect(after.cause == "person 1 gave Alma a wrong date; Bertram did not.")
  #expect(after.recovery[0].actor == "person 1")
  #expect(try test.reading { try $0.trail(of: "1") }.map(\.actor) == ["person 1"])
  let words = String(decoding: try Data(contentsOf: URL(filePath: test.path)), as: UTF8.self)
    .replacing("Bertram", with: "").lowercased()
  #expect(!words.contains("bert"), "nor in what SQLite keeps for later use")
  #expect(try test.reading { try $0.setAside() }.count == 1)
}
