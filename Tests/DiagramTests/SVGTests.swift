import ChainAnalysis
import Diagram
import Foundation
import ServiceModel
import TestSupport
import Testing
import Wording

@Test(arguments: Language.allCases)
func everyShownLinkIsInTheSVGOnce(language: Language) throws {
  let svg = try SVG(of: .deskMaker, DiagramOptions(language: language))
  let ranks = svg.groups("link").compactMap { $0.attributes["data-rank"] }
  #expect(ranks.sorted() == (1...13).map { "\($0)" }.sorted())
  #expect(svg.groups("party").count == 11)
}

@Test func anSVGHasATextAlternative() throws {
  let svg = try SVG(of: .deskMaker)
  #expect(svg.root.attributes["role"] == "img")
  #expect(svg.root.attributes["aria-labelledby"] == "chain-title chain-desc")
  let title = svg.all("title").first { $0.attributes["id"] == "chain-title" }
  #expect(
    title?.text == "Design → Customer Service costs us 38\u{A0}% of failed orders")
  let description = try #require(
    svg.all("desc").first { $0.attributes["id"] == "chain-desc" }?.text)
  #expect(description.contains("all 13 links shown"))
}

@Test func linksLeadOnlyToFragmentsOfThePage() throws {
  let targets: [String?] = [
    "#link-1", "https://example.org", "javascript:alert(1)", "#a\" onload=\"x", "", nil,
  ]
  let options = DiagramOptions(linkTarget: { targets[($0.rank - 1) % targets.count] })
  let svg = try SVG(of: .deskMaker, options)
  #expect(Set(svg.all("a").compactMap { $0.attributes["href"] }) == ["#link-1"])
  #expect(try SVG(of: .deskMaker).all("a").isEmpty)
}

@Test func theWeakestLinkIsToldByMoreThanItsColour() throws {
  let svg = try SVG(of: .deskMaker)
  let weakest = try #require(svg.groups("weakest").first)
  #expect(svg.groups("weakest").count == 1)
  let words = weakest.texts
  #expect(words.contains("1"))
  #expect(words.contains("38\u{A0}% of failed orders"))
  #expect(words.contains("3× slower since 15 Jun"))
  #expect(words.contains("conflict open 71 days"))
}

@Test func conflictsAreDrawnOnlyWhereTheyMayBeShown() throws {
  #expect(try SVG(of: .deskMaker).groups("conflict").count == 1)
  let svg = try SVG(of: .deskMaker, DiagramOptions(showsConflicts: false))
  #expect(svg.groups("conflict").isEmpty)
  #expect(!svg.text.contains("conflict open"))
}

@Test(arguments: [
  (0, "line-externalLink"), (90, "line-externalLink"), (91, "line-quietLink"),
  (365, "line-quietLink"), (366, nil),
])
func aSettledConflictFadesWithinAYear(days: Int, line: String?) throws {
  var analysis = Analysis.deskMaker
  let now = try #require(analysis.log.asOf ?? analysis.log.to)
  let quiet = try #require(analysis.links.last { !$0.external && $0.verdict == .sound })
  // Whom it was recorded of first does not matter.
  analysis.conflicts = [
    ConflictFinding(
      id: "7", first: quiet.provider, second: quiet.customer,
      opened: Instant(seconds: now.seconds - 500 * 86_400),
      settled: Instant(seconds: now.seconds - Int64(days) * 86_400), days: 1, daysStuck: 0)
  ]
  let svg = try SVG(of: analysis)
  let links = svg.groups("settled-conflict")
  guard let line else {
    #expect(links.isEmpty)
    return
  }
  #expect(links.map { $0.attributes["data-customer"] }.contains(quiet.customer))
  let words = links.flatMap(\.texts)
  #expect(words.contains("conflict settled \(days) \(days == 1 ? "day" : "days") ago"))
  #expect(links.allSatisfy { $0.descendants.contains { $0.has(class: line) } })
  let hidden = try SVG(of: analysis, DiagramOptions(showsConflicts: false))
  #expect(hidden.groups("settled-conflict").isEmpty)
}

@Test(arguments: [DiagramFormat.svg, .dot, .mmd, .graphml, .gexf])
func theSameAnalysisGivesTheSameBytes(format: DiagramFormat) throws {
  let first = try ChainDiagram(.deskMaker).rendered(as: format)
  let second = try ChainDiagram(.deskMaker).rendered(as: format)
  #expect(first == second)
  #expect(!first.isEmpty)
}

@Test(arguments: [
  (DiagramFormat.png, [UInt8]([0x89, 0x50, 0x4E, 0x47])), (.pdf, Array("%PDF".utf8)),
])
func bitmapsAndPrintsAreOfTheirKind(format: DiagramFormat, start: [UInt8]) throws {
  let bytes = try ChainDiagram(.deskMaker).rendered(as: format)
  #expect(Array(bytes.prefix(4)) == start)
}
