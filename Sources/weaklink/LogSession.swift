import ArgumentParser
import ChainAnalysis
import CompanyStore
import Diagnostics
import Diagram
import LogImport
import ServiceModel
import Wording

/// One run over a log: reads it, analyses it, and tells on standard error what was wrong with it.
struct LogSession {
  /// How many diagnostics are shown in full.
  private static let mostShown = 10

  let options: LogOptions
  /// The conflicts that stand in a file of their own.
  private(set) var conflicts: [Conflict] = []
  /// The rows of that file that could not be read.
  private(set) var conflictsAside: [SetAsideRow] = []
  private let progress: ProgressBar
  private let hours = SessionHours()
  /// What the mapping file says.
  private(set) var said = Mapping()

  init(_ options: LogOptions) {
    self.options = options
    progress = ProgressBar(language: options.lang)
  }

  /// Runs `body`; what goes wrong is said on standard error and becomes the exit code.
  func run(_ body: (LogSession) async throws -> Void) async throws {
    do {
      var session = self
      session.said = try options.loadMapping()
      try session.readConflicts()
      try await body(session)
    } catch {
      progress.clear()
      guard let text = Failure.text(of: error, options.lang) else { throw error }
      Terminal.complain(text)
      throw ExitCode(2)
    }
  }

  /// The zone that was asked for, or else that in which the log was read.
  func zone(of log: LogZone = .utc) -> LogZone { options.zone(said, of: log) }

  /// Reads the log that the files are, or that a store holds.
  func read(_ paths: [String]) async throws -> ImportedLog {
    var imported: ImportedLog
    if let store = try StoreArgument(paths) {
      imported = try await read(store)
    } else if let partials = try PartialArguments(paths) {
      imported = try await read(partials)
    } else {
      imported = try await read(
        paths.map { $0 == "-" ? LogSource.standardInput : .file(path: $0) },
        options.reading(said))
    }
    if options.level == .department, imported.requests.departments.isEmpty {
      throw CommandError.noDepartments
    }
    try said.check(against: imported.requests, also: [Link.externalCustomers])
    imported.conflicts = conflicts(beside: imported)
    tellOfStrangers(in: imported)
    guard let path = options.pseudonyms else { return imported }
    var pseudonyms = try Pseudonyms(path: path, options.lang)
    return try pseudonyms.applied(to: imported)
  }

  func read(
    _ sources: [LogSource], _ reading: ReadingOptions
  ) async throws(ImportError) -> ImportedLog {
    try await telling { progress throws(ImportError) in
      try await LogReader.read(sources, options: reading, progress: progress)
    }
  }

  /// Reads a log, shows how far that is, and tells what was wrong with it.
  func telling<Fault: Error>(
    _ read: (@escaping @Sendable (Int, Int) -> Void) async throws(Fault) -> ImportedLog
  ) async throws(Fault) -> ImportedLog {
    let progress = progress
    let imported = try await read { done, total in
      progress.show(.reading, total > 0 ? Double(done) / Double(total) : 0)
    }
    progress.clear()
    tell(imported.diagnostics)
    return imported
  }

  private mutating func readConflicts() throws(ImportError) {
    guard !options.conflicts.isEmpty else { return }
    let read = try ConflictReader.read(
      options.conflicts.map { $0 == "-" ? .standardInput : .file(path: $0) }, timezone: zone(),
      dates: options.dates)
    tell(read.diagnostics)
    conflicts = read.conflicts
    conflictsAside = read.setAside
  }

  /// The conflicts of the file that was given, and those of the store; of one id that of the file.
  private func conflicts(beside imported: ImportedLog) -> [Conflict] {
    let given = Set(conflicts.map(\.id))
    return conflicts + imported.conflicts.filter { !given.contains($0.id) }
  }

  /// Parties of conflicts that the log does not know, with the names they may have there.
  private func tellOfStrangers(in imported: ImportedLog) {
    let known = imported.requests.parties
    let strangers = Set(imported.conflicts.flatMap { [$0.first, $0.second] })
      .filter { known.number(of: $0) == nil }
    for name in strangers.sorted() {
      let nearest = Nearest.names(to: name, among: known.names.filter { !$0.isEmpty }.sorted())
      let text = CommandError.strangerInConflict(name, nearest: nearest).text(options.lang)
      Terminal.complain(Failure.warning(text, options.lang))
    }
  }

  /// - Parameter settings: changes what the options say about this analysis.
  func analyze(
    _ imported: ImportedLog, settings: (inout AnalysisOptions) -> Void = { _ in }
  ) async throws(CommandError) -> Analysis {
    let analyzer = analyzer(of: imported, settings: settings)
    let progress = progress
    let analysis = await analyzer.analysis { progress.show(.analysing, $0) }
    progress.clear()
    var typed = AnalysisOptions()
    typed.agreements = options.ola.map { $0.agreement(in: nil) }
    typed.rename { imported.pseudonyms[$0] ?? $0 }
    try check(typed.agreements, against: analysis, of: imported)
    if options.pseudonyms == nil { tellOfOtherLevels(analysis) }
    return analysis
  }

  func analyzer(
    of imported: ImportedLog, settings: (inout AnalysisOptions) -> Void = { _ in }
  ) -> ChainAnalyzer {
    var chosen = analysisOptions(for: imported)
    chosen.conflicts = imported.conflicts
    chosen.dismissed = imported.dismissed.map { Link(customer: $0.first, provider: $0.second) }
    settings(&chosen)
    return ChainAnalyzer(imported.requests, described: imported.description, options: chosen)
  }

  /// What the user said and, where they gave no calendar, the hours that the log shows.
  ///
  /// Logs that one session looks at are read by the hours of the first.
  func analysisOptions(for imported: ImportedLog) -> AnalysisOptions {
    let said = said.over(imported.kept)
    let zone = zone(of: imported.zone)
    let found =
      options.hours(said) == nil
      ? hours.found { OfficeHours(of: imported.requests, zone: zone) } : nil
    var chosen = options.analysis(said, of: imported.zone, officeHours: found)
    chosen.rename { imported.pseudonyms[$0] ?? $0 }
    return chosen
  }

  /// Lines of the mapping file about parties that the log knows and that are none at this level.
  private func tellOfOtherLevels(_ analysis: Analysis) {
    let known = Set(analysis.parties.map(\.name) + [Link.externalCustomers])
    let lines = said.agreements.flatMap { [$0.customer, $0.provider].compactMap(\.self) }
    for name in lines + said.answers.map(\.party) where !known.contains(name.text) {
      let text = CommandPhrase.notAtThisLevel.text(options.lang, ["name": name.text])
      Terminal.complain("\(name.place.location): \(Failure.warningWord(options.lang)): \(text)")
    }
  }

  /// Agreements of parties or kinds that do not exist would silently change nothing.
  private func check(
    _ agreements: [Agreement], against analysis: Analysis, of imported: ImportedLog
  ) throws(CommandError) {
    for agreement in agreements {
      for name in [agreement.customer, agreement.provider].compactMap(\.self) {
        try LinkChoice.check(party: name, in: analysis)
      }
      try LinkChoice.check(kind: agreement.kind, among: imported.requests.kinds)
    }
  }

  private func tell(_ log: DiagnosticLog) {
    let shown = log.diagnostics.prefix(Self.mostShown)
    for diagnostic in shown {
      Terminal.complain(diagnostic.text(options.lang))
    }
    guard log.total > shown.count else { return }
    let faults = log.summary.map { "\($0.fault.rawValue) \(options.lang.count($0.count))" }
      .joined(separator: ", ")
    let values = [
      "count": options.lang.count(log.total), "shown": options.lang.count(shown.count),
      "faults": faults,
    ]
    Terminal.complain(CommandPhrase.moreFaults.text(options.lang, values))
  }

  /// Ends with 1 if rows were set aside and that was to be taken strictly.
  func finish(_ imported: ImportedLog) throws {
    if options.strict, imported.setAsideCount > 0 { throw ExitCode(1) }
  }
}
