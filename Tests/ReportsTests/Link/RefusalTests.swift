import ChainAnalysis
import Reports
import ServiceWords
import TestSupport
import Testing
import Wording

private func deskMaker(_ refusals: [LinkFinding.RefusalCount]?) -> Analysis {
  var analysis = Analysis.deskMaker
  for index in analysis.links.indices { analysis.links[index].refusals = refusals }
  return analysis
}

private let link = Link(customer: "Customer Service", provider: "Design")

@Test(arguments: Language.allCases, Refusal.allCases)
func everyRefusalIsShownWithItsCountAndABetterAnswer(language: Language, refusal: Refusal) throws {
  let analysis = deskMaker([.init(refusal: refusal, requests: 4_321)])
  let said = try #require(RefusalPhrase(rawValue: refusal.rawValue)).text(language)
  let better = try #require(RefusalPhrase(rawValue: refusal.rawValue + "Better")).text(language)
  let text = try #require(LinkText(link, in: analysis, ReportOptions(language: language))?.text)
  let lines = text.split(separator: "\n").filter { $0.contains(said) }
  #expect(lines.count == 1)
  #expect(lines.first?.contains(better) == true)
  #expect(lines.first?.contains(language.count(4_321)) == true)
}

@Test(arguments: Language.allCases, [[], nil] as [[LinkFinding.RefusalCount]?])
func withoutRefusalsNothingIsSaidOfThem(
  language: Language, refusals: [LinkFinding.RefusalCount]?
) throws {
  let text = try #require(
    LinkText(link, in: deskMaker(refusals), ReportOptions(language: language))?.text)
  #expect(!text.contains(RefusalPhrase.title.text(language)))
}

@Test func thePartyThatServesIsShownTheSumOfItsLinks() throws {
  let analysis = deskMaker([.init(refusal: .tooBusy, requests: 30)])
  let served = analysis.links.filter { $0.provider == "Sales" }.count
  let text = try #require(PartyText("Sales", in: analysis)?.text)
  let line = text.split(separator: "\n").first { $0.contains("I'm busy") }
  #expect(line?.contains(" \(served * 30) ") == true)
}
