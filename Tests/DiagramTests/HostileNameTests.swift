import ChainAnalysis
import Diagram
import Foundation
import TestSupport
import Testing

private let hostileNames = [
  "<script>alert(1)</script>", "\"><svg onload=alert(1)>", "a & b &lt; &#0;", "\\N \\G \\L \\",
  "two\nlines\r\nand\ttabs", "\u{0}\u{1}\u{8}\u{1B}[31mred", "]]>", "<!-- -->", "%%{init: {}}%%",
  "-->|x| n0", "\u{202E}gnp.exe", "مكتب الخدمة", "👩‍👩‍👧‍👦 team 🎉", "é\u{301}\u{301}\u{301}\u{301}\u{301}",
  "", "   ", "\u{FFFE}\u{FFFF}\u{E000}", "'; DROP TABLE links; --", "T 0 0 0 5 3 -abc",
  String(repeating: "long ", count: 200_000), String(repeating: "字", count: 300_000),
  "javascript:alert(1)", "</text></svg>", "node [label=<b>x</b>]; a -> b",
]

private func hostile(_ name: String, level teams: Int? = nil) -> Analysis {
  var analysis = Analysis.company(parties: 5, links: 9, teams: teams, names: nil)
  let old = analysis.links[0].provider
  analysis.external.commonKind = name
  for index in analysis.links.indices {
    if analysis.links[index].provider == old { analysis.links[index].provider = name }
    if analysis.links[index].customer == old { analysis.links[index].customer = name }
  }
  for index in analysis.parties.indices where analysis.parties[index].name == old {
    analysis.parties[index].name = name
    analysis.parties[index].team = teams.map { _ in name }
  }
  return analysis
}

@Test(arguments: hostileNames, [Int?.none, 2])
func aHostileNameIsOnlyAName(name: String, teams: Int?) throws {
  let analysis = hostile(name, level: teams)
  let options = DiagramOptions(linkTarget: DiagramOptions.reportSection)
  let svg = try SVG(of: analysis, options)
  #expect(svg.groups("link").count == analysis.links.count)
  #expect(svg.all("script").isEmpty)
  #expect(svg.all("svg").isEmpty, "no picture inside the picture")
  #expect(svg.text.utf8.count < 60_000, "a long name makes no large picture")
  for element in svg.root.descendants {
    #expect(element.attributes.keys.allSatisfy { !$0.lowercased().hasPrefix("on") })
  }
  for format in [DiagramFormat.graphml, .gexf] {
    _ = try Element(parsing: try ChainDiagram(analysis).rendered(as: format))
  }
}

@Test(arguments: hostileNames)
func aHostileNameIsDrawnToo(name: String) throws {
  let png = try ChainDiagram(hostile(name)).rendered(as: .png)
  #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
}

@Test(arguments: hostileNames)
func aHostileNameStaysInsideItsQuotesInMermaid(name: String) throws {
  let text = String(
    decoding: try ChainDiagram(hostile(name)).rendered(as: .mmd), as: UTF8.self)
  #expect(!text.contains("%%{"))
  #expect(!text.contains("<script"))
  for line in text.split(separator: "\n") where line.contains("\"") {
    #expect(line.count { $0 == "\"" } == 2, "\(line)")
  }
}
