import CompanyStore
import ServiceModel
import Testing

private let march = """
  id,customer,provider,opened,delivered
  1,Service,Sales,2026-03-02 08:00:00,
  2,Service,Sales,2026-03-03 08:00:00,2026-03-03 09:00:00

  """

private let april = """
  id,customer,provider,opened,delivered,kind
  1,Service,Sales,2026-03-02 08:00:00,2026-04-02 08:00:00,quote
  3,Service,Pricing,2026-04-03 08:00:00,,quote

  """

@Test func anUndoneImportLeavesTheStoreAsItWas() async throws {
  let store = try TestStore()
  try await store.add(march)
  let before = try store.text()
  try await store.add(april)
  #expect(try store.text() != before)
  let record = try store.undo()
  #expect(record.id == 2)
  #expect(try store.text() == before)
  #expect(try store.reading { try $0.imports().map(\.id) } == [1])
  let undone = try store.reading { try $0.undoneImports() }
  #expect(undone.map(\.id) == [2])
  #expect(undone.map(\.actor) == ["undoer"])
  #expect(undone.map(\.files) == [["log.csv"]])
  #expect(undone.map(\.added) == [1] && undone.map(\.changed) == [1])
  try await store.add(april)
  #expect(try store.reading { try $0.imports().map(\.id) } == [1, 3])
}

@Test func whenNothingIsLeftNothingCanBeUndone() async throws {
  let store = try TestStore()
  try await store.add(march)
  try store.undo()
  #expect(throws: StoreError.nothingToUndo(path: store.path)) { try store.undo() }
  #expect(throws: StoreError.empty(path: store.path)) { try store.text() }
}

@Test func onlyTheLastImportCanBeUndone() async throws {
  let store = try TestStore()
  try await store.add(march)
  try await store.add(april)
  let before = try store.text()
  #expect(throws: StoreError.notTheLast(path: store.path, number: 1, last: 2)) {
    try store.undo(1)
  }
  #expect(throws: StoreError.noSuchImport(path: store.path, number: 3, last: 2)) {
    try store.undo(3)
  }
  #expect(try store.text() == before)
  #expect(try store.reading { try $0.undoneImports() }.isEmpty)
}

@Test func undoingImportByImportGoesBackStepByStep() async throws {
  let store = try TestStore()
  var states: [String] = []
  for month in 1...4 {
    let rows = (1...40).map { row in
      "\(row * month),Team \(row % 7),Sales \(row % month),2026-0\(month)-02 08:00:00,\(month)\n"
    }
    try await store.add("id,customer,provider,opened,rating\n" + rows.joined())
    states.append(try store.text())
  }
  for state in states.dropLast().reversed() {
    try store.undo()
    #expect(try store.text() == state)
  }
}

@Test func aRequestTellsWhatItSaidBefore() async throws {
  let store = try TestStore()
  try await store.add(march)
  try await store.add(april)
  let histories = try store.reading { try $0.histories(of: "1") }
  let history = try #require(histories.first)
  #expect(histories.count == 1)
  #expect(history.addedBy == 1)
  #expect(
    history.changes == [
      .init(importID: 2, role: .kind, before: nil, after: .text("quote")),
      .init(
        importID: 2, role: .delivered, before: nil,
        after: .time(Instant(seconds: 1_775_116_800))),
    ])
}

@Test func aBackupIsTheStoreAsItIs() async throws {
  let store = try TestStore()
  try await store.add(march)
  let copy = store.path + ".copy"
  try store.reading { try $0.backUp(to: copy) }
  let kept = try CompanyStore.open(copy, for: .reading)
  defer { kept.close() }
  #expect(String(decoding: try kept.log().text, as: UTF8.self) == march)
  #expect(throws: StoreError.occupied(path: copy)) {
    try store.reading { try $0.backUp(to: copy) }
  }
}
