import ArgumentParser
import ChainAnalysis
import CompanyStore
import Reports
import ServiceModel
import Wording

struct AcceptSuggestion: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Record a conflict that was suggested, with its requests.")

  @OptionGroup var options: ConflictOptions
  @Argument(help: "One party.") var first: String
  @Argument(help: "The other.") var second: String
  @Option(help: "When it began; otherwise when the service became slower.")
  var since: DayArgument?
  @Option(help: "Between whom it was suggested: team or person.") var level: Level?
  @OptionGroup var details: ConflictDetails

  func run() async throws {
    var arguments = ["--lang", options.lang.rawValue]
    if let level { arguments += ["--level", level.rawValue] }
    let log = try LogOptions.parse(arguments)
    try await LogSession(log).run { session in
      let imported = try await session.read([options.store])
      let analysis = try await session.analyze(imported)
      let pair = Set([first, second])
      guard
        let suggestion = analysis.suggestions.first(where: { Set([$0.first, $0.second]) == pair })
      else { throw CommandError.notSuggested(first, second) }
      let shown = suggestion.evidence.compactMap(\.since).min()
      try options.run(for: .writing) { store, zone in
        guard let opened = since?.moment(in: zone) ?? shown else {
          throw CommandError.sinceUnknown(first, second)
        }
        var conflict = Conflict(id: "", first: first, second: second, opened: opened)
        conflict.requests = suggestion.requests
        try options.record(conflict, details, in: store, zone)
      }
    }
  }
}
