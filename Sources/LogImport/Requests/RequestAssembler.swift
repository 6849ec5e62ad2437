import ServiceModel
import Wording

/// Turns the rows of a log of requests into requests.
struct RequestAssembler {
  private let rows: Rows
  private let cells: CellReader
  private let threads: Int
  private let isKnownElsewhere: (@Sendable ([UInt8]) -> Bool)?
  /// The rows that became requests.
  let kept: KeptRows
  private(set) var log = RequestLog()
  private(set) var faults: [RowFault] = []
  let meanings: WordMeanings
  private(set) var parties: PartyTable
  /// How many requests are over by their state though the log gives no time for it.
  private(set) var endedWithoutTime = 0

  init(
    _ rows: Rows, cells: CellReader, columnNames: [String], options: ReadingOptions, threads: Int
  ) async {
    self.rows = rows
    self.cells = cells
    self.threads = threads
    isKnownElsewhere = options.isKnownElsewhere
    meanings = WordMeanings(rows, columnNames: columnNames, options)
    parties = PartyTable(rows, options.people)
    var numbers: RowNumbers?
    if let form = rows.idForm { numbers = await RowNumbers(rows.ids, form, threads: threads) }
    let duplicates = await Duplicates(rows, numbers: numbers, cells: cells, threads: threads)
    kept = duplicates.kept
    faults = duplicates.faults
    readNames()
    await readTimes()
    await readMarks()
    readNumbers()
    readTexts(numbers)
    await nest(duplicates)
    await fillTeams()
    declareExternal()
    await parties.learnDepartments(
      rows, kept,
      [
        (.customer, .customerTeam, .customerDepartment),
        (.provider, .providerTeam, .providerDepartment),
      ], threads: threads)
    parties.tellPeople(&log)
  }

  private var ranges: RowRanges { RowRanges(rows: kept.count) }

  private func words(_ role: Role) -> [Int32]? { rows.words(of: role).map { kept.of($0) } }

  private func parties(_ role: Role) -> [Int32] {
    words(role).map(parties.numbers) ?? Array(repeating: RequestLog.none, count: kept.count)
  }

  private func times(_ role: Role) -> TimeColumn? { rows.times(of: role).map { kept.of($0) } }

  private mutating func readNames() {
    log.parties = parties.names
    log.customer = parties(.customer)
    log.customerTeam = parties(.customerTeam)
    log.provider = parties(.provider)
    log.providerTeam = parties(.providerTeam)
    log.kinds = rows.names(.kinds)
    log.kind = words(.kind) ?? Array(repeating: RequestLog.none, count: kept.count)
    log.channels = rows.names(.channels)
    log.channel = words(.channel) ?? []
    if let words = words(.case) {
      let names = rows.vocabulary(.cases)
      for number in 0..<names.count { log.cases.append(names.bytes(number)) }
      log.caseOf = words
    } else if let column = rows.plan.columns[.case] {
      log.caseNames = ByteTable(lentBy: texts(of: column, missing: .nothing))
    }
  }

  private mutating func readTimes() async {
    let missing = TimeColumn(repeating: .missing, count: kept.count)
    log.opened = times(.opened) ?? missing
    log.delivered = times(.delivered) ?? missing
    log.promised = times(.promised) ?? missing
    log.acknowledged = times(.acknowledged) ?? []
    log.firstPromised = times(.firstPromised) ?? []
    log.promiseChanged = times(.promiseChanged) ?? []
    let told = [log.opened, log.delivered, log.acknowledged, log.promiseChanged]
    let latest = await ranges.map(threads: threads) { range in
      told.reduce(Instant.missing) { latest, times in
        times.isEmpty ? latest : times[range].reduce(latest, max)
      }
    }
    log.latest = latest.max() ?? .missing
  }

  private mutating func readMarks() async {
    let status = words(.status)
    log.hasOutcome = rows.plan.wordSlot(.outcome) != nil
    let reader = MarkReader(
      meanings: meanings, status: status, outcome: words(.outcome), complaint: words(.complaint),
      reopened: words(.reopened))
    let delivered = log.delivered
    let builder = ColumnBuilder<RequestMarks>(count: kept.count)
    let ended = await ranges.map(threads: threads) { range in
      unsafe reader.read(range, delivered, into: builder)
    }
    log.marks = builder.finished()
    endedWithoutTime = ended.reduce(0, +)
    guard status != nil else { return }
    for place in log.marks.indices where log.marks[place].contains(.cancelled) {
      log.delivered[place] = .missing
    }
  }

  private mutating func readNumbers() {
    if let values = rows.numbers(of: .reminders) {
      log.reminders = kept.map { Int32(hundredths: values[$0] / 100) ?? RequestLog.none }
    }
    if let values = rows.numbers(of: .rating) {
      log.rating = kept.map { Int32(hundredths: values[$0]) ?? RequestLog.none }
    }
    if let values = rows.numbers(of: .value) { log.value = kept.of(values) }
  }

  /// Identifiers that are no numbers, and notes, stay where they are.
  private mutating func readTexts(_ numbers: RowNumbers?) {
    if let numbers {
      log.ids = ByteTable(lentBy: NumberedTexts(numbers, kept: kept))
    } else {
      log.ids = ByteTable(lentBy: texts(of: rows.plan.columns[.id], missing: .numberedRow))
    }
    guard let column = rows.plan.columns[.note] else { return }
    log.notes = ByteTable(lentBy: texts(of: column, missing: .nothing, filled: rows.notes))
  }

  private func texts(
    of column: Int?, missing: CellTexts.Missing, filled: [UInt8] = []
  ) -> CellTexts {
    let isNote = column == rows.plan.columns[.note]
    return CellTexts(
      cells: cells, places: rows.places, kept: kept, column: column, missing: missing,
      filled: filled,
      emptyWords: rows.plan.emptyWords.isEmpty || isNote ? nil : rows.plan)
  }

  private mutating func nest(_ duplicates: Duplicates) async {
    if rows.plan.columns[.parent] != nil {
      let finder = await ParentFinder(
        rows, duplicates, cells: cells, opened: log.opened, threads: threads,
        isKnownElsewhere: isKnownElsewhere)
      log.parent = finder.parents
      faults += finder.faults
    } else {
      log.parent = Array(repeating: RequestLog.none, count: kept.count)
      if !log.caseOf.isEmpty { nestByCase() }
    }
    nameMissingCustomers()
  }

  private mutating func nestByCase() {
    var starts = Array(repeating: 0, count: log.cases.count + 1)
    for number in log.caseOf where number >= 0 { starts[Int(number) + 1] += 1 }
    for number in 0..<log.cases.count { starts[number + 1] += starts[number] }
    var order = Array(repeating: 0, count: starts[log.cases.count])
    var next = starts
    for (place, number) in log.caseOf.enumerated() where number >= 0 {
      order[next[Int(number)]] = place
      next[Int(number)] += 1
    }
    for number in 0..<log.cases.count where starts[number + 1] - starts[number] > 1 {
      var members = order[starts[number]..<starts[number + 1]].map { member($0) }
      CaseNesting.parents(of: &members, into: &log.parent)
    }
  }

  private func member(_ place: Int) -> CaseNesting.Member {
    CaseNesting.Member(
      place: Int32(place), opened: log.opened[place].seconds,
      delivered: log.delivered[place].known?.seconds ?? .max,
      customer: log.customer[place] >= 0 ? log.customer[place] : log.customerTeam[place],
      provider: log.provider[place] >= 0 ? log.provider[place] : log.providerTeam[place])
  }

  /// A log may leave out who asked where the parent says it: its provider did.
  private mutating func nameMissingCustomers() {
    for place in log.parent.indices where log.customer[place] < 0 && log.customerTeam[place] < 0 {
      guard log.parent[place] >= 0 else { continue }
      let parent = Int(log.parent[place])
      log.customer[place] = log.provider[parent]
      log.customerTeam[place] = log.providerTeam[parent]
    }
  }

  /// Gives persons the team that other rows name for them.
  private mutating func fillTeams() async {
    let pairs = [(Role.customer, Role.customerTeam), (.provider, .providerTeam)].compactMap {
      (person, team) -> (persons: [Int32], teams: [Int32])? in
      guard let persons = rows.words(of: person), let teams = rows.words(of: team) else {
        return nil
      }
      return (parties.numbers(persons), parties.numbers(teams))
    }
    if pairs.isEmpty, !parties.knowsTeams { return }
    let teams =
      pairs.isEmpty
      ? nil
      : await PartyTeams(from: pairs, rows: kept, parties: log.parties.count, threads: threads)
    for place in log.customerTeam.indices where log.customerTeam[place] < 0 {
      log.customerTeam[place] = parties.team(of: log.customer[place], learned: teams)
    }
    for place in log.providerTeam.indices where log.providerTeam[place] < 0 {
      log.providerTeam[place] = parties.team(of: log.provider[place], learned: teams)
    }
  }

  /// What a column says about which customers are external; the majority of a customer's rows
  /// counts, and external where they are equal.
  private mutating func declareExternal() {
    guard let words = words(.external) else { return }
    var votes: [Int32: Int] = [:]
    for (place, word) in words.enumerated() where word >= 0 {
      let party = log.customer[place] >= 0 ? log.customer[place] : log.customerTeam[place]
      guard party >= 0, let answer = meanings.answers[Int(word)] else { continue }
      votes[party, default: 0] += answer ? 1 : -1
    }
    log.declaredExternal = votes.mapValues { $0 >= 0 }
    for place in kept.indices where log.declaredExternal[log.customer[place]] == true {
      log.customerTeam[place] = RequestLog.none
    }
  }
}

/// Reads what rows say of requests with words.
private struct MarkReader: Sendable {
  let meanings: WordMeanings
  let status: [Int32]?
  let outcome: [Int32]?
  let complaint: [Int32]?
  let reopened: [Int32]?

  /// - Returns: how many requests of the range are over by their state though no time tells.
  @unsafe func read(
    _ range: Range<Int>, _ delivered: TimeColumn, into marks: ColumnBuilder<RequestMarks>
  ) -> Int {
    var ended = 0
    let target = unsafe marks.pointer(range.lowerBound)
    for place in range {
      var mark: RequestMarks = []
      if let status, status[place] >= 0 {
        let state = meanings.states[Int(status[place])]
        if state == .resolved, delivered[place].isMissing { ended += 1 }
        if state == .cancelled {
          mark.insert(.cancelled)
          if meanings.isRefused[Int(status[place])] { mark.insert(.refused) }
        }
      }
      if let outcome, outcome[place] >= 0, meanings.isFailure[Int(outcome[place])] == true {
        mark.insert(.failed)
      }
      if let complaint, complaint[place] >= 0, meanings.isYes[Int(complaint[place])] {
        mark.insert(.complaint)
      }
      if let reopened, reopened[place] >= 0, meanings.isYes[Int(reopened[place])] {
        mark.insert(.reopened)
      }
      unsafe target[place - range.lowerBound] = mark
    }
    return ended
  }
}

extension Int32 {
  /// A number in hundredths; nil for none and for one that is out of reach.
  init?(hundredths value: Double) {
    guard value.isFinite, abs(value) < 2e7 else { return nil }
    self = Int32((value * 100).rounded())
  }
}
