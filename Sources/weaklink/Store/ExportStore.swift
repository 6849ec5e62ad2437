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
      requests.csv or events.csv, people.csv, set-aside.csv, conflicts.csv with their
      trail.csv and dismissals.csv, imports.csv and what they changed in changes.csv,
      each where there is something to write, and mapping.yaml, which says how the log
      is to be read. Read so, the log is analysed as the store is:
        weaklink export firm.weaklink -o firm/
        weaklink analyze firm/requests.csv --mapping firm/mapping.yaml
      """)

  @OptionGroup var options: StoreOptions

  @Option(name: [.customShort("o"), .long], help: "The folder to write into.") var output: String

  @Flag(help: "Write texts as they are, also those that a spreadsheet would take for formulas.")
  var exact = false

  func run() throws {
    try options.run(for: .reading) { store in
      let imports = try store.imports()
      guard let shape = imports.first?.description.shape else {
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
      let settings = SettingsFiles(
        settings: imports.reduce(into: LogSettings()) { $0.update(by: $1.settings) }, zone: zone)
      try write(settings.mapping(), to: folder + "mapping.yaml")
      if !settings.settings.people.isEmpty {
        try write(
          settings.people(guardsFormulas: !exact), to: folder + SettingsFiles.peopleName)
      }
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
      try writeMemory(
        of: store, imports, StoreTables(zone: zone, guardsFormulas: !exact), to: folder)
      if isGuarded {
        let text = StorePhrase.guardedCells.text(options.lang)
        Terminal.complain(Failure.warning(text, options.lang))
      }
    }
  }

  /// Writes what the store remembers of its imports and conflicts.
  private func writeMemory(
    of store: CompanyStore, _ imports: [ImportRecord], _ tables: StoreTables, to folder: String
  ) throws {
    try write(
      tables.imports(imports, store.undoneImports()), to: folder + "imports.csv")
    if imports.contains(where: { $0.counts.changed > 0 }) {
      let path = folder + "changes.csv"
      try Output.stream(to: path) { send in
        try send(tables.line(StoreTables.changeHeader))
        try store.forEachChange { try send(tables.line(of: $0)) }
      }
      try say(path)
    }
    let trail = try store.trail()
    if !trail.isEmpty { try write(tables.trail(trail), to: folder + "trail.csv") }
    let dismissals = try store.dismissals()
    if !dismissals.isEmpty {
      try write(tables.dismissals(dismissals), to: folder + "dismissals.csv")
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(CommandError) {
    try Output.write(bytes, to: path)
    try say(path)
  }

  private func say(_ path: String) throws(CommandError) {
    try Output.answer(CommandPhrase.wroteFile.text(options.lang, ["path": path]) + "\n")
  }
}
