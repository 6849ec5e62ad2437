import CompanyStore
import Foundation
import Testing

@Test func whatCanBeReadOfADamagedStoreIsSaved() async throws {
  let store = try TestStore()
  let rows = (1...4000).map { "\($0),Service,Sales \($0 % 40),2026-03-02 08:00:00,note \($0)\n" }
  try await store.add("id,customer,provider,opened,note\n" + rows.joined())
  var bytes = try Data(contentsOf: URL(filePath: store.path))
  // Pages in the middle of the file are lost, those at its head are not.
  let middle = bytes.count / 2 / 4096 * 4096
  bytes.replaceSubrange(middle..<(middle + 3 * 4096), with: Data(repeating: 0xA5, count: 3 * 4096))
  try bytes.write(to: URL(filePath: store.path))
  let saved = store.path + ".saved"
  let counts = try CompanyStore.repair(store.path, into: saved)
  let kept = try CompanyStore.open(saved, for: .reading)
  defer { kept.close() }
  let lines = try kept.log().text.count { $0 == 0x0A }
  #expect(lines > 2_000)
  #expect(counts.saved >= lines)
  #expect(throws: StoreError.occupied(path: saved)) {
    try CompanyStore.repair(store.path, into: saved)
  }
}

@Test func aFileThatIsNoStoreIsLeftAlone() throws {
  let store = try TestStore()
  try Data("id,customer\n".utf8).write(to: URL(filePath: store.path))
  for purpose in [CompanyStore.Purpose.reading, .writing, .creating] {
    #expect(throws: StoreError.notAStore(path: store.path)) {
      try CompanyStore.open(store.path, for: purpose)
    }
  }
  #expect(try Data(contentsOf: URL(filePath: store.path)).count == 12)
}
