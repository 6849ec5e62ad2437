import CompanyStore
import Foundation
import ServiceModel
import Testing

/// A store with rows that changed, a conflict and an import that was taken back.
private func filledStore() async throws -> TestStore {
  let store = try TestStore()
  func log(_ rows: Range<Int>, note: String) -> String {
    "id,customer,provider,opened,note\n"
      + rows.map { "\($0),Service,Sales \($0 % 40),2026-03-02 08:00:00,\(note) \($0)\n" }.joined()
  }
  try await store.add(log(1..<3001, note: "note"))
  try await store.add(log(2000..<4001, note: "later note"))
  try await store.add(log(4001..<4002, note: "gone"))
  try store.undo()
  try store.writing { store in
    var conflict = Conflict(
      id: "1", first: "Service", second: "Sales 1", opened: Instant(seconds: 1_790_000_000))
    conflict.recovery = [RecoveryRecord(step: .look, date: conflict.opened, actor: "Cleo")]
    conflict.turns = [conflict.opened + 86_400]
    let entry = ConflictEntry(.recorded, by: "Cleo", at: conflict.opened)
    try store.save([conflict], entry)
    try store.dismiss("Sales 2", "Service", because: "new in March", entry)
  }
  return store
}

/// The rows of a store.
private func lines(_ path: String) throws -> [Substring] {
  let store = try CompanyStore.open(path, for: .reading)
  defer { store.close() }
  return String(decoding: try store.log().text, as: UTF8.self).split(separator: "\n")
}

/// The rows of a store, and what else it keeps.
private func contents(_ path: String) throws -> [AnyHashable] {
  let store = try CompanyStore.open(path, for: .reading)
  defer { store.close() }
  return [
    try store.log().text, try store.imports(), try store.undoneImports(), try store.conflicts(),
    try store.dismissals(), try store.trail(of: "1"), try store.histories(of: "2500"),
  ]
}

@Test func aStoreThatIsWholeIsSavedWhole() async throws {
  let store = try await filledStore()
  let saved = store.path + ".saved"
  let counts = try CompanyStore.repair(store.path, into: saved)
  #expect(counts.lost == 0 && counts.lostNames == 0)
  #expect(try contents(saved) == contents(store.path))
  #expect(throws: StoreError.occupied(path: saved)) {
    try CompanyStore.repair(store.path, into: saved)
  }
}

@Test(arguments: [0.2, 0.35, 0.5, 0.65, 0.8, 0.95])
func whatCanBeReadOfADamagedStoreIsSaved(place: Double) async throws {
  let store = try await filledStore()
  let whole = try lines(store.path)
  var bytes = try Data(contentsOf: URL(filePath: store.path))
  // Three pages within the file are lost.
  let start = Int(Double(bytes.count) * place) / 4096 * 4096
  let noise = Data(repeating: 0xA5, count: 3 * 4096)
  bytes.replaceSubrange(start..<(start + noise.count), with: noise)
  try bytes.write(to: URL(filePath: store.path))
  let copy = store.path + ".saved"
  _ = try CompanyStore.repair(store.path, into: copy)
  let saved = try lines(copy)
  #expect(saved.count > whole.count * 9 / 10)
  #expect(Set(saved).subtracting(whole).allSatisfy { $0.contains("(lost name") })
  let kept = try CompanyStore.open(copy, for: .writing)
  defer { kept.close() }
  _ = try kept.undoImport(by: "Cleo", at: Instant(seconds: 1_790_000_200))
}

@Test func aStoreThatWasCutOffIsSavedUpToTheCut() async throws {
  let store = try await filledStore()
  let bytes = try Data(contentsOf: URL(filePath: store.path))
  try bytes.prefix(bytes.count * 2 / 3 / 4096 * 4096).write(to: URL(filePath: store.path))
  let saved = store.path + ".saved"
  let counts = try CompanyStore.repair(store.path, into: saved)
  #expect(counts.saved > 1000)
  #expect(counts.lost > 0)
  #expect(try lines(saved).contains { $0.hasPrefix("100,Service,Sales 20,") })
}

@Test func aStoreWithoutItsHeadIsBeyondRepairAndSaysSo() async throws {
  let store = try await filledStore()
  var bytes = try Data(contentsOf: URL(filePath: store.path))
  bytes.replaceSubrange(100..<4096, with: Data(repeating: 0xA5, count: 3996))
  try bytes.write(to: URL(filePath: store.path))
  let saved = store.path + ".saved"
  let error = #expect(throws: StoreError.self) {
    try CompanyStore.repair(store.path, into: saved)
  }
  guard case .beyondRepair = error else {
    Issue.record("\(String(describing: error))")
    return
  }
  #expect(!FileManager.default.fileExists(atPath: saved))
}

@Test func aFileThatIsNoStoreIsLeftAlone() throws {
  let store = try TestStore()
  try Data("id,customer\n".utf8).write(to: URL(filePath: store.path))
  for purpose in [CompanyStore.Purpose.reading, .writing] {
    #expect(throws: StoreError.notAStore(path: store.path)) {
      try CompanyStore.open(store.path, for: purpose)
    }
  }
  #expect(throws: StoreError.notAStore(path: store.path)) {
    try CompanyStore.repair(store.path, into: store.path + ".saved")
  }
  #expect(try Data(contentsOf: URL(filePath: store.path)).count == 12)
}
