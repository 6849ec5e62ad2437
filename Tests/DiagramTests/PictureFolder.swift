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
  func write(_ analysis: Analysis, _ name: String, _ language: Language = .english) throws {
    let options = DiagramOptions(language: language, linkTarget: DiagramOptions.reportSection)
    let diagram = ChainDiagram(analysis, options: options)
    for format in DiagramFormat.allCases {
      let bytes = try diagram.rendered(as: format)
      try Data(bytes).write(to: folder.appending(path: "\(name).\(format.rawValue)"))
    }
  }
  try write(.deskMaker, "desk")
  try write(.deskMaker, "desk-hans", .simplifiedChinese)
  try write(.deskMaker, "desk-hant", .traditionalChinese)
}
