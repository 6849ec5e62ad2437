import ServiceModel
import Wording

/// Turns the rows of a log of events into requests.
struct EventAssembler {
  private(set) var log = RequestLog()
  private(set) var faults: [RowFault] = []
  let meanings: WordMeanings
  /// The rows that count as events, in order.
  let kept: KeptRows
  private let rows: Rows
  private let cells: CellReader
  private let attributes: CaseAttributes
  private let level: Level
  private let teams: PartyTeams?
  let parties: PartyTable
  private var latest = Int64.min
  private var promisesChange = false
  /// Votes of cases on whether a customer is external.
  private var votes: [Int32: Int] = [:]

  init(
    _ rows: Rows, cells: CellReader, columnNames: [String], options: ReadingOptions, threads: Int
  ) async {
    self.rows = rows
    self.cells = cells
    level = options.level
    meanings = WordMeanings(rows, columnNames: columnNames, options)
    parties = PartyTable(rows, options.people)
    attributes = CaseAttributes(rows)
    log.parties = parties.names
    log.kinds = rows.names(.kinds)
    log.channels = rows.names(.channels)
    log.rootsAreExternal = true
    log.hasOutcome = attributes.has(.outcome)
    let duplicates = await Duplicates(rows, cells: cells, threads: threads)
    faults = duplicates.faults
    kept = duplicates.kept
    if let persons = rows.words(of: .person), let ofPersons = rows.words(of: .team) {
      teams = await PartyTeams(
        from: [(persons: parties.numbers(persons), teams: parties.numbers(ofPersons))],
        rows: duplicates.kept,
        parties: log.parties.count, threads: threads)
    } else {
      teams = nil
    }
    assemble(kept)
    log.latest = latest == .min ? .missing : Instant(seconds: latest)
    log.declaredExternal = votes.mapValues { $0 >= 0 }
    parties.tellPeople(&log)
    if !promisesChange { (log.firstPromised, log.promiseChanged) = ([], []) }
  }

  /// Groups the rows by case, in order of the cases' first rows, and each case by time.
  private mutating func assemble(_ kept: KeptRows) {
    let caseWords = rows.words(of: .case) ?? []
    let times = rows.times(of: .time) ?? []
    latest = kept.reduce(.min) { max($0, times[$1].seconds) }
    let names = rows.vocabulary(.cases)
    var starts = Array(repeating: 0, count: names.count + 1)
    for row in kept { starts[Int(caseWords[row]) + 1] += 1 }
    for number in 0..<names.count { starts[number + 1] += starts[number] }
    var order = Array(repeating: 0, count: kept.count)
    var next = starts
    for row in kept {
      let number = Int(caseWords[row])
      order[next[number]] = row
      next[number] += 1
    }
    let persons = rows.words(of: .person)
    let teams = rows.words(of: .team)
    let states = rows.words(of: .status)
    var events: [CaseEvent] = []
    for number in 0..<names.count where starts[number] < starts[number + 1] {
      events.removeAll(keepingCapacity: true)
      for row in order[starts[number]..<starts[number + 1]] {
        let (party, team) = whom(persons?[row] ?? -1, teams?[row] ?? -1)
        let state = states.flatMap { $0[row] < 0 ? nil : meanings.states[Int($0[row])] ?? .working }
        events.append(
          CaseEvent(
            row: row, time: times[row].seconds, nanoseconds: rows.nanoseconds[row], party: party,
            team: team, state: state))
      }
      events.sort(by: CaseEvent.precedes)
      add(events, name: names.bytes(number), hasStates: states != nil)
    }
  }

  /// The party of a row at the level asked for, and its team where it is a person.
  private func whom(_ person: Int32, _ team: Int32) -> (party: Int32, team: Int32) {
    let person = parties.party(person)
    let team = team >= 0 ? parties.party(team) : parties.team(of: person, learned: teams)
    return switch level {
    case .team: (team >= 0 ? team : person, RequestLog.none)
    case .person: person >= 0 ? (person, team) : (team, RequestLog.none)
    case .department:
      (parties.department(person, team) ?? (team >= 0 ? team : person), RequestLog.none)
    }
  }

  private mutating func add(_ events: [CaseEvent], name: [UInt8], hasStates: Bool) {
    guard events.contains(where: { $0.party >= 0 }) else {
      setAside(events)
      return
    }
    let stack = ReturnStack(events, hasStates: hasStates, latest: latest)
    let base = Int32(log.count)
    let caseNumber = Int32(log.cases.count)
    log.cases.append(name)
    let kind = attributes.word(.kind, in: events)
    for (index, item) in stack.items.enumerated() {
      log.ids.append(name + Array("#\(index + 1)".utf8))
      log.caseOf.append(caseNumber)
      log.parent.append(item.parent < 0 ? RequestLog.none : base + Int32(item.parent))
      log.kind.append(kind)
      log.opened.append(Instant(seconds: item.opened))
      log.delivered.append(Instant(seconds: item.delivered))
      log.provider.append(item.party)
      log.providerTeam.append(item.team)
      log.marks.append(item.isCancelled ? .cancelled : [])
      if item.parent >= 0 {
        log.customer.append(stack.items[item.parent].party)
        log.customerTeam.append(stack.items[item.parent].team)
        addNothing()
      } else {
        addRoot(events, stack)
      }
    }
    for pause in stack.pauses.sorted(by: { ($0.item, $0.start) < ($1.item, $1.start) }) {
      log.pauses.append(
        Pause(
          request: base + Int32(pause.item), start: Instant(seconds: pause.start),
          end: Instant(seconds: pause.end), reason: pause.reason))
    }
  }

  /// Cells of a request that the log knows nothing more about.
  private mutating func addNothing() {
    log.promised.append(.missing)
    log.firstPromised.append(.missing)
    log.promiseChanged.append(.missing)
    if attributes.has(.reminders) { log.reminders.append(RequestLog.none) }
    if attributes.has(.rating) { log.rating.append(RequestLog.none) }
    if attributes.has(.value) { log.value.append(.nan) }
    if attributes.has(.channel) { log.channel.append(RequestLog.none) }
    if rows.plan.columns[.note] != nil { log.notes.append([]) }
  }

  /// What the case says as a whole belongs to its root.
  private mutating func addRoot(_ events: [CaseEvent], _ stack: ReturnStack) {
    let customer = parties.party(attributes.word(.customer, in: events))
    log.customer.append(customer)
    log.customerTeam.append(parties.party(attributes.word(.customerTeam, in: events)))
    let promises = attributes.promises(in: events)
    log.promised.append(Instant(seconds: promises.last))
    log.firstPromised.append(Instant(seconds: promises.first))
    log.promiseChanged.append(Instant(seconds: promises.changed))
    if promises.changed != .min { promisesChange = true }
    let root = log.marks.count - 1
    let outcome = attributes.word(.outcome, in: events)
    if outcome >= 0, meanings.isFailure[Int(outcome)] == true { log.marks[root].insert(.failed) }
    if attributes.isYes(.complaint, in: events, meanings) { log.marks[root].insert(.complaint) }
    if stack.isReopened || attributes.isYes(.reopened, in: events, meanings) {
      log.marks[root].insert(.reopened)
    }
    if log.marks[root].contains(.cancelled), isRefused(events) { log.marks[root].insert(.refused) }
    if attributes.has(.reminders) {
      let reminders = attributes.number(.reminders, in: events)
      log.reminders.append(Int32(hundredths: reminders / 100) ?? RequestLog.none)
    }
    if attributes.has(.rating) {
      log.rating.append(
        Int32(hundredths: attributes.number(.rating, in: events)) ?? RequestLog.none)
    }
    if attributes.has(.value) { log.value.append(attributes.number(.value, in: events)) }
    if attributes.has(.channel) {
      log.channel.append(attributes.word(.channel, in: events))
    }
    if let column = rows.plan.columns[.note] { log.notes.append(note(events, column)) }
    let external = attributes.word(.external, in: events)
    if customer >= 0, external >= 0, let answer = meanings.answers[Int(external)] {
      votes[customer, default: 0] += answer ? 1 : -1
    }
  }

  /// Whether the last state of a case that was cancelled says that it was refused.
  private func isRefused(_ events: [CaseEvent]) -> Bool {
    guard let states = rows.words(of: .status) else { return false }
    return events.last { $0.state == .cancelled && states[$0.row] >= 0 }
      .map { meanings.isRefused[Int(states[$0.row])] } ?? false
  }

  /// The last note of the case.
  private func note(_ events: [CaseEvent], _ column: Int) -> [UInt8] {
    for event in events.reversed() {
      let text = cells.bytes(rows.place(event.row), column: column)
      if !text.isEmpty { return text }
    }
    return []
  }

  /// A case in whose rows nobody is named has no provider.
  private mutating func setAside(_ events: [CaseEvent]) {
    let column = rows.plan.columns[.team] ?? rows.plan.columns[.person] ?? 0
    for event in events {
      let place = rows.place(event.row)
      let spot = cells.range(place, column: column)?.lowerBound ?? place.start
      faults.append(
        RowFault(
          fault: .missingProvider, part: place.part, start: place.start, spot: spot,
          column: Int32(column)))
    }
  }
}
