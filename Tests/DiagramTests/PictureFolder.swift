import ChainAnalysis
import Diagram
import Foundation
import TestSupport
import Testing
import Wording

/// Writes pictures of every size to the folder named by `DIAGRAM_PICTURES`, for looking at them.
@Test(.enabled(if: ProcessInfo.processInfo.environment["DIAGRAM_PICTURES"] != nil))
func picturesAreWrittenToLookAt() throws {
  let folder = URL(
    filePath: ProcessInfo.processInfo.environment["DIAGRAM_PICTURES"] ?? "/nowhere")
  func write(
    _ analysis: Analysis, _ name: String, _ language: Language = .english, links: Int? = nil
  ) throws {
    let options = DiagramOptions(
      language: language, linkLimit: links, linkTarget: DiagramOptions.reportSection)
    let diagram = ChainDiagram(analysis, options: options)
    let start = ContinuousClock.now
    defer { print(name, diagram.shown, "links", ContinuousClock.now - start) }
    for format in DiagramFormat.allCases {
      let bytes = try diagram.rendered(as: format)
      try Data(bytes).write(to: folder.appending(path: "\(name).\(format.rawValue)"))
    }
  }
  try write(.company(parties: 6, links: 9, weak: 1, watched: 2), "six")
  try write(.company(parties: 80, links: 700, weak: 4, watched: 12), "eighty")
  try write(.company(parties: 650, links: 4_000, weak: 6, watched: 30, teams: 40), "persons")
  let chinese = ["客服部", "设计部", "销售部", "采购部", "仓储物流部", "法务部", "财务部", "信息技术部", "生产计划部"]
  var company = Analysis.company(parties: 9, links: 16, names: chinese)
  company.external.commonKind = "订单"
  try write(company, "chinese", .simplifiedChinese)
  let large = Analysis.company(parties: 120, links: 900, weak: 3, watched: 20)
  try write(large, "large", links: 150)
  let manyPersons = Analysis.company(parties: 650, links: 4_000, watched: 20, teams: 40)
  try write(manyPersons, "many-persons", links: 150)
  try write(.deskMaker, "desk")
  try write(.deskMaker, "desk-hans", .simplifiedChinese)
  try write(.deskMaker, "desk-hant", .traditionalChinese)
}
