import CompanyStore
import Foundation
import GRDB
import ServiceModel
import TestSupport
import Testing

private let fixtures = packageRoot.appending(path: "Tests/CompanyStoreTests/Fixtures")

/// A copy of a store that an earlier version wrote.
private func copy(of name: String) throws -> TestStore {
  let store = try TestStore()
  try FileManager.default.copyItem(
    at: fixtures.appending(path: name), to: URL(filePath: store.path))
  return store
}

@Test(arguments: [1, 2])
func aStoreOfEveryEarlierVersionKeepsEverything(version: Int) async throws {
  let store = try copy(of: "\(version)-requests.store")
  #expect(
    try store.text() == """
      id,parent,customer,provider,kind,opened,promised,delivered,note
      1,,Miller Ltd,Service,order,2026-03-02 07:00:00,2026-03-06 07:00:00,2026-04-01 15:00:00,\
      "two chairs, oak"
      2,1,Service,Sales,,2026-03-02 09:00:00,,2026-03-02 11:00:00,
      3,2,Sales,Pricing,price,2026-03-02 09:00:00,,2026-03-30 10:00:00,
      4,,Bauer & Sons,Service,quote,2026-04-02 06:00:00,2026-04-09 06:00:00,,

      """)
  try store.reading { (store: CompanyStore) throws in
    #expect(try store.imports().map(\.actor) == ["Cleo", "Dora"])
    #expect(try store.setAside().count == 1)
    #expect(
      try store.histories(of: "3").first?.changes.map(\.role) == [.kind, .opened, .delivered])
    #expect(try store.conflicts().map(\.id) == (version < 2 ? [] : ["1"]))
    #expect(try store.dismissals().map(\.reason) == (version < 2 ? [] : ["new in March"]))
  }
  try store.undo()
  #expect(try store.text().contains("\n3,2,Sales,Pricing,2026-03-02 10:00:00,,,\n"))
  try await store.add("id,customer,provider,opened\n9,Service,Sales,2026-05-02 08:00:00\n")
  #expect(try store.text().hasSuffix("9,,Service,Sales,2026-05-02 08:00:00,,,\n"))
}

@Test(arguments: [1, 2])
func aStoreOfEventsOfEveryEarlierVersionKeepsEverything(version: Int) async throws {
  let store = try copy(of: "\(version)-events.store")
  #expect(
    try store.text() == """
      case,time,team,status
      C1,2026-03-02 08:00:00,Service,open
      C1,2026-03-02 09:00:00,Sales,open
      C1,2026-03-02 12:30:00.500000000,Service,open
      C1,2026-03-03 12:30:00,Service,resolved

      """)
}

@Test func aStoreOfALaterVersionIsRefusedAndLeftAsItIs() async throws {
  let store = try TestStore()
  try await store.add("id,customer,provider,opened\n9,Service,Sales,2026-05-02 08:00:00\n")
  let database = try DatabaseQueue(path: store.path)
  try await database.write { db in
    try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 what is to come')")
  }
  try database.close()
  let before = try Data(contentsOf: URL(filePath: store.path))
  for purpose in [CompanyStore.Purpose.reading, .writing] {
    #expect(throws: StoreError.newer(path: store.path)) {
      try CompanyStore.open(store.path, for: purpose)
    }
  }
  #expect(throws: StoreError.newer(path: store.path)) {
    try CompanyStore.repair(store.path, into: store.path + ".saved")
  }
  #expect(try Data(contentsOf: URL(filePath: store.path)) == before)
}
