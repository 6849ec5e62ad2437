import ServiceModel

/// Serves external requests, one at a time.
struct CaseRun: Sendable {
  let company: Company
  let hours: WorkingHours
  /// How much the own times of one step differ: the standard deviation of their logarithm.
  private static let spread = 0.55
  /// Nobody hands on anything faster.
  private static let shortest: Seconds = 60

  /// How often people ask who they know rather than anyone of a team.
  private static let loyalty = 0.5

  private var fault: PlantedFault?
  private var service: ServicePlan
  private var draw: Draw
  private var requests: [SimulatedRequest] = []
  private var caseNumber = 0
  private var firstNumber = 0

  init(company: Company, hours: WorkingHours) {
    self.company = company
    self.hours = hours
    service = company.services[0]
    draw = Draw(seed: 0, .service)
  }

  /// Serves `service` for one external customer.
  ///
  /// Chance depends on `draw` alone, so that the same case with and without a fault differ by
  /// the fault. No promises are made here.
  ///
  /// - Returns: its requests, numbered from `firstNumber`.
  mutating func requests(
    of service: ServicePlan, case caseNumber: Int, from firstNumber: Int, opened: Instant,
    draw: Draw, fault: PlantedFault?
  ) -> [SimulatedRequest] {
    self.service = service
    self.caseNumber = caseNumber
    self.firstNumber = firstNumber
    self.draw = draw
    self.fault = fault
    requests.removeAll(keepingCapacity: true)
    _ = serve(0, draw.part(0), parent: nil, customer: nil, opened: opened)
    return requests
  }

  private func provider(
    of step: ServicePlan.Step, for customer: Int?, _ draw: inout Draw
  ) -> Int {
    let people = company.teams[step.team].people
    let anyone = people.lowerBound + draw.below(people.count)
    guard let customer, draw.happens(Self.loyalty) else { return anyone }
    return company.regularPartner(of: customer, in: step.team)
  }

  /// - Returns: when it is delivered.
  private mutating func serve(
    _ place: Int, _ stepDraw: Draw, parent: Int?, customer: Int?, opened: Instant
  ) -> Instant {
    var draw = stepDraw
    let step = service.steps[place]
    let provider = provider(of: step, for: customer, &draw)
    let slowing = fault?.slowing(of: provider, for: customer, at: opened, in: company) ?? 1
    let own =
      step.median * company.people[provider].pace * draw.logNormal(Self.spread) * slowing
    var lags = Lags(own: own, count: step.groups + 1, draw: draw)
    let row = requests.count
    requests.append(
      SimulatedRequest(
        number: firstNumber + row, parent: parent, caseNumber: caseNumber, step: place,
        customer: customer, provider: provider, opened: opened, isTouched: slowing != 1))
    var asked = opened
    var delivered = opened
    var next = step.firstChild
    while let child = next {
      if service.steps[child].waits {
        asked = hours.moment(after: max(Self.shortest, lags.next()), from: delivered)
        delivered = asked
      }
      var childDraw = self.draw.part(child)
      if childDraw.happens(service.steps[child].likelihood) {
        let done = serve(
          child, childDraw, parent: firstNumber + row, customer: provider, opened: asked)
        delivered = max(delivered, done)
      }
      next = service.steps[child].nextSibling
    }
    delivered = hours.moment(after: max(Self.shortest, lags.next()), from: delivered)
    requests[row].delivered = delivered
    return delivered
  }
}

/// An own time cut into the pieces between the requests that the provider makes.
private struct Lags {
  private let own: Double
  private let total: Double
  private var draw: Draw

  init(own: Double, count: Int, draw: Draw) {
    var weights = draw
    total = (0..<count).reduce(0) { sum, _ in sum + Self.weight(&weights) }
    self.own = own
    self.draw = draw
  }

  mutating func next() -> Seconds { Int((own * Self.weight(&draw) / total).rounded()) }

  private static func weight(_ draw: inout Draw) -> Double { 0.5 + draw.uniform() }
}
