import ArgumentParser
import CompanyStore
import LogImport
import ServiceModel
import Wording

struct ExportStore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write everything that a store keeps as CSV files.",
    discussion: """
      The files have the columns that the documentation names, and times are of UTC; what
      they hold is analysed as the store is. Cells are written as they are: a spreadsheet
      may take one that begins with '=' for a formula.

      Example:
        weaklink export firm.weaklink -o firm/
      """)

  @OptionGroup var options: StoreOptions

  @Option(name: [.customShort("o"), .long], help: "The folder to write into.") var output: String

  func run() throws {
    try options.run(for: .reading) { store in
      let folder = output.hasSuffix("/") ? output : output + "/"
      let log = try store.log()
      let aside = try store.setAsideRows()
      try Output.makeFolder(folder)
      try write(log.text, to: folder + "\(log.shape.rawValue).csv")
      if !aside.isEmpty {
        try write(ImportedLog.setAsideCSV(aside, options.lang), to: folder + "set-aside.csv")
      }
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(CommandError) {
    try Output.write(bytes, to: path)
    try Output.answer(CommandPhrase.wroteFile.text(options.lang, ["path": path]) + "\n")
  }
}
