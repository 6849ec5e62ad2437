import Foundation
import Reports
import ServiceModel
import TestSupport
import Testing
import Wording

@testable import ChainAnalysis

/// The desk maker half a year on: Design is worse, Purchasing better, Logistics a known weakness,
/// IT gone, Procurement new.
private func deskMakerSince() -> Comparison {
  let before = Analysis.deskMaker
  var after = before
  after.external.failed = 680
  after.links.removeAll { $0.provider == "IT" }
  var new = LinkFinding(customer: "Warehouse", provider: "Procurement", external: false)
  (new.requests, new.verdict, new.excess, new.low, new.high) = (240, .weak, 44, 30, 58)
  after.links.append(new)
  after.links[0].excess += 80
  after.links[1].excess += 60
  after.links[2].onTime = .init(promised: 400, kept: 350, rate: 0.875, low: 0.84, high: 0.904)
  let known = Link(customer: "Customer Service", provider: "Logistics")
  return Comparison(before: before, after: after, ownTimes: nil) { $0 == known }
}

/// The same with own times at hand.
private func deskMakerWithOwnTimes() -> Comparison {
  var comparison = deskMakerSince()
  comparison.ownTimesTested = true
  comparison.failuresComparable = true
  for index in comparison.links.indices where comparison.links[index].provider == "Design" {
    comparison.links[index].status = .worse
    comparison.links[index].reasons = [.ownTime]
    comparison.links[index].after?.ownMedian = 128_000
    comparison.links[index].ownTime = .init(
      before: 780, after: 712, ratio: 2.04, low: 1.8, high: 2.31, p: 1e-9)
  }
  return comparison
}

@Test(arguments: Language.allCases)
func aComparisonReadsWell(language: Language) throws {
  let options = ReportOptions(language: language)
  let name = language.rawValue
  try expectGolden(
    CompareText(deskMakerSince(), options).text, named: "saved.\(name).txt")
  try expectGolden(
    CompareText(deskMakerWithOwnTimes(), options).text, named: "compare.\(name).txt")
}

@Test(arguments: Language.allCases, UInt64(0)..<40)
func noLineOfAComparisonIsTooWide(language: Language, seed: UInt64) {
  var sides = [Analysis.random(seed: seed), Analysis.random(seed: seed + 500)]
  sides[0].log.level = sides[1].log.level
  let comparison = Comparison(before: sides[0], after: sides[1], ownTimes: nil)
  let text = CompareText(comparison, ReportOptions(language: language, width: 80)).text
  for line in text.split(separator: "\n") {
    #expect(line.count <= 80, "\(line)")
    #expect(!line.contains("\u{1B}"))
  }
}

@Test func aComparisonAsJSONReadsBack() throws {
  for comparison in [deskMakerSince(), deskMakerWithOwnTimes()] {
    let text = try JSONReport.text(of: comparison)
    #expect(text.contains("\"schema\": \"weaklink-compare/1\""))
    let back = try JSONDecoder().decode(Comparison.self, from: Data(text.utf8))
    #expect(back == comparison)
  }
}
