import ChainAnalysis
@testable import Diagram
import TestSupport
import Testing
import Wording

@Test func aCharacterThatNoFontHasIsNoticed() {
  #expect(!Graphviz.draws("\u{10FFFD}", family: "Noto Sans CJK SC"))
}

@Test func onlyPicturesThatUseTheMachinesFontsWarnOfThem() throws {
  let diagram = ChainDiagram(.deskMaker, options: DiagramOptions(language: .simplifiedChinese))
  for format in DiagramFormat.allCases where format != .png && format != .pdf {
    #expect(try diagram.fontWarning(for: format) == nil)
  }
  #expect(try ChainDiagram(.deskMaker).fontWarning(for: .png) == nil, "nothing Chinese in it")
}

@Test func aPictureWithChineseWordsWarnsExactlyWhereTheyCannotBeDrawn() throws {
  let diagram = ChainDiagram(.deskMaker, options: DiagramOptions(language: .simplifiedChinese))
  let drawn = Graphviz.draws("户", family: "Noto Sans CJK SC")
  #expect(try (diagram.fontWarning(for: .pdf) == nil) == drawn)
}
