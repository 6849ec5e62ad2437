import ChainAnalysis
@testable import Reports
import TestSupport
import Testing
import Wording

@Test(arguments: Language.allCases)
func aLinkHasAFile(language: Language) throws {
  let link = Link(customer: "Customer Service", provider: "Design")
  let text = LinkText(link, in: .deskMaker, ReportOptions(language: language))?.text
  try expectGolden(try #require(text), named: "link.\(language.rawValue).txt")
}

@Test(arguments: Language.allCases)
func aPartyHasAFile(language: Language) throws {
  let text = PartyText("Sales", in: .deskMaker, ReportOptions(language: language))?.text
  try expectGolden(try #require(text), named: "party.\(language.rawValue).txt")
}

@Test func aLinkThatTheLogDoesNotHaveHasNoFile() {
  #expect(LinkText(Link(customer: "Design", provider: "IT"), in: .deskMaker) == nil)
  #expect(PartyText("Nobody", in: .deskMaker) == nil)
}

@Test func theOtherWayRoundStandsBeside() throws {
  var analysis = Analysis.deskMaker
  var reverse = LinkFinding(customer: "Design", provider: "Customer Service", external: false)
  reverse.rank = 14
  reverse.requests = 31
  reverse.verdict = .sound
  analysis.links.append(reverse)
  let link = Link(customer: "Customer Service", provider: "Design")
  let text = try #require(LinkText(link, in: analysis)?.text)
  #expect(text.contains("14 Customer Service → Design"))
}

@Test func aLinkWithoutHistorySaysSo() throws {
  let link = Link(customer: "Sales", provider: "Legal")
  let text = try #require(LinkText(link, in: .deskMaker)?.text)
  #expect(text.contains("This analysis holds no history of this link."))
}

@Test(arguments: UInt64(0)..<40)
func noLineOfAFileIsTooWide(seed: UInt64) {
  let analysis = Analysis.random(seed: seed)
  let width = [80, 100, 140][Int(seed % 3)]
  let options = ReportOptions(language: Language.allCases[Int(seed / 3 % 3)], width: width)
  let links = analysis.links.compactMap { LinkText($0.link, in: analysis, options)?.text }
  let parties = analysis.parties.compactMap { PartyText($0.name, in: analysis, options)?.text }
  #expect(links.count == analysis.links.count)
  for line in (links + parties).flatMap({ $0.split(separator: "\n") }) {
    let columns = String(line).columns
    if columns > width { Issue.record("\(columns) instead of \(width): \(line)") }
  }
}
