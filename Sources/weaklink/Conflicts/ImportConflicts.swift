import ArgumentParser
import CompanyStore
import Diagnostics
import LogImport
import ServiceModel
import Wording

struct ImportConflicts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take conflicts over from a table, or bring them up to date.",
    discussion: """
      A row a conflict; needed are the columns party, other party and opened. What
      cannot be read is set aside beside the table; mended there and named after
      the table, it is taken over too. All or nothing.
        weaklink conflicts firm.weaklink import conflicts.csv --by Cleo
      """)

  @OptionGroup var options: ConflictOptions
  @Argument(
    help: "A CSV or .xlsx file, and what was set aside of it; '-' is standard input.")
  var tables: [String]
  @Option(help: "The order of day and month, where the table cannot tell: dmy, mdy or ymd.")
  var dates: DateOrder?

  func run() throws {
    try options.run(for: .writing) { store, zone in
      let read = try ConflictReader.read(
        tables.map { $0 == "-" ? .standardInput : .file(path: $0) }, timezone: zone, dates: dates)
      for diagnostic in read.diagnostics.diagnostics {
        Terminal.complain(diagnostic.text(options.lang))
      }
      let known = try store.partyNames()
      let strangers = Set(read.conflicts.flatMap { [$0.first, $0.second] }).subtracting(known)
      for name in strangers.sorted() {
        let error = CommandError.strangerInConflict(
          name, nearest: Nearest.names(to: name, among: known))
        Terminal.complain(Failure.warning(error.text(options.lang), options.lang))
      }
      for name in try store.unknownRequests(among: read.conflicts.flatMap(\.requests)) {
        let text = CommandError.strangeRequest(name).text(options.lang)
        Terminal.complain(Failure.warning(text, options.lang))
      }
      let before = Set(try store.conflicts())
      let fresh = read.conflicts.filter { !before.contains($0) }
      try store.save(fresh, options.entry(.imported))
      let values = [
        "count": options.lang.count(fresh.count), "path": options.store,
        "same": options.lang.count(read.conflicts.count - fresh.count),
      ]
      try Output.answer(ConflictCommandPhrase.importedCount.text(options.lang, values) + "\n")
      guard !read.setAside.isEmpty else { return }
      let table = tables.first { $0 != "-" } ?? "conflicts"
      let path = Output.sparing(tables, table + ".set-aside.csv")
      try Output.write(ImportedLog.setAsideCSV(read.setAside, options.lang), to: path)
      let count = options.lang.count(read.setAside.count)
      Terminal.complain(
        CommandPhrase.setAsideKept.text(options.lang, ["count": count, "path": path]))
    }
  }
}
