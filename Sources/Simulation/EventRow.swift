import ServiceModel

/// A line of an event log: someone has the case, or it has reached a state.
struct EventRow: LogRow {
  enum State: String {
    case new = "New"
    case inProgress = "In Progress"
    case resolved = "Resolved"
    case closed = "Closed"
  }

  var time: Instant
  var tie: Int
  var caseNumber: Int
  var person: Int
  var state: State
  var client: Int
  var kind: String
  var promised: Instant?
  var isComplaint: Bool
}

extension SimulatedCase {
  /// Who had the case from when on: what an export of its history shows.
  ///
  /// Whoever asks hands the case on, and gets it back with the answer. The case is served
  /// without parallel requests, so it is with one person at a time.
  func eventRows(before end: Instant) -> [EventRow] {
    let root = requests[0]
    var rows: [EventRow] = []
    func add(_ time: Instant?, _ person: Int, _ state: EventRow.State) {
      guard let time else { return }
      rows.append(
        EventRow(
          time: time, tie: 0, caseNumber: number, person: person, state: state, client: client,
          kind: service.steps[0].kind, promised: root.promised, isComplaint: root.isComplaint))
    }
    for request in requests {
      add(request.opened, request.provider, request.parent == nil ? .new : .inProgress)
      if let customer = request.customer { add(request.delivered, customer, .inProgress) }
    }
    add(root.delivered, root.provider, .resolved)
    add(closed(before: end), root.provider, .closed)
    for index in rows.indices { rows[index].tie = root.number * 4 + index }
    return rows
  }
}

extension Simulation {
  /// Writes the line as the columns of ``LogWords/eventColumns``.
  func write(_ row: EventRow, _ words: LogWords, to csv: inout CSVBytes) {
    let person = company.people[row.person]
    csv.field("C", number: row.caseNumber + 1)
    csv.field(row.time)
    csv.field(company.teams[person.team].name.utf8)
    csv.field(person.name.utf8)
    csv.field(row.state.rawValue.utf8)
    csv.field(company.name(ofClient: row.client).utf8)
    csv.field(row.kind.utf8)
    csv.field(row.promised)
    csv.field(row.isComplaint ? words.complaint.utf8 : "".utf8)
  }
}
