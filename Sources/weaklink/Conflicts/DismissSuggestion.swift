import ArgumentParser
import ChainAnalysis
import CompanyStore
import Reports
import ServiceModel
import Wording

struct DismissSuggestion: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dismiss", abstract: "Remember that two parties are in no conflict, and why.")

  @OptionGroup var options: ConflictOptions
  @Argument(help: "One party.") var first: String
  @Argument(help: "The other.") var second: String
  @Option(help: "Why it is none.") var reason: String

  func validate() throws {
    if reason.isEmpty { throw ValidationError("'--reason' must say why, not ''.") }
    if first == second { throw ValidationError("Name two parties, not '\(first)' twice.") }
  }

  func run() throws {
    try options.run(for: .writing) { store, _ in
      try ConflictOptions.check(parties: [first, second], in: store)
      try store.dismiss(first, second, because: reason, options.entry(.dismissed))
      let values = ["first": first, "second": second]
      try Output.answer(ConflictCommandPhrase.dismissedPair.text(options.lang, values) + "\n")
    }
  }
}
