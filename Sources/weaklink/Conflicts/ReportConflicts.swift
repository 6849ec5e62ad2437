import ArgumentParser
import ChainAnalysis
import Diagnostics
import Foundation
import Reports
import Wording

struct ReportConflicts: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Say of every unresolved conflict whom it hurts, what it will cost, what to do.",
    discussion: """
      Worst first: by the external requests that failed meanwhile, then by age.
        weaklink conflicts firm.weaklink report
        weaklink conflicts firm.weaklink report -o conflicts.html --include-notes
        weaklink conflicts report requests.csv --conflicts conflicts.csv \\
          --level person
      """)

  @Argument(help: "A store, or logs with --conflicts.") var logs: [String]

  @Option(name: [.customShort("o"), .long], help: "A file: .html, .md, .csv, .json or .txt.")
  var output: String?

  @Option(help: "What to write: text, markdown, csv, html or json.") var format: OutputFormat?

  @OptionGroup var log: LogOptions

  func validate() throws {
    _ = try chosenFormat()
    // After a store stands what is to be done with it; an unknown word would be taken for a log.
    guard let word = logs.dropFirst().first, word.allSatisfy(\.isLetter),
      !FileManager.default.fileExists(atPath: word)
    else { return }
    let verbs = Conflicts.verbs
    let nearest = Nearest.names(to: word, among: verbs).first.map { " Did you mean '\($0)'?" }
    throw ValidationError(
      "'\(word)' is neither a file nor something to do with conflicts; there are "
        + verbs.joined(separator: ", ") + "." + (nearest ?? ""))
  }

  private func chosenFormat() throws -> OutputFormat {
    if let format { return format }
    guard let output, output != "-" else { return .text }
    if let format = OutputFormat(ending: output.fileEnding) { return format }
    throw ValidationError("'-o \(output)' must end in one of \(OutputFormat.endings).")
  }

  func run() async throws {
    let format = try chosenFormat()
    try await LogSession(log).run { session in
      let imported = try await session.read(logs)
      let analysis = try await session.analyze(imported)
      let isFile = output.map { $0 != "-" } ?? false
      let options = isFile ? ReportOptions(language: log.lang) : Terminal.options(log.lang)
      let text =
        switch format {
        case .text: ConflictText(analysis, options).text
        case .markdown: ConflictMarkdown(analysis, language: log.lang).text
        case .csv: ConflictCSV(analysis).text
        case .html: HTMLReport.conflictPage(analysis, language: log.lang)
        case .json: try JSONReport.text(of: analysis.conflicts)
        }
      if isFile, let output {
        try Output.write(Array(text.utf8), to: output)
        Terminal.complain(CommandPhrase.wroteFile.text(log.lang, ["path": output]))
      } else {
        try Output.answer(text)
      }
      try session.finish(imported)
    }
  }
}
