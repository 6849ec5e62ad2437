import ArgumentParser
import CompanyStore
import Foundation
import LogImport
import ServiceModel
import Wording

struct ImportLog: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Keep logs in a store, one file that every command takes in place of a log.",
    discussion: """
      Examples:
        weaklink import requests.csv --into firm.weaklink
        weaklink import march.csv april.csv --into firm.weaklink
        weaklink analyze firm.weaklink

      A file that is there already changes nothing. A newer export of the same tickets
      brings them up to date, and what they said before is kept.
      An import is all or nothing.
      """)

  @Argument(help: "CSV or .xlsx files, also .gz; '-' is standard input.") var logs: [String]

  @Option(name: .customLong("into"), help: "The store; it is made where there is none.")
  var store: String

  @Option(name: .customLong("by"), help: "Who imports; the user of the system otherwise.")
  var actor: String?

  @Option(help: "How many seconds to wait for another process that writes the store.")
  var wait = CompanyStore.patience

  @OptionGroup var log: LogOptions

  func validate() throws {
    if actor == "" { throw ValidationError("'--by' must be a name, not ''.") }
    guard wait >= 0, wait.isFinite else {
      throw ValidationError("'--wait' must be at least 0, not \(wait).")
    }
  }

  func run() async throws {
    try await LogSession(log).run { session in
      let sources = try logs.map { $0 == "-" ? try Self.standardInput() : .file(path: $0) }
      let present = try whatIsThere()
      let (imported, known) = try await read(sources, beside: present, in: session)
      for file in known { try Output.answer(already(file)) }
      guard let imported else { return }
      let new = NewImport(imported, actor: actor ?? NSUserName(), moment: .now)
      let record = try CompanyStore.change(store, patience: wait) { try $0.add(new) }
      if imported.explanation.columns.contains(where: \.role.isDepartment) {
        let text = CommandPhrase.departmentsNotKept.text(log.lang)
        Terminal.complain(Failure.warning(text, log.lang))
      }
      try Output.answer(StoreText(log.lang).imported(record, into: store))
      try session.finish(imported)
    }
  }

  /// Standard input can be read once, and a log may have to be read again.
  private static func standardInput() throws(CommandError) -> LogSource {
    do {
      let bytes = try FileHandle.standardInput.readToEnd() ?? Data()
      return .bytes(Array(bytes), name: LogSource.standardInput.name)
    } catch {
      throw .cannotRead(path: "-", reason: Output.reason(of: error))
    }
  }

  /// The imports that the store has; none where there is no store yet.
  private func whatIsThere() throws(StoreError) -> [ImportRecord] {
    guard FileManager.default.fileExists(atPath: store) else { return [] }
    let opened = try CompanyStore.open(store, for: .writing, patience: wait)
    defer { opened.close() }
    return try opened.imports()
  }

  /// Reads the logs that the store does not have.
  private func read(
    _ sources: [LogSource], beside present: [ImportRecord], in session: LogSession
  ) async throws -> (ImportedLog?, known: [KnownFile]) {
    var records: [String: ImportRecord] = [:]
    for record in present {
      for file in record.description.files { records[file.sha256] = record }
    }
    var reading = log.reading(session.said)
    reading.keepsTable = true
    reading.timezone = session.zone(
      of: present.last.flatMap { LogZone(identifier: $0.zone) } ?? .utc)
    let first = try await session.read(sources, reading)
    let digests = first.description.files.map(\.sha256)
    let known = first.description.files.compactMap { file in
      records[file.sha256].map { KnownFile(name: file.name, record: $0) }
    }
    if known.count == digests.count { return (nil, known) }
    if known.isEmpty, Set(digests).count == digests.count { return (first, []) }
    // A source may be an archive of several files, of which some are known.
    var wanted: [LogSource] = []
    var seen: Set<String> = []
    for source in sources {
      let files = try await LogReader.read([source], options: reading).description.files
      let isNew = files.contains { file in
        records[file.sha256] == nil && !seen.contains(file.sha256)
      }
      if isNew { wanted.append(source) }
      seen.formUnion(files.map(\.sha256))
    }
    return (try await session.read(wanted, reading), known)
  }

  private func already(_ file: KnownFile) -> String {
    StoreText(log.lang).alreadyThere(file.name, in: store, since: file.record)
  }
}

/// A file that the store has.
private struct KnownFile {
  var name: String
  var record: ImportRecord
}

extension Instant {
  fileprivate static var now: Instant {
    Instant(seconds: Int64(Date.now.timeIntervalSince1970))
  }
}
