import ArgumentParser
import ChainAnalysis
import Reports

struct SuggestConflicts: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Find pairs that look like a conflict that nobody has recorded.",
    discussion: """
      Look at the requests that it names and talk with the two: the log shows what a
      conflict would leave behind, and what other causes may.
        weaklink conflicts suggest requests.csv --level person
      """)

  @Argument(help: "CSV or .xlsx files, also .gz; '-' is standard input.") var logs: [String]

  @OptionGroup var log: LogOptions

  func run() async throws {
    try await LogSession(log).run { session in
      let imported = try await session.read(logs)
      let analysis = try await session.analyze(imported)
      try Output.answer(SuggestionText(analysis, Terminal.options(log.lang)).text)
      try session.finish(imported)
    }
  }
}
