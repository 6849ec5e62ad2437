import ServiceModel
import Wording

/// Turns the cases of a log of events into requests, one after the other.
struct CaseAssembler: Sendable {
  private(set) var log = RequestLog()
  private(set) var faults: [RowFault] = []
  private(set) var promisesChange = false
  /// Votes of cases on whether a customer is external.
  private(set) var votes: [Int32: Int] = [:]
  private let rows: Rows
  private let cells: CellReader
  private let attributes: CaseAttributes
  private let parties: PartyTable
  private let meanings: WordMeanings
  private let states: [Int32]?
  private let noteColumn: Int?
  private let latest: Int64
  /// The identifier at hand.
  private var id: [UInt8] = []

  /// - Parameter latest: the latest time of the log, in seconds.
  init(
    _ rows: Rows, cells: CellReader, _ attributes: CaseAttributes, _ parties: PartyTable,
    _ meanings: WordMeanings, latest: Int64
  ) {
    self.rows = rows
    self.cells = cells
    self.attributes = attributes
    self.parties = parties
    self.meanings = meanings
    self.latest = latest
    states = rows.words(of: .status)
    noteColumn = rows.plan.columns[.note]
  }

  /// Takes in a case: its events in order, and its name.
  mutating func add(_ events: [CaseEvent], name: [UInt8]) {
    guard events.contains(where: { $0.party >= 0 }) else {
      setAside(events)
      return
    }
    let stack = ReturnStack(events, hasStates: states != nil, latest: latest)
    let base = Int32(log.count)
    let caseNumber = Int32(log.cases.count)
    log.cases.append(name)
    let kind = CaseAttributes.last(attributes.kind, in: events)
    for (index, item) in stack.items.enumerated() {
      setID(name, index + 1)
      log.ids.append(id)
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

  /// Names a request by its case and its place in it.
  private mutating func setID(_ name: [UInt8], _ number: Int) {
    id.removeAll(keepingCapacity: true)
    id += name
    id.append(0x23)
    let start = id.count
    var rest = number
    while rest > 0 {
      id.append(0x30 + UInt8(rest % 10))
      rest /= 10
    }
    id[start...].reverse()
  }

  /// Cells of a request that the log knows nothing more about.
  private mutating func addNothing() {
    log.promised.append(.missing)
    log.firstPromised.append(.missing)
    log.promiseChanged.append(.missing)
    if attributes.reminders != nil { log.reminders.append(RequestLog.none) }
    if attributes.rating != nil { log.rating.append(RequestLog.none) }
    if attributes.value != nil { log.value.append(.nan) }
    if attributes.channel != nil { log.channel.append(RequestLog.none) }
    if noteColumn != nil { log.notes.append([UInt8]()) }
  }

  /// What the case says as a whole belongs to its root.
  private mutating func addRoot(_ events: [CaseEvent], _ stack: ReturnStack) {
    let customer = parties.party(CaseAttributes.last(attributes.customer, in: events))
    log.customer.append(customer)
    log.customerTeam.append(parties.party(CaseAttributes.last(attributes.customerTeam, in: events)))
    let promises = attributes.promises(in: events)
    log.promised.append(Instant(seconds: promises.last))
    log.firstPromised.append(Instant(seconds: promises.first))
    log.promiseChanged.append(Instant(seconds: promises.changed))
    if promises.changed != .min { promisesChange = true }
    let root = log.marks.count - 1
    let outcome = CaseAttributes.last(attributes.outcome, in: events)
    if outcome >= 0, meanings.isFailure[Int(outcome)] == true { log.marks[root].insert(.failed) }
    if CaseAttributes.isYes(attributes.complaint, in: events, meanings) {
      log.marks[root].insert(.complaint)
    }
    if stack.isReopened || CaseAttributes.isYes(attributes.reopened, in: events, meanings) {
      log.marks[root].insert(.reopened)
    }
    if log.marks[root].contains(.cancelled), isRefused(events) { log.marks[root].insert(.refused) }
    if let column = attributes.reminders {
      let reminders = CaseAttributes.last(column, in: events)
      log.reminders.append(Int32(hundredths: reminders / 100) ?? RequestLog.none)
    }
    if let column = attributes.rating {
      log.rating.append(
        Int32(hundredths: CaseAttributes.last(column, in: events)) ?? RequestLog.none)
    }
    if let column = attributes.value { log.value.append(CaseAttributes.last(column, in: events)) }
    if attributes.channel != nil {
      log.channel.append(CaseAttributes.last(attributes.channel, in: events))
    }
    if let noteColumn { log.notes.append(note(events, noteColumn)) }
    let external = CaseAttributes.last(attributes.external, in: events)
    if customer >= 0, external >= 0, let answer = meanings.answers[Int(external)] {
      votes[customer, default: 0] += answer ? 1 : -1
    }
  }

  /// Whether the last state of a case that was cancelled says that it was refused.
  private func isRefused(_ events: [CaseEvent]) -> Bool {
    guard let states else { return false }
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
