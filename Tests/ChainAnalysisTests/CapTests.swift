import ServiceModel
import Testing
import Wording

@testable import ChainAnalysis

private let start = CivilDate(year: 2025, month: 3, day: 3).utc

/// One client a day; on every other day three ask at once, and whoever meets a queue waits longer.
private func requests(crowding: Double) -> [Request] {
  (0..<80).flatMap { day -> [Request] in
    (0..<(day % 2 == 0 ? 1 : 3)).map { number in
      let hours = number < 2 ? 2.0 : 2 * crowding
      let opened = start + day * 86_400 + number * 60
      return Request(
        id: "\(day).\(number)", customer: "Client \(day)", provider: "Mia", providerTeam: "Desk",
        kind: "order", opened: opened, delivered: opened + Int(hours * 3600) + day,
        promised: opened + 3 * 3600)
    }
  }
}

@Test func aCapSavesWhatFailedOnlyUnderLoad() async throws {
  let analyzer = ChainAnalyzer(RequestLog(requests(crowding: 3)))
  let whatIf = await analyzer.whatIf([], caps: [("Desk", 2)])
  let cap = try #require(whatIf.caps.first)
  #expect(cap.isKnown)
  #expect(cap.above == 40)
  #expect(abs(cap.ratio - 3) < 0.05)
  #expect(whatIf.failed == 40)
  #expect(whatIf.saved == 40)
}

@Test func aCapGainsNothingWhereMoreWorkDoesNotGoWithSlowerWork() async throws {
  let analyzer = ChainAnalyzer(RequestLog(requests(crowding: 1)))
  let whatIf = await analyzer.whatIf([], caps: [("Desk", 2)])
  #expect(whatIf.saved == 0)
  let few = await analyzer.whatIf([], caps: [("Desk", 9)])
  #expect(few.caps.first?.isKnown == false)
}
