import Diagnostics
import Foundation
import ServiceModel
import Wording

/// One reading of a log, from its columns to its requests.
struct ReadingSession: Sendable {
  private let files: LogParts
  private let options: ReadingOptions
  private let profile: LogProfile
  private let finder: ColumnFinder
  private var plan: ReadingPlan

  init(_ files: LogParts, _ options: ReadingOptions) throws(ImportError) {
    self.files = files
    self.options = options
    profile = LogProfile(files.parts, columnCount: files.names.count)
    finder = ColumnFinder(
      names: files.names, profile: profile, pinned: try files.pinned(options),
      ignored: options.ignored)
    plan = ReadingPlan(
      shape: finder.shape, columns: finder.choices.mapValues(\.column),
      columnCount: files.names.count)
    plan.zone = options.timezone
    plan.isStored = options.isStored
    plan.emptyWords =
      SystemHabits.emptyWords(of: files.names) + options.emptyWords.map { Array($0.utf8) }
    plan.serials = columns { $0.isTime && !$1.holdsTimes && $1.holdsSerials }
    plan.endsOfDays = columns { $0.isEnd && $1.holdsDays }
    plan.parentKey = finder.parentKey
    plan.idForm = plan.columns[.id].flatMap { NumberForm(of: profile.columns[$0].example) }
    plan.orders = options.dates.map { DateOrders($0) } ?? profile.evidence.orders
    try checkColumns()
  }

  /// The columns of which something holds.
  private func columns(_ holds: (Role, ColumnProfile) -> Bool) -> Set<Int> {
    Set(
      finder.choices.values.filter { holds($0.role, profile.columns[$0.column]) }.map(\.column))
  }

  private func checkColumns() throws(ImportError) {
    func lacks(_ roles: Role...) -> Bool { roles.allSatisfy { plan.columns[$0] == nil } }
    switch plan.shape {
    case .requests:
      if lacks(.opened) { throw files.headerError(.noTimeColumn) }
      if lacks(.provider, .providerTeam) { throw files.headerError(.noProviderColumn) }
    case .events:
      if lacks(.time) { throw files.headerError(.noTimeColumn) }
      if lacks(.case) { throw files.headerError(.noCaseColumn) }
      if lacks(.team, .person) { throw files.headerError(.noProviderColumn) }
    }
  }

  private var threads: Int {
    options.threads ?? ProcessInfo.processInfo.activeProcessorCount
  }

  func read(
    digests: Task<[String], Never>, _ progress: (@Sendable (Int, Int) -> Void)?
  ) async throws(ImportError) -> ImportedLog {
    var rows = try await readRows(plan, progress)
    // The dates that were looked at may have told another order than all dates do.
    if options.dates == nil, rows.evidence.orders != plan.orders {
      var again = plan
      again.orders = rows.evidence.orders
      rows = try await readRows(again, progress)
    }
    let cells = CellReader(parts: files.parts)
    let requests: RequestLog
    var faults: [RowFault]
    let meanings: WordMeanings
    let kept: KeptRows
    var endedWithoutTime = 0
    let spellings: [String: String]
    switch plan.shape {
    case .requests:
      let assembler = await RequestAssembler(
        rows, cells: cells, columnNames: files.names, options: options, threads: threads)
      (requests, faults, meanings) = (assembler.log, assembler.faults, assembler.meanings)
      kept = assembler.kept
      spellings = assembler.parties.spellings.shown
      endedWithoutTime = assembler.endedWithoutTime
    case .events:
      let assembler = await EventAssembler(
        rows, cells: cells, columnNames: files.names, options: options, threads: threads)
      (requests, faults, meanings) = (assembler.log, assembler.faults, assembler.meanings)
      kept = assembler.kept
      spellings = assembler.parties.spellings.shown
    }
    try checkProviders(requests)
    faults += rows.faults
    for index in faults.indices {
      let unreadable = files.parts[faults[index].part].text.origin?.unreadable
      if unreadable?.contains(faults[index].start) == true {
        faults[index].fault = .unreadableRecord
      }
    }
    let notes = ReadingNotes(
      files: files, plan: rows.plan, evidence: rows.evidence,
      time: timeExample, meanings: meanings,
      endedWithoutTime: endedWithoutTime, between: rows.between,
      ratings: plan.columns[.rating].flatMap { profile.columns[$0].fewWords } ?? [],
      spellings: spellings
    ).all
    faults.sort { ($0.part, $0.start, $0.spot) < ($1.part, $1.start, $1.spot) }
    let table =
      options.keepsTable
      ? LogTable(rows, kept: kept, cells: cells, meanings: meanings) : nil
    return ImportedLog(
      requests: requests, table: table,
      description: describe(rows, faults, notes, await digests.value),
      diagnostics: diagnose(rows, faults, cells),
      explanation: explain(rows, meanings, notes), zone: options.timezone, faults: faults,
      writer: DiagnosticWriter(cells: cells, columnNames: files.names, plan: plan))
  }

  /// What names more parties that serve than a company has is no column of parties, and would
  /// take much memory for each.
  private func checkProviders(_ requests: RequestLog) throws(ImportError) {
    guard requests.parties.count > options.mostProviders else { return }
    var serves = [Bool](repeating: false, count: requests.parties.count)
    for provider in requests.provider where provider >= 0 { serves[Int(provider)] = true }
    for team in requests.providerTeam where team >= 0 { serves[Int(team)] = true }
    let count = serves.count { $0 }
    guard count > options.mostProviders else { return }
    let roles: [Role] = [.provider, .person, .providerTeam, .team]
    let column = roles.lazy.compactMap { plan.columns[$0] }.first
    throw files.headerError(
      .tooManyProviders,
      [
        "column": column.map { files.names[$0] } ?? "", "count": String(count),
        "limit": String(options.mostProviders),
      ])
  }

  private func readRows(
    _ plan: ReadingPlan, _ progress: (@Sendable (Int, Int) -> Void)?
  ) async throws(ImportError) -> Rows {
    let reader = ParallelReader(
      parts: files.parts, plan: plan,
      threads: threads,
      chunk: max(1, options.chunk), progress: progress)
    return try await reader.read()
  }
}

extension ReadingSession {
  /// A time of the log, as it is written there.
  private var timeExample: String {
    let column = plan.columns[.opened] ?? plan.columns[.time]
    return column.map { DiagnosticWriter.quotable(profile.columns[$0].example) } ?? ""
  }

  private func describe(
    _ rows: Rows, _ faults: [RowFault], _ notes: [Note], _ digests: [String]
  ) -> LogDescription {
    var description = LogDescription(shape: plan.shape)
    for (index, part) in files.parts.enumerated() {
      let here = faults.filter { $0.part == index }
      let setAside = here.count { $0.setsAside }
      let duplicates = here.count { $0.fault == .duplicateRow }
      description.files.append(
        LogDescription.File(
          name: part.text.name, sha256: digests[index], rows: rows.records[index],
          accepted: rows.records[index] - setAside - duplicates, setAside: setAside,
          duplicates: duplicates))
    }
    for (role, choice) in finder.choices {
      description.columns[role.rawValue] = files.names[choice.column]
    }
    description.notes = notes
    return description
  }

  private func diagnose(
    _ rows: Rows, _ faults: [RowFault], _ cells: CellReader
  ) -> DiagnosticLog {
    var log = DiagnosticLog()
    let choices = ChoiceDiagnostics(files: files, finder: finder, profile: profile)
    for diagnostic in choices.columns() { log.record(diagnostic.fault) { diagnostic } }
    if options.dates == nil {
      for diagnostic in choices.dates(rows, cells) { log.record(diagnostic.fault) { diagnostic } }
    }
    var writer = DiagnosticWriter(cells: cells, columnNames: files.names, plan: plan)
    for fault in faults where !(options.isSlice && fault.fault == .unknownParent) {
      log.record(fault.fault) { writer.diagnostic(fault) }
    }
    return log
  }

  private func explain(
    _ rows: Rows, _ meanings: WordMeanings, _ notes: [Note]
  ) -> LogExplanation {
    let used = Set(finder.choices.values.map(\.column))
    return LogExplanation(
      shape: plan.shape,
      columns: Role.allCases.compactMap { role in
        finder.choices[role].map { choice in
          LogExplanation.Column(
            role: role, name: files.names[choice.column],
            example: DiagnosticWriter.quotable(profile.columns[choice.column].example),
            evidence: choice.evidence, rivals: choice.rivals.map { files.names[$0] })
        }
      },
      unused: files.names.indices.filter { !used.contains($0) }.map { files.names[$0] },
      states: zip(rows.vocabulary(.states).strings, meanings.states)
        .map { LogExplanation.State(word: $0, meaning: $1) }.sorted { $0.word < $1.word },
      outcomes: zip(rows.vocabulary(.outcomes).strings, meanings.isFailure)
        .map { (word: $0, isFailure: $1) }.sorted { $0.word < $1.word },
      dates: rows.evidence.order(rows.plan.orders), zone: plan.zone,
      emptyWords: plan.emptyWords.map { String(decoding: $0, as: UTF8.self) },
      notes: notes)
  }
}
