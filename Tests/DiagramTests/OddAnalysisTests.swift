import ChainAnalysis
import Diagram
import ServiceModel
import TestSupport
import Testing
import Wording

private func title(_ analysis: Analysis) throws -> String? {
  try SVG(of: analysis).all("title").first?.text
}

@Test func anAnalysisWithoutLinksSaysSo() throws {
  let empty = Analysis(log: LogSummary(), external: ExternalSummary())
  #expect(try title(empty) == "No links to show")
  for format in DiagramFormat.allCases {
    #expect(try !ChainDiagram(empty).rendered(as: format).isEmpty, "\(format)")
  }
}

@Test func aSingleLinkIsDrawn() throws {
  let svg = try SVG(of: .company(parties: 1, links: 1, weak: 0, watched: 0))
  #expect(svg.groups("link").count == 1)
  #expect(svg.groups("party").count == 2)
}

@Test func theFrontLinesOwnWorkCanBeTheWeakestLink() throws {
  var analysis = Analysis.deskMaker
  for index in analysis.links.indices { analysis.links[index].verdict = .sound }
  let own = try #require(analysis.links.firstIndex { $0.external })
  analysis.links.swapAt(0, own)
  analysis.links[0].verdict = .weakest
  #expect(try title(analysis) == "Customer Service's own work costs us 3\u{A0}% of failed orders")
}

@Test func withoutAWeakestLinkTheTitleIsHonest() throws {
  var analysis = Analysis.deskMaker
  analysis.links[0].verdict = .weak
  #expect(
    try title(analysis)
      == "No single link is the weakest, but 3 cost more than chance explains")
  for index in analysis.links.indices { analysis.links[index].verdict = .sound }
  #expect(try title(analysis) == "No single link stands out")
  for index in analysis.links.indices { analysis.links[index].verdict = .tooFew }
  #expect(try title(analysis) == "No link has enough requests to compare: 20 are needed")
}

@Test func whereCostsCannotBeFollowedTheTitleSaysWhatIsShown() throws {
  var analysis = Analysis.deskMaker
  analysis.external.attributed = false
  #expect(try title(analysis) == "Who serves whom: this log cannot say what each link costs")
  analysis.external.attributed = true
  analysis.external.dueBasis = nil
  analysis.external.failed = 0
  #expect(try title(analysis) == "Who serves whom: no external request has a due time")
  analysis.external.dueBasis = .promise
  #expect(try title(analysis) == "No external request failed")
}

@Test func bothDirectionsOfAPairAreDrawn() throws {
  var analysis = Analysis.company(parties: 2, links: 1, weak: 0, watched: 0)
  analysis.links.append(
    LinkFinding(customer: "Department 2", provider: "Department 1", external: false))
  analysis.links[analysis.links.count - 1].rank = 9
  let svg = try SVG(of: analysis)
  let ends = svg.groups("link").map {
    [$0.attributes["data-provider"], $0.attributes["data-customer"]]
  }
  #expect(ends.contains(["Department 1", "Department 2"]))
  #expect(ends.contains(["Department 2", "Department 1"]))
  let paths = svg.groups("link").compactMap { link in
    link.descendants.first { $0.name == "path" }?.attributes["d"]
  }
  #expect(Set(paths).count == 3, "no arrow hides another")
}

@Test func aPartyThatServesItselfIsDrawn() throws {
  var analysis = Analysis.company(parties: 2, links: 2)
  analysis.links[0].provider = analysis.links[0].customer
  #expect(try SVG(of: analysis).groups("link").count == analysis.links.count)
}

@Test func aHundredThousandLinksAreReducedToALegiblePicture() throws {
  var random = SeededGenerator(seed: 7)
  var analysis = Analysis.company(parties: 40, links: 100, weak: 3, watched: 6)
  for index in 0..<100_000 {
    var link = LinkFinding(
      customer: "Person \(Int.random(in: 0..<20_000, using: &random))",
      provider: "Person \(index)", external: false)
    link.rank = 1_000 + index
    link.requests = Int.random(in: 1..<500, using: &random)
    analysis.links.append(link)
  }
  let diagram = ChainDiagram(analysis, options: DiagramOptions(linkLimit: 60))
  #expect(diagram.shown == 60)
  #expect(diagram.total == 100_100)
  let svg = try SVG(of: analysis, DiagramOptions(linkLimit: 60))
  #expect(svg.groups("link").count == 60)
  #expect(svg.text.contains("60 of 100,100 links shown"))
}

@Test func whatIsNotDrawnIsCounted() throws {
  let analysis = Analysis.company(parties: 80, links: 700)
  let svg = try SVG(of: analysis)
  let shown = Set(svg.groups("link").compactMap { $0.attributes["data-rank"] })
  for box in svg.groups("party") {
    let name = try #require(box.attributes["data-party"])
    let hidden = analysis.links.count {
      ($0.customer == name || $0.provider == name) && !shown.contains("\($0.rank)")
    }
    let caption = "+ \(hidden) other \(hidden == 1 ? "link" : "links")"
    #expect(box.texts.contains(caption) == (hidden > 0), "\(name)")
  }
}
