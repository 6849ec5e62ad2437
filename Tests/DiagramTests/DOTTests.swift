import ChainAnalysis
@testable import Diagram
import TestSupport
import Testing
import Wording

private func text(_ analysis: Analysis, _ format: DiagramFormat, _ language: Language) throws
  -> String
{
  let diagram = ChainDiagram(analysis, options: DiagramOptions(language: language))
  return String(decoding: try diagram.rendered(as: format), as: UTF8.self)
}

@Test(arguments: Language.allCases)
func theDeskMakerAsDOT(language: Language) throws {
  try expectGolden(
    try text(.deskMaker, .dot, language), named: "desk-maker.\(language.rawValue).dot")
}

@Test func theDeskMakerAsMermaid() throws {
  try expectGolden(try text(.deskMaker, .mmd, .english), named: "desk-maker.mmd")
}

@Test func theDeskMakerAsGraphML() throws {
  try expectGolden(try text(.deskMaker, .graphml, .english), named: "desk-maker.graphml")
}

@Test func theDeskMakerAsGEXF() throws {
  try expectGolden(try text(.deskMaker, .gexf, .english), named: "desk-maker.gexf")
}

@Test func graphProgramsGetEveryLinkThoughPicturesDoNot() throws {
  let analysis = Analysis.company(parties: 80, links: 700)
  let diagram = ChainDiagram(analysis)
  #expect(diagram.shown < 100)
  for format in [DiagramFormat.graphml, .gexf] {
    let root = try Element(parsing: try diagram.rendered(as: format))
    #expect(root.descendants.count { $0.name == "edge" } == 700)
    #expect(root.descendants.count { $0.name == "node" } == 81)
  }
}

@Test(arguments: [
  ("svg", DiagramFormat.svg), ("PNG", .png), ("gv", .dot), ("mermaid", .mmd), ("gexf", .gexf),
])
func aFileEndingNamesAFormat(ending: String, format: DiagramFormat) {
  #expect(DiagramFormat(fileExtension: ending) == format)
}

@Test(arguments: ["", "jpg", "svg.gz", "html"])
func anUnknownFileEndingNamesNone(ending: String) {
  #expect(DiagramFormat(fileExtension: ending) == nil)
}

@Test(arguments: [
  ("\\N \\G", #"\\N \\G"#), ("say \"no\"", #"say \"no\""#), ("R&D &lt;", "R&amp;D &amp;lt;"),
  ("ends in \\", #"ends in \\"#), ("two\nlines", #"two\nlines"#), ("]; a -> b", "]; a -> b"),
])
func textInDOTIsReadAsItIsWritten(text: String, quoted: String) {
  var dot = DOTSource()
  dot.node("n0", [("label", .text(text))])
  #expect(dot.closed() == "digraph chain {\n  n0 [label=\"\(quoted)\"];\n}\n")
}
