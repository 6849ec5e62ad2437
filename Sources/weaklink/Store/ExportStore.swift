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
      requests.csv or events.csv, conflicts.csv, set-aside.csv, each where there is
      something to write, and mapping.yaml, which says how the log is to be read. Read
      so, the log is analysed as the store is:
        weaklink export firm.weaklink -o firm/
        weaklink analyze firm/requests.csv --mapping firm/mapping.yaml
      """)

  @OptionGroup var options: StoreOptions

  @Option(name: [.customShort("o"), .long], help: "The folder to write into.") var output: String

  @Flag(help: "Write texts as they are, also those that a spreadsheet would take for formulas.")
  var exact = false

  func run() throws {
    try options.run(for: .reading) { store in
      guard let shape = try store.imports().first?.description.shape else {
        throw StoreError.empty(path: options.store)
      }
      let zone = try store.zone()
      let folder = output.hasSuffix("/") ? output : output + "/"
      try Output.makeFolder(folder)
      let log = folder + "\(shape.rawValue).csv"
      let isGuarded = try Output.stream(to: log) { send in
        try store.export(zone: zone, guardsFormulas: !exact, send)
      }
      try say(log)
      try write(mapping(zone), to: folder + "mapping.yaml")
      let conflicts = try store.conflicts()
      if !conflicts.isEmpty {
        try write(
          ConflictFile.csv(conflicts, zone: zone, language: options.lang),
          to: folder + "conflicts.csv")
      }
      let aside = try store.setAsideRows()
      if !aside.isEmpty {
        try write(ImportedLog.setAsideCSV(aside, options.lang), to: folder + "set-aside.csv")
      }
      if isGuarded {
        let text = StorePhrase.guardedCells.text(options.lang)
        Terminal.complain(Failure.warning(text, options.lang))
      }
    }
  }

  /// How the log that is written is to be read, where that does not show in it.
  private func mapping(_ zone: LogZone) -> [UInt8] {
    Array("dates: ymd\ntimezone: \"\(zone.identifier)\"\n".utf8)
  }

  private func write(_ bytes: [UInt8], to path: String) throws(CommandError) {
    try Output.write(bytes, to: path)
    try say(path)
  }

  private func say(_ path: String) throws(CommandError) {
    try Output.answer(CommandPhrase.wroteFile.text(options.lang, ["path": path]) + "\n")
  }
}
