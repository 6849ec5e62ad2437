import ArgumentParser
import ChainAnalysis
import Wording

struct ShowCostModel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cost-model",
    abstract: "Print the assumptions of what bad service costs, to edit and hand to analyze.",
    discussion: """
      weaklink cost-model > cost-model.yaml
      weaklink analyze requests.csv --cost-model cost-model.yaml

      Nothing is estimated unless a cost model is given. What it says are assumptions,
      most of them claims of management literature: edit what you know better.
      """)

  @Option(help: "The language of the explanations: en, zh-Hans or zh-Hant.")
  var lang = Terminal.language

  func run() throws {
    try Output.answer(CostModelFile.text(of: .template, lang))
  }
}
