import ServiceModel

/// A made-up company at work: the same options give the same log on every machine.
package struct Simulation: Sendable {
  package let options: SimulationOptions
  let company: Company
  let fault: PlantedFault?
  let arrivals: Arrivals
  let promises: Promises

  /// - Throws: options that describe no company.
  package init(_ options: SimulationOptions) throws(SimulationError) {
    try options.validate()
    try self.init(options, Company(options))
  }

  /// The given company in place of one of the size in `options`.
  init(_ options: SimulationOptions, _ company: Company) throws(SimulationError) {
    self.options = options
    self.company = company
    fault = try PlantedFault(options, in: company)
    arrivals = Arrivals(options)
    promises = Promises(options, company: company, arrivals: arrivals)
  }

  /// The end of the period: what happens at or after it is not in the log.
  var end: Instant { Instant(day: options.start.dayNumber + options.days, second: 0) }

  /// Runs the company and hands on every external request, in order of opening.
  ///
  /// A request that would be opened after the end of the period is not there, one that would be
  /// delivered after it is open.
  ///
  /// - Complexity: O(*r*) for *r* requests; keeps none of them.
  /// - Returns: what was planted and what it did.
  func run(_ body: (SimulatedCase) throws -> Void) rethrows -> SimulationTruth {
    var run = CaseRun(company: company, hours: options.hours)
    var failures = FailureCount(closes: options.shape == .events)
    let weights = company.services.cumulatedWeights
    var firstNumber = 0
    for (number, opened) in arrivals.moments.enumerated() {
      let draw = Draw(seed: options.seed, .service, number)
      var choice = draw.part(-1)
      let service = weights.firstPlace(above: choice.uniform() * (weights.last ?? 0))
      let plan = company.services[service]
      var requests = run.requests(
        of: plan, case: number, from: firstNumber, opened: opened, draw: draw, fault: fault)
      firstNumber += requests.count
      promise(&requests, service: service, draw)
      var sound = requests[0]
      if requests.contains(where: \.isTouched) {
        sound.delivered =
          run.requests(
            of: plan, case: number, from: 0, opened: opened, draw: draw, fault: nil)[0].delivered
      }
      cut(&requests)
      complain(&requests[0], draw)
      var client = draw.part(-2)
      let served = SimulatedCase(
        number: number, service: plan, client: 1 + client.below(company.clients),
        requests: requests)
      failures.count(served, withoutFault: sound, end: end)
      try body(served)
    }
    return truth(failures)
  }

  private func promise(_ requests: inout [SimulatedRequest], service: Int, _ draw: Draw) {
    for index in requests.indices {
      var chance = draw.part(-3).part(requests[index].step)
      var lead = promises.lead(ofService: service, step: requests[index].step)
      if index == 0 {
        if chance.happens(options.unpromised) { continue }
        if chance.happens(options.overPromised) { lead /= 6 }
      } else if !chance.happens(options.internalPromises) {
        continue
      }
      requests[index].promised = requests[index].opened + lead
    }
  }

  private func cut(_ requests: inout [SimulatedRequest]) {
    requests.removeAll { $0.opened >= end && $0.parent != nil }
    for index in requests.indices {
      if let delivered = requests[index].delivered, delivered >= end {
        requests[index].delivered = nil
      }
    }
  }

  private func complain(_ root: inout SimulatedRequest, _ draw: Draw) {
    var chance = draw.part(-4)
    let isLate = root.isLate(at: root.delivered ?? end)
    root.isComplaint = chance.happens(isLate ? 0.25 : 0.01)
  }

  private func truth(_ failures: FailureCount) -> SimulationTruth {
    var truth = SimulationTruth(options)
    truth.externalRequests = failures.cases
    truth.requests = failures.requests
    (truth.failures, truth.failuresWithoutFault) = failures.failures
    truth.requestsTouched = failures.touched
    guard let fault else { return truth }
    let isOverload = fault.kind == .overload
    truth.since = fault.since
    truth.customerTeam = isOverload ? nil : company.teams[fault.link.customer].name
    truth.providerTeam = company.teams[fault.link.provider].name
    truth.customerPerson = fault.persons.map { company.people[$0.customer].name }
    truth.providerPerson = fault.persons.map { company.people[$0.provider].name }
    return truth
  }
}

extension SimulatedRequest {
  /// Whether its promise was broken, `end` being its delivery or the last time of the log.
  func isLate(at end: Instant) -> Bool { promised.map { end > $0 } ?? false }
}

extension [ServicePlan] {
  fileprivate var cumulatedWeights: [Double] {
    var sum = 0.0
    return map { service in
      sum += service.weight
      return sum
    }
  }
}
