import ArgumentParser
import ChainAnalysis
import Diagram
import Wording

struct DrawDiagram: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagram",
    abstract: "Draw the chains of service, the weakest link standing out.",
    discussion: """
      Examples:
        weaklink diagram requests.csv -o chain.svg
        weaklink diagram requests.csv -o chain.png --level person --links 60
        weaklink diagram requests.csv --format dot -o -
        weaklink diagram requests.csv --conflicts conflicts.csv --only-conflicts
      """)

  @Argument(help: "CSV, Excel (.xlsx), XES or JSON, also .gz or in a .zip; '-' is standard input.")
  var logs: [String]

  @Option(
    name: [.customShort("o"), .long],
    help:
      "A file ending in .svg, .png, .pdf, .dot, .mmd, .graphml or .gexf; '-' is standard output.")
  var output = "chain.svg"

  @Option(help: "What to draw, where the ending does not tell.") var format: DiagramFormat?

  @Option(help: "How many links to draw besides those with a verdict.") var links: Int?

  @Flag(help: "Draw only parties in open conflict, and the external customers behind them.")
  var onlyConflicts = false

  @OptionGroup var log: LogOptions

  func validate() throws {
    if let links, links < 0 {
      throw ValidationError("'--links' must not be negative, not \(links).")
    }
    _ = try chosenFormat()
  }

  private func chosenFormat() throws -> DiagramFormat {
    if let format { return format }
    if let format = DiagramFormat(fileExtension: output.fileEnding) { return format }
    if output == "-" { return .svg }
    let endings = DiagramFormat.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
    throw ValidationError("'-o \(output)' must end in one of \(endings).")
  }

  func run() async throws {
    let format = try chosenFormat()
    try await LogSession(log).run { session in
      let imported = try await session.read(logs)
      let analysis = try await session.analyze(imported)
      var options = DiagramOptions(language: log.lang)
      options.linkLimit = links
      options.onlyConflicts = onlyConflicts
      let diagram = ChainDiagram(analysis, options: options)
      try Self.draw(diagram, as: format, to: output, language: log.lang)
      try session.finish(imported)
    }
  }

  /// Draws into a file, or to standard output for `-`, and says how much of the company it shows.
  static func draw(
    _ diagram: ChainDiagram, as format: DiagramFormat, to path: String, language: Language
  ) throws {
    let bytes = try diagram.rendered(as: format)
    if let warning = try diagram.fontWarning(for: format) { Terminal.complain(warning) }
    if path == "-" { return try Output.answer(bytes) }
    try Output.write(bytes, to: path)
    let values = [
      "path": path, "shown": language.count(diagram.shown), "total": language.count(diagram.total),
    ]
    Terminal.complain(CommandPhrase.pictureShows.text(language, values))
  }
}

extension DiagramFormat: ExpressibleByArgument {}
