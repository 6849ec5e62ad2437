package import ServiceModel

/// The story of a desk maker, as a log of requests over a year.
///
/// Two people who need each other every day, one in customer service and one in sales, have not
/// been on good terms since a wrong delivery date in June. Nothing else is wrong with the company,
/// apart from a bad day now and then. What it costs is in the log, for whoever looks.
package struct DeskMaker: Sendable {
  package enum Edition: String, CaseIterable, Sendable {
    case english = "desk-maker.csv"
    /// With names and column names in simplified characters, and the byte order mark that
    /// spreadsheets write.
    case chinese = "desk-maker.zh.csv"

    /// Of the file that holds it.
    package var fileName: String { rawValue }
    var words: StoryWords { self == .english ? .english : .chinese }
  }

  let edition: Edition
  let simulation: Simulation

  package init(_ edition: Edition) throws(SimulationError) {
    self.edition = edition
    let words = edition.words
    var options = SimulationOptions()
    options.seed = 235
    options.cases = 1050
    options.overPromised = 0.03
    options.internalPromises = 0.15
    options.fault = FaultOptions(
      .grudge, customer: words.quarrel.customer, provider: words.quarrel.provider)
    options.fault.since = CivilDate(year: 2025, month: 6, day: 16)
    options.fault.factor = 8
    options.fault.mutual = false
    options.fault.spread = 1.15
    simulation = try Simulation(options, Company(words))
  }

  /// The log as a file holds it.
  package func file() -> (bytes: [UInt8], truth: SimulationTruth) {
    let (rows, truth) = rows()
    var csv = CSVBytes()
    for column in edition.words.columns.requestColumns { csv.field(column.utf8) }
    csv.endRow()
    for row in rows {
      simulation.write(row, edition.words.columns, to: &csv)
      csv.field((note(on: row) ?? "").utf8)
      csv.endRow()
    }
    return ((edition == .chinese ? [0xEF, 0xBB, 0xBF] : []) + csv.bytes, truth)
  }

  /// What was planted, and what it cost in the requests that chance made.
  package func requests() -> (requests: [Request], truth: SimulationTruth) {
    let (rows, truth) = rows()
    let requests = rows.map { row in
      var request = simulation.request(of: row)
      request.note = note(on: row)
      return request
    }
    return (requests, truth)
  }

  private func rows() -> (rows: [RequestRow], truth: SimulationTruth) {
    var rows: [RequestRow] = []
    let truth = simulation.run { rows += $0.requestRows }
    rows += lostCustomer(from: 1 + (rows.map(\.request.number).max() ?? 0))
    return (rows.sorted { ($0.time, $0.tie) < ($1.time, $1.tie) }, truth)
  }

  /// Two months on, a new customer asks the price of desk no. 235 in a special colour.
  private func lostCustomer(from number: Int) -> [RequestRow] {
    guard let persons = simulation.fault?.persons else {
      preconditionFailure("the story is about two people")
    }
    let day = CivilDate(year: 2025, month: 8, day: 18).dayNumber
    func clock(_ hour: Int, _ minute: Int, after days: Int = 0) -> Instant {
      Instant(day: day + days, second: hour * 3600 + minute * 60)
    }
    let caseNumber = simulation.arrivals.moments.count
    let quote = SimulatedRequest(
      number: number, caseNumber: caseNumber, step: 0, provider: persons.customer,
      opened: clock(9, 40), delivered: clock(11, 50, after: 1), promised: clock(12, 0),
      isTouched: false)
    let price = SimulatedRequest(
      number: number + 1, parent: number, caseNumber: caseNumber, step: 0,
      customer: persons.customer, provider: persons.provider, opened: clock(9, 44),
      delivered: clock(11, 30, after: 1), isTouched: true)
    return [(quote, StoryKind.quote), (price, .price)].map { request, kind in
      RequestRow(
        request: request, client: simulation.company.clients + 1,
        kind: edition.words.name(of: kind))
    }
  }
}
