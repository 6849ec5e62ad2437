import ArgumentParser
import CompanyStore
import LogImport
import ServiceModel
import Wording

struct ExportConflicts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write all conflicts as a table that can be read again.")

  @OptionGroup var options: ConflictOptions
  @Option(name: [.customShort("o"), .long], help: "A .csv file; standard output otherwise.")
  var output: String?

  func run() throws {
    try options.run(for: .reading) { store, zone in
      let csv = ConflictFile.csv(try store.conflicts(), zone: zone, language: options.lang)
      guard let output else { return try Output.answer(csv) }
      try Output.write(csv, to: output)
      Terminal.complain(CommandPhrase.wroteFile.text(options.lang, ["path": output]))
    }
  }
}
