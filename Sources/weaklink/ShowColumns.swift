import ArgumentParser
import ChainAnalysis
import LogImport
import Wording

struct ShowColumns: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "columns",
    abstract: "Show how a log was understood, and why.",
    discussion: """
      Examples:
        weaklink columns requests.csv
        weaklink columns requests.csv -o mapping.yaml
        weaklink analyze requests.csv --mapping mapping.yaml

      The mapping file holds all of it, to be changed by hand: columns, dates, states, people,
      agreements, working hours, of single teams too, points of contact and who answers for what.
      """)

  @Argument(help: "CSV, Excel (.xlsx), XES or JSON, also .gz or in a .zip; '-' is standard input.")
  var logs: [String]

  @Option(
    name: [.customShort("o"), .long], help: "Write how the log was understood as a mapping file.")
  var output: String?

  @OptionGroup var log: LogOptions

  func run() async throws {
    try await LogSession(log).run { session in
      let imported = try await session.read(logs)
      if let output {
        let found = OfficeHours(of: imported.requests, zone: session.zone(of: imported.zone))
        let text = imported.mappingText(
          log.lang, name: output, said: session.said, foundHours: found?.text)
        try Output.write(Array(text.utf8), to: output)
        Terminal.complain(CommandPhrase.wroteFile.text(log.lang, ["path": output]))
      } else {
        try Output.answer(imported.columnsText(log.lang))
      }
      try session.finish(imported)
    }
  }
}
