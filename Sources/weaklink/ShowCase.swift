import ArgumentParser
import ChainAnalysis
import LogImport
import Reports

struct ShowCase: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "Show one external request: its chain as a timeline, who held it, what was late.",
    discussion: """
      Example:
        weaklink case requests.csv C1042
      """)

  @Argument(
    help: "A CSV, Excel (.xlsx), XES or JSON file, also .gz or in a .zip; '-' is standard input.")
  var path: String

  @Argument(help: "The case, or any request of it.") var name: String

  @OptionGroup var log: LogOptions

  func run() async throws {
    try await LogSession(log).run { session in
      let imported = try await session.read([path])
      let analyzer = session.analyzer(of: imported)
      let chains = await analyzer.chains(named: name)
      guard !chains.isEmpty else { throw CommandError.noSuchCase(name) }
      let analysis = try await session.analyze(imported)
      let options = Terminal.options(log.lang)
      let texts = chains.map { CaseText($0, in: analysis, options).text }
      try Output.answer(texts.joined(separator: "\n"))
      try session.finish(imported)
    }
  }
}
