import ChainAnalysis
@testable import Reports
import ServiceModel
import TestSupport
import Testing
import Wording

@Test(arguments: Language.allCases)
func aCaseIsATimeline(language: Language) throws {
  let analysis = Analysis.deskMaker
  let text = CaseText(analysis.cases[0], in: analysis, ReportOptions(language: language)).text
  try expectGolden(text, named: "case.\(language.rawValue).txt")
}

@Test(arguments: UInt64(0)..<60)
func noLineOfATimelineIsTooWide(seed: UInt64) {
  let analysis = Analysis.random(seed: seed)
  for (chain, width) in zip(analysis.cases, [80, 100, 140]) {
    let options = ReportOptions(language: Language.allCases[Int(seed % 3)], width: width)
    for line in CaseText(chain, in: analysis, options).text.split(separator: "\n") {
      let columns = String(line).columns
      if columns > width { Issue.record("\(columns) instead of \(width): \(line)") }
    }
  }
}
