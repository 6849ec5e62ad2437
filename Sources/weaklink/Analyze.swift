import ArgumentParser
import ChainAnalysis
import Diagram
import LogImport
import Reports
import ServiceModel
import Wording

struct Analyze: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say which internal link costs external customers most, and how sure that is.",
    discussion: """
      Examples:
        weaklink analyze requests.csv
        weaklink analyze january.csv february.csv.gz -o out/
        weaklink analyze requests.csv --level person --lang zh-Hans
        weaklink analyze requests.csv --format json > analysis.json
        weaklink analyze tickets.csv --map customer="Raised by" --target 3d
        cat requests.csv | weaklink analyze -

      Without '-o' and '--format' the answer stands in the terminal, and the report, the
      picture and the figures in a folder beside the place you are at.
      """)

  @Argument(help: "CSV, Excel (.xlsx), XES or JSON, also .gz or in a .zip; '-' is standard input.")
  var logs: [String]

  @Option(
    name: [.customShort("o"), .long],
    help:
      "A folder for everything, or a file: .html, .json, .csv, .md, .txt, .svg, .png, .pdf, .dot.")
  var output: String?

  @Option(help: "What to write: text, json, csv, markdown or html.") var format: OutputFormat?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Who answers to customers for a kind, KIND=PARTY; may be given several times.",
      valueName: "kind"))
  var answers: [AnsweringArgument] = []

  @Option(
    help: ArgumentHelp(
      "Estimate what failures put at risk by the assumptions in a file; see 'cost-model'.",
      valueName: "file"))
  var costModel: String?

  @OptionGroup var log: LogOptions

  func validate() throws { _ = try destination() }

  func run() async throws {
    let destination = try destination()
    try await LogSession(log).run { session in
      let model = try costModel.map { path in
        try CostModelFile.read(try TextFile.read(path), from: path, log.lang)
      }
      let imported = try await session.read(logs)
      let analysis = try await session.analyze(imported) { options in
        options.costModel = model
        for answer in answers {
          options.answering[answer.kind] = imported.pseudonyms[answer.party] ?? answer.party
        }
      }
      for answer in answers {
        try LinkChoice.check(kind: answer.kind, among: imported.requests.kinds)
        try LinkChoice.check(
          party: imported.pseudonyms[answer.party] ?? answer.party, in: analysis)
      }
      try deliver(analysis, of: imported, to: destination)
      try keepConflictsAside(session.conflictsAside, beside: destination)
      try session.finish(imported)
    }
  }

  private func destination() throws -> Destination {
    guard let output else {
      return format.map(Destination.standardOutput) ?? .folder(path: Self.folder(for: logs))
    }
    if output == "-" { return .standardOutput(format ?? .text) }
    if let format { return .file(path: output, format) }
    if output.hasSuffix("/") || output.fileEnding.isEmpty || Output.isFolder(output) {
      return .folder(path: output)
    }
    if let format = OutputFormat(ending: output.fileEnding) {
      return .file(path: output, format)
    }
    if let picture = DiagramFormat(fileExtension: output.fileEnding) {
      return .picture(path: output, picture)
    }
    throw ValidationError(
      """
      '-o \(output)' has an ending that nothing is written as; there are \(OutputFormat.endings), \
      \(DiagramFormat.allCases.map(\.rawValue).joined(separator: ", ")), or a folder, \
      which ends in '/'.
      """)
  }

  /// The folder that belongs to a log: `weaklink-requests` for `data/requests.csv.gz`.
  private static func folder(for logs: [String]) -> String {
    let name = logs.first?.split(separator: "/").last ?? ""
    let stem = name.split(separator: ".").first ?? ""
    return stem.isEmpty || name == "-" ? "weaklink-report" : "weaklink-\(stem)"
  }
}

extension Analyze {
  private func deliver(
    _ analysis: Analysis, of imported: ImportedLog, to destination: Destination
  ) throws {
    let writer = ReportWriter(analysis, language: log.lang)
    switch destination {
    case .standardOutput(let format):
      let answer = try writer.bytes(as: format, options: Terminal.options(log.lang))
      try Output.answer(answer)
      tellOfSetAside(imported, path: nil)
    case .file(let path, let format):
      try Output.write(writer.bytes(as: format), to: path)
      Terminal.complain(CommandPhrase.wroteFile.text(log.lang, ["path": path]))
      tellOfSetAside(imported, path: try keepSetAside(imported, at: path + ".set-aside.csv"))
    case .picture(let path, let format):
      try DrawDiagram.draw(
        ChainDiagram(analysis, options: DiagramOptions(language: log.lang)), as: format,
        to: path, language: log.lang)
      tellOfSetAside(imported, path: try keepSetAside(imported, at: path + ".set-aside.csv"))
    case .folder(let path): try fill(path, with: writer, of: imported)
    }
  }

  /// Writes everything into the folder at `path`, and the answer to standard output.
  private func fill(_ path: String, with writer: ReportWriter, of imported: ImportedLog) throws {
    let folder = path.hasSuffix("/") ? path : path + "/"
    try Output.makeFolder(folder)
    try Output.write(writer.bytes(as: .html), to: folder + "report.html")
    try Output.write(writer.picture(as: .svg), to: folder + "chain.svg")
    try Output.write(writer.bytes(as: .json), to: folder + "analysis.json")
    try Output.write(writer.bytes(as: .csv), to: folder + "links.csv")
    if let conflicts = writer.conflicts {
      try Output.write(conflicts, to: folder + "conflicts.csv")
    }
    let setAside = try keepSetAside(imported, at: folder + "set-aside.csv")
    let places: [(CommandPhrase, String)] = [
      (.reportIsAt, folder + "report.html"), (.pictureIsAt, folder + "chain.svg"),
    ]
    let closing = places.map { $0.text(log.lang, ["path": $1]) }
    try Output.answer(writer.text(Terminal.options(log.lang), closing: closing))
    tellOfSetAside(imported, path: setAside)
  }

  /// Keeps the rows that were set aside; where, if there are any.
  private func keepSetAside(_ imported: ImportedLog, at path: String) throws -> String? {
    // Rows as they were have the names in them that are not to be shown.
    guard imported.setAsideCount > 0, log.pseudonyms == nil else { return nil }
    // Rows that were mended in a file of this name are nowhere else.
    let path = Output.sparing(logs, path)
    try Output.write(imported.setAsideCSV(log.lang), to: path)
    return path
  }

  /// Keeps the rows of the table of conflicts that could not be read, as they were.
  private func keepConflictsAside(
    _ rows: [SetAsideRow], beside destination: Destination
  ) throws {
    let ending = "conflicts-set-aside.csv"
    let path: String? =
      switch destination {
      case .standardOutput: nil
      case .file(let path, _), .picture(let path, _): path + "." + ending
      case .folder(let path): (path.hasSuffix("/") ? path : path + "/") + ending
      }
    guard let path, !rows.isEmpty, log.pseudonyms == nil else {
      return tellOfSetAside(rows.count, path: nil)
    }
    let free = Output.sparing(log.conflicts, path)
    try Output.write(ImportedLog.setAsideCSV(rows, log.lang), to: free)
    tellOfSetAside(rows.count, path: free)
  }

  private func tellOfSetAside(_ imported: ImportedLog, path: String?) {
    tellOfSetAside(imported.setAsideCount, path: path)
  }

  private func tellOfSetAside(_ rows: Int, path: String?) {
    guard rows > 0 else { return }
    let count = log.lang.count(rows)
    let text =
      path.map { CommandPhrase.setAsideKept.text(log.lang, ["count": count, "path": $0]) }
      ?? CommandPhrase.setAsideNotKept.text(log.lang, ["count": count])
    Terminal.complain(text)
  }
}
