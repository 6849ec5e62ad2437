import ArgumentParser
import ChainAnalysis
import CompanyStore
import Reports
import ServiceModel
import Wording

struct SuggestConflicts: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Find pairs that look like a conflict that nobody has recorded.",
    discussion: """
      Look at the requests that it names, talk with the two, and then:
        weaklink conflicts firm.weaklink accept Alma Bert --by Cleo
        weaklink conflicts firm.weaklink dismiss Alma Bert --reason "new in June"
      """)

  @Argument(help: "A store or logs.") var logs: [String]
  @OptionGroup var log: LogOptions

  func run() async throws {
    try await LogSession(log).run { session in
      let imported = try await session.read(logs)
      let analysis = try await session.analyze(imported)
      try Output.answer(SuggestionText(analysis, Terminal.options(log.lang)).text)
    }
  }
}
