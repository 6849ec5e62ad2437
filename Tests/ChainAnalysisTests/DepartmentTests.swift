import ChainAnalysis
import ServiceModel
import Testing

@Test func betweenDepartmentsWhatTeamsOfOneAskEachOtherFoldsIntoItsWork() async throws {
  func request(
    _ id: String, _ parent: String?, _ customer: String, _ provider: String, _ from: Int, _ to: Int
  ) -> Request {
    Request(
      id: id, parent: parent, customer: customer, provider: provider,
      opened: Instant(seconds: Int64(from)), delivered: Instant(seconds: Int64(to)))
  }
  var log = RequestLog([
    request("1", nil, "Acme", "Service", 0, 100), request("2", "1", "Service", "Sales", 10, 60),
    request("3", "2", "Sales", "Stock", 20, 50), request("4", "3", "Stock", "Works", 30, 40),
  ])
  let departments = ["Sales": "Back", "Stock": "Back", "Service": "Front"]
  for department in ["Back", "Front"] { _ = log.parties.intern(department) }
  log.departments = log.parties.names.map { name in
    departments[name].flatMap { log.parties.number(of: $0) } ?? RequestLog.none
  }
  func links(_ level: Level) async -> [String] {
    var options = AnalysisOptions()
    options.level = level
    let analysis = await ChainAnalyzer(
      log, options: options
    ).analysis()
    return analysis.links.map { "\($0.customer)>\($0.provider) \($0.ownTotal)" }.sorted()
  }
  #expect(
    await links(.department) == [
      "Back>Works 10", "External customers>Front 50", "Front>Back 40",
    ])
  #expect(await links(.team).count == 4)
}
