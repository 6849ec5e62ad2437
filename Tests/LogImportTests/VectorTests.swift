import Diagnostics
import LogImport
import ServiceModel
import Testing

@Test(.enabled(if: hasSharedFolder))
func theReturnStackVectorBecomesTheRequestsOfTheDefinitions() async throws {
  let log = try await readingShared("vectors/return-stack.csv").requests
  func request(
    _ id: String, _ parent: String?, _ customer: String?, _ provider: String,
    _ opened: String, _ delivered: String, _ promised: String? = nil
  ) -> Request {
    Request(
      id: id, parent: parent, caseName: String(id.prefix(2)), customer: customer,
      provider: provider, opened: Instant("2026-03-02 " + opened),
      delivered: Instant("2026-03-02 " + delivered),
      promised: promised.map { Instant("2026-03-02 " + $0) })
  }
  #expect(
    log.requests == [
      request("K1#1", nil, nil, "Desk", "08:00", "19:00", "17:00"),
      request("K1#2", "K1#1", "Desk", "Net", "09:00", "11:00"),
      request("K1#3", "K1#1", "Desk", "Net", "12:00", "18:00"),
      request("K1#4", "K1#3", "Net", "Vendor Mgmt", "13:00", "17:00"),
      request("K2#1", nil, nil, "Desk", "08:30", "09:30", "12:00"),
    ])
  let pauses = log.pauses.map { (log.ids.string(at: Int($0.request)), $0) }
  #expect(pauses.count == 1)
  #expect(pauses.first?.0 == "K1#1")
  #expect(pauses.first?.1.start == Instant("2026-03-02 18:00"))
  #expect(pauses.first?.1.end == Instant("2026-03-02 19:00"))
  #expect(pauses.first?.1.reason == .customer)
  #expect(log.latest == Instant("2026-03-05 19:00"))
  #expect(log.rootsAreExternal)
}

@Test(.enabled(if: hasSharedFolder), arguments: ["parallel", "odd", "sim-21", "sim-22", "sim-23"])
func aVectorOfRequestsIsReadWhole(name: String) async throws {
  let log = try await readingShared("vectors/\(name).csv")
  let file = try #require(log.description.files.first)
  #expect(file.rows > 0)
  #expect(file.accepted == file.rows)
  #expect(log.requests.count == file.rows)
  #expect(log.diagnostics.total == 0)
  #expect(log.description.shape == .requests)
  for role in ["id", "parent", "case", "customer", "customer team", "provider", "promised"] {
    #expect(log.description.columns[role] == role.replacing(" ", with: "_"))
  }
}
