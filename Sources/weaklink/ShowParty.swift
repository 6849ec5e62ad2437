import ArgumentParser
import ChainAnalysis
import LogImport
import Reports

struct ShowParty: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "party",
    abstract: "Show the file on one party: how it serves, how it is served, what it answers for.",
    discussion: """
      A team, or a person with '--level person':
        weaklink party requests.csv Sales
        weaklink party requests.csv Bert --level person
      """)

  @Argument(help: "A CSV or .xlsx file, also .gz; '-' is standard input.") var path: String

  @Argument(help: "The party to show.") var name: String

  @OptionGroup var log: LogOptions

  func run() async throws {
    try await LogSession(log).run { session in
      let imported = try await session.read([path])
      let analysis = try await session.analyze(imported)
      try LinkChoice.check(party: name, in: analysis)
      guard let text = PartyText(name, in: analysis, Terminal.options(log.lang))?.text else {
        preconditionFailure("a party that was found has no text")
      }
      try Output.answer(text)
      try session.finish(imported)
    }
  }
}
