import ServiceModel

/// A line of a request log.
struct RequestRow: LogRow {
  var request: SimulatedRequest
  /// The number of the external customer.
  var client: Int
  var kind: String

  var time: Instant { request.opened }
  var tie: Int { request.number }
}

extension SimulatedCase {
  var requestRows: [RequestRow] {
    requests.map { RequestRow(request: $0, client: client, kind: service.steps[$0.step].kind) }
  }
}

extension Simulation {
  /// Writes the line as the columns of ``LogWords/requestColumns``.
  func write(_ row: RequestRow, _ words: LogWords, to csv: inout CSVBytes) {
    let request = row.request
    let provider = company.people[request.provider]
    csv.field("R", number: request.number + 1)
    if let parent = request.parent { csv.field("R", number: parent + 1) } else { csv.field([]) }
    csv.field("C", number: request.caseNumber + 1)
    if let customer = request.customer {
      csv.field(company.people[customer].name.utf8)
      csv.field(company.teams[company.people[customer].team].name.utf8)
    } else {
      csv.field(company.name(ofClient: row.client).utf8)
      csv.field([])
    }
    csv.field(provider.name.utf8)
    csv.field(company.teams[provider.team].name.utf8)
    csv.field(row.kind.utf8)
    csv.field(request.opened)
    csv.field(request.promised)
    csv.field(request.delivered)
    csv.field(request.isComplaint ? words.complaint.utf8 : "".utf8)
  }

  /// The line as a value.
  func request(of row: RequestRow) -> Request {
    let simulated = row.request
    let customer = simulated.customer.map { company.people[$0] }
    let provider = company.people[simulated.provider]
    var request = Request(
      id: "R\(simulated.number + 1)", parent: simulated.parent.map { "R\($0 + 1)" },
      caseName: "C\(simulated.caseNumber + 1)",
      customer: customer?.name ?? company.name(ofClient: row.client),
      customerTeam: customer.map { company.teams[$0.team].name },
      provider: provider.name, providerTeam: company.teams[provider.team].name, kind: row.kind,
      opened: simulated.opened, delivered: simulated.delivered, promised: simulated.promised)
    if simulated.isComplaint { request.marks.insert(.complaint) }
    return request
  }
}

extension Company {
  func name(ofClient number: Int) -> String { clientName + String(number) }
}
