import ArgumentParser
import LogImport

struct ShowColumns: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "columns",
    abstract: "Show how a log was understood, and why.",
    discussion: """
      Example:
        weaklink columns requests.csv
      """)

  @Argument(help: "CSV, Excel (.xlsx), XES or JSON, also .gz or in a .zip; '-' is standard input.")
  var logs: [String]

  @OptionGroup var log: LogOptions

  func run() async throws {
    try await LogSession(log).run { session in
      let imported = try await session.read(logs)
      try Output.answer(imported.columnsText(log.lang))
      try session.finish(imported)
    }
  }
}
