import ArgumentParser
import CompanyStore
import Diagnostics
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

      What is said of a log is kept with it: people, agreements, working hours, states.
      It may be said later too:
        weaklink import --people people.csv --into firm.weaklink
        weaklink analyze firm.weaklink --level department
      """)

  @Argument(help: "CSV or .xlsx files, also .gz; '-' is standard input.") var logs: [String] = []

  @Option(name: .customLong("into"), help: "The store; it is made where there is none.")
  var store: String

  @Option(name: .customLong("by"), help: "Who imports; the user of the system otherwise.")
  var actor: String?

  @Option(help: "How many seconds to wait for another process that writes the store.")
  var wait = CompanyStore.patience

  @OptionGroup var log: LogOptions

  func validate() throws {
    let says = log.mappingFile != nil || log.people != nil || !log.ola.isEmpty
    guard !logs.isEmpty || says || log.target != nil || log.calendar != nil else {
      throw ValidationError("Name a log, or say something of those that the store has: '--people'.")
    }
    if actor == "" { throw ValidationError("'--by' must be a name, not ''.") }
    guard wait >= 0, wait.isFinite else {
      throw ValidationError("'--wait' must be at least 0, not \(wait).")
    }
  }

  func run() async throws {
    try await LogSession(log).run { session in
      let sources = try logs.map { $0 == "-" ? try Self.standardInput() : .file(path: $0) }
      let present = try StoreContents(store, patience: wait)
      let read = try await read(sources, beside: present, in: session)
      for file in read.known { try Output.answer(already(file)) }
      var settings = log.settings(session.said)
      try check(settings, against: read.log, present)
      // Without a list of people the departments are those of the log.
      if let log = read.log, session.said.people.isEmpty {
        settings.addDepartments(of: log.requests)
      }
      guard let new = try newImport(read.log, settings, beside: present) else { return }
      let record = try CompanyStore.change(store, patience: wait) { try $0.add(new) }
      try Output.answer(StoreText(log.lang).imported(record, into: store))
      if let log = read.log { try session.finish(log) }
    }
  }

  /// What is to be kept; nil where the store has it.
  private func newImport(
    _ read: ImportedLog?, _ settings: LogSettings, beside present: StoreContents
  ) throws -> NewImport? {
    let actor = actor ?? NSUserName()
    if let read { return try NewImport(read, settings, actor: actor, moment: .now) }
    var all = present.settings
    all.update(by: settings)
    guard let last = present.imports.last else { throw StoreError.missing(path: store) }
    guard all != present.settings else { return nil }
    return NewImport(
      settings, of: last.description.shape, zone: last.zone, actor: actor, moment: .now)
  }

  /// Agreements of parties that nobody knows would silently change nothing.
  private func check(
    _ settings: LogSettings, against read: ImportedLog?, _ present: StoreContents
  ) throws(CommandError) {
    var known = present.parties.union(read?.requests.parties.names ?? [])
    for person in settings.people.merging(present.settings.people, uniquingKeysWith: { $1 }) {
      known.formUnion([person.value.team, person.value.department].compactMap(\.self))
    }
    for name in settings.agreements.flatMap({ [$0.customer, $0.provider] }).compactMap(\.self)
    where !known.contains(name) {
      let names = known.filter { !$0.isEmpty }.sorted()
      throw .noSuchParty(name, nearest: Nearest.names(to: name, among: names))
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

  /// Reads the logs that the store does not have.
  private func read(
    _ sources: [LogSource], beside present: StoreContents, in session: LogSession
  ) async throws -> (log: ImportedLog?, known: [KnownFile]) {
    guard !sources.isEmpty else { return (nil, []) }
    let records = present.recordOfFile
    var reading = log.reading(session.said)
    reading.keepsTable = true
    reading.timezone = session.zone(
      of: present.imports.last.flatMap { LogZone(identifier: $0.zone) } ?? .utc)
    reading.isKnownElsewhere = present.hasRequest
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
