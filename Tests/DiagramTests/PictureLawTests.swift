import ChainAnalysis
import Diagram
import TestSupport
import Testing

/// What holds for every picture, whatever the company.
@Test(arguments: UInt64(0)..<40)
func everyPictureHoldsWhatItPromises(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let parties = Int.random(in: 1...90, using: &random)
  let analysis = Analysis.company(
    parties: parties, links: Int.random(in: 1...(6 * parties), using: &random),
    weak: Int.random(in: 0...6, using: &random), watched: Int.random(in: 0...20, using: &random),
    teams: Bool.random(using: &random) ? max(1, parties / 8) : nil, seed: seed)
  let diagram = ChainDiagram(analysis)
  let svg = try SVG(of: analysis)

  let ranks = svg.groups("link").compactMap { $0.attributes["data-rank"] }
  #expect(ranks.count == diagram.shown, "every shown link is drawn")
  #expect(Set(ranks).count == ranks.count, "and drawn once")
  #expect(diagram.total == analysis.links.count)
  #expect(diagram.shown <= DiagramOptions.mostLinks)
  for link in analysis.links where link.verdict == .weakest || link.verdict == .weak {
    #expect(ranks.contains("\(link.rank)"), "a weak link is never left out")
  }

  let boxes = svg.groups("party").compactMap { Box($0) }
  let others = svg.groups("party").filter { !$0.has(class: "external-customers") }
  #expect(boxes.count == svg.groups("party").count)
  if let external = svg.groups("external-customers").first.flatMap({ Box($0) }) {
    for other in others.compactMap({ Box($0) }) {
      #expect(other.right <= external.left, "external customers stand at the right edge")
    }
  }
  for (index, box) in boxes.enumerated() {
    for other in boxes[..<index] {
      #expect(!box.overlaps(other), "boxes keep apart")
    }
  }

  // The only box of a link is the ground of its label.
  let labels = svg.groups("link").compactMap { Box($0) }
  for (index, label) in labels.enumerated() {
    for box in boxes { #expect(!label.overlaps(box), "no label covers a party") }
    for other in labels[..<index] { #expect(!label.overlaps(other), "labels keep apart") }
  }
}

/// The frame of a party in a picture.
private struct Box {
  let left: Double
  let top: Double
  let right: Double
  let bottom: Double

  init?(_ group: Element) {
    guard let frame = group.descendants.first(where: { $0.name == "rect" }),
      let x = frame.attributes["x"].flatMap(Double.init),
      let y = frame.attributes["y"].flatMap(Double.init),
      let width = frame.attributes["width"].flatMap(Double.init),
      let height = frame.attributes["height"].flatMap(Double.init)
    else { return nil }
    (left, top, right, bottom) = (x, y, x + width, y + height)
  }

  func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}

/// The layout library keeps state and meets teams in the order of memory addresses.
@Test func otherPicturesDrawnInBetweenChangeNothing() throws {
  let company = Analysis.company(parties: 120, links: 500, weak: 4, watched: 12, teams: 12)
  let first = try ChainDiagram(company).rendered(as: .svg)
  for seed in UInt64(1)...6 {
    let other = Analysis.company(
      parties: 30, links: 90, watched: 8, teams: seed.isMultiple(of: 2) ? 5 : nil, seed: seed)
    _ = try ChainDiagram(other).rendered(as: .svg)
    #expect(try ChainDiagram(company).rendered(as: .svg) == first, "after seed \(seed)")
  }
}

@Test func picturesDrawnAtOnceAreThoseDrawnOneByOne() async throws {
  let companies = (UInt64(1)...8).map {
    Analysis.company(parties: 24, links: 60, teams: 4, seed: $0)
  }
  let single = try companies.map { try ChainDiagram($0).rendered(as: .svg) }
  try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
    for (index, company) in companies.enumerated() {
      group.addTask { (index, try ChainDiagram(company).rendered(as: .svg)) }
    }
    for try await (index, bytes) in group { #expect(bytes == single[index]) }
  }
}
