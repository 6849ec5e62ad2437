import ArgumentParser
import LogImport
import ServiceModel
import Wording

struct Aggregate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read a slice of a log into a partial result, to be merged with others.",
    discussion: """
      Where a log is cut into files, or lies on several machines, each slice can be read
      by itself, and the partials put together:
        weaklink columns january.csv -o mapping.yaml
        weaklink aggregate january.csv --mapping mapping.yaml -o january.partial
        weaklink aggregate february.csv --mapping mapping.yaml -o february.partial
        weaklink merge january.partial february.partial -o report/

      The merged analysis is that of one run over all slices. The mapping is the first
      round: it makes every slice be read in the same way. A slice need not hold whole
      cases; a request may be made for one of another slice.
      """)

  @Argument(help: "CSV, Excel (.xlsx), XES or JSON, also .gz or in a .zip; '-' is standard input.")
  var logs: [String]

  @Option(name: [.customShort("o"), .long], help: "The partial to write.") var output: String

  @OptionGroup var log: LogOptions

  func run() async throws {
    try await LogSession(log).run { session in
      if let store = try StoreArgument(logs) {
        throw CommandError.storeAmongLogs(path: store.path)
      }
      if let partials = try PartialArguments(logs) {
        throw CommandError.madeOfPartials(path: partials.paths[0])
      }
      var reading = log.reading(session.said)
      reading.isSlice = true
      reading.keepsTable = true
      let imported = try await session.read(
        logs.map { $0 == "-" ? LogSource.standardInput : .file(path: $0) }, reading)
      try Output.stream(to: output) { send in
        try PartialLog.write(imported, readWith: reading, to: send)
      }
      let accepted = imported.description.files.reduce(0) { $0 + $1.accepted }
      let values = [
        "path": output, "rows": log.lang.count(accepted),
        "aside": log.lang.count(imported.setAsideCount),
      ]
      Terminal.complain(
        (imported.setAsideCount == 0 ? PartialPhrase.wrote : .wroteAside)
          .text(log.lang, values))
      try session.finish(imported)
    }
  }
}
