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
