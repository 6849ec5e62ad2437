import ChainAnalysis
@testable import Reports
import TestSupport
import Testing
import Wording

@Test(arguments: Language.allCases)
func theReportForATerminalIsCalm(language: Language) throws {
  let report = TextReport(
    .deskMaker, ReportOptions(language: language), closing: ["report.html, chain.svg"])
  try expectGolden(report.text, named: "report.\(language.rawValue).txt")
}

@Test func whatCannotBeFollowedIsNotShown() throws {
  var analysis = Analysis.deskMaker
  analysis.external.attributed = false
  try expectGolden(TextReport(analysis).text, named: "unattributed.txt")
}

@Test func colourAddsNothingButColour() throws {
  let painted = TextReport(.deskMaker, ReportOptions(color: true)).text
  let plain = TextReport(.deskMaker).text
  #expect(painted != plain)
  #expect(painted.replacing(/\u{1B}\[[0-9;]+m/, with: "") == plain)
}

@Test(arguments: UInt64(0)..<100)
func noLineOfAReportIsTooWide(seed: UInt64) {
  let analysis = Analysis.random(seed: seed)
  let language = Language.allCases[Int(seed % 3)]
  for width in [80, 100, 140] {
    let text = TextReport(analysis, ReportOptions(language: language, width: width)).text
    for line in text.split(separator: "\n") {
      let columns = String(line).columns
      if columns > width { Issue.record("\(columns) instead of \(width): \(line)") }
    }
  }
}

@Test(arguments: UInt64(0)..<30)
func noNameCanSteerTheTerminal(seed: UInt64) {
  let text = TextReport(.random(seed: seed)).text
  let control = text.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" }
  #expect(control.isEmpty)
}
