import CompanyStore
import ServiceModel
import Testing

private let march = """
  id,customer,provider,opened,delivered
  1,Service,Sales,2026-03-02 08:00:00,2026-03-02 09:00:00
  2,Service,Sales,2026-03-03 08:00:00,
  3,Sales,Pricing,2026-03-04 08:00:00,2026-03-04 10:00:00

  """

private let april = """
  id,customer,provider,opened,delivered
  2,Service,Sales,2026-03-03 08:00:00,2026-04-01 17:00:00
  3,Sales,Pricing,2026-03-04 08:00:00,2026-03-04 10:00:00
  4,Service,Sales,2026-04-02 08:00:00,2026-04-02 09:30:00

  """

@Test func rowsComeBackAsTheyWereRead() async throws {
  let store = try TestStore()
  let record = try await store.add(march)
  #expect(record.counts.added == 3)
  #expect(try store.text() == march)
}

@Test func cellsComeBackWhateverStandsInThem() async throws {
  let store = try TestStore()
  let log = """
    id,customer,provider,opened,note
    "a,1","The ""Best"" Ltd",Sales,2026-03-02 08:00:00,"two
    lines, and a \\"
    =2,'quoted',销售部,2026-03-02 08:00:00,C:\\

    """
  try await store.add(log)
  #expect(try store.text() == log)
}

@Test func aNewerExportOfTheSameTicketsUpdatesThem() async throws {
  let store = try TestStore()
  try await store.add(march)
  let record = try await store.add(april)
  #expect(record.counts.added == 1)
  #expect(record.counts.changed == 1)
  #expect(record.counts.unchanged == 1)
  #expect(
    try store.text() == """
      id,customer,provider,opened,delivered
      1,Service,Sales,2026-03-02 08:00:00,2026-03-02 09:00:00
      2,Service,Sales,2026-03-03 08:00:00,2026-04-01 17:00:00
      3,Sales,Pricing,2026-03-04 08:00:00,2026-03-04 10:00:00
      4,Service,Sales,2026-04-02 08:00:00,2026-04-02 09:30:00

      """)
}

@Test func anOlderExportTakesNothingBack() async throws {
  let store = try TestStore()
  try await store.add(april)
  let record = try await store.add(march)
  #expect(record.counts.added == 1)
  #expect(record.counts.older == 1)
  #expect(try store.text().contains("2,Service,Sales,2026-03-03 08:00:00,2026-04-01 17:00:00"))
}

@Test func columnsThatALogLacksKeepTheirValues() async throws {
  let store = try TestStore()
  try await store.add("id,customer,provider,opened,kind\n1,Service,Sales,2026-03-02 08:00,quote\n")
  try await store.add("id,provider,opened,status\n1,Sales,2026-03-02 08:00,open\n")
  #expect(
    try store.text() == """
      id,customer,provider,kind,opened,status
      1,Service,Sales,quote,2026-03-02 08:00:00,open

      """)
}

@Test func overlappingExportsOfEventsDoNotDouble() async throws {
  let store = try TestStore()
  let first = ["C1,2026-03-02 08:00:00,Service", "C1,2026-03-02 09:00:00,Sales"]
  let second = ["C1,2026-03-02 09:00:00,Sales", "C1,2026-03-02 09:00:00,Service"]
  let header = "case,time,team"
  func log(_ rows: [String]) -> String { ([header] + rows + [""]).joined(separator: "\n") }
  try await store.add(log(first))
  let record = try await store.add(log(second))
  #expect(record.counts.added == 1)
  #expect(record.counts.unchanged == 1)
  #expect(try store.text() == log(first + second.suffix(1)))
}

@Test func requestsWithoutAnIDAreKnownByWhatTheySay() async throws {
  let store = try TestStore()
  let header = "customer,provider,opened,delivered\n"
  let row = "Service,Sales,2026-03-02 08:00:00,"
  try await store.add(header + row + "\n")
  let record = try await store.add(
    header + row + "2026-03-02 11:00:00\nService,Sales,2026-03-05 08:00:00,\n")
  #expect(record.counts.changed == 1)
  #expect(record.counts.added == 1)
  #expect(
    try store.text() == """
      id,customer,provider,opened,delivered
      row 000000001,Service,Sales,2026-03-02 08:00:00,2026-03-02 11:00:00
      row 000000003,Service,Sales,2026-03-05 08:00:00,

      """)
}

@Test func aStoreHoldsLogsOfOneShape() async throws {
  let store = try TestStore()
  try await store.add(march)
  await #expect(
    throws: StoreError.otherShape(path: store.path, holds: .requests, given: .events)
  ) {
    try await store.add("case,time,team\nC1,2026-03-02 08:00,Service\n")
  }
  #expect(try store.text() == march)
}
