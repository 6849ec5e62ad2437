import ServiceModel
import Simulation
import Testing
import Wording

private let faults = FaultOptions.Kind.allCases.filter { $0 != .none }

/// A kind of fault and a seed to plant it on.
private let plantings = faults.flatMap { kind in (0..<8).map { (kind, UInt64($0)) } }

@Test(arguments: plantings)
func aFaultSlowsWhatItIsSaidToSlowAndNothingElse(kind: FaultOptions.Kind, seed: UInt64) throws {
  var options = SimulationOptions.small(seed: seed, fault: kind, cases: 600)
  options.hours = .always
  options.fault.factor = 3
  let (requests, truth) = try Simulation(options).requests()
  options.fault = FaultOptions()
  let sound = ownTimes(try Simulation(options).requests().requests)
  let since = try #require(truth.since)
  var touched = 0
  for (id, own) in ownTimes(requests) {
    guard let soundOwn = sound[id], let request = requests.first(where: { $0.id == id }) else {
      continue
    }
    if isTouched(request, by: truth), request.opened >= since {
      touched += 1
      #expect(abs(own - 3 * soundOwn) <= 3 * 60 * 5, "\(id)")
    } else {
      #expect(own == soundOwn, "\(id)")
    }
  }
  #expect(touched > 0)
  #expect(touched <= truth.requestsTouched)
}

@Test(arguments: plantings)
func theTruthCountsWhatTheLogShows(kind: FaultOptions.Kind, seed: UInt64) throws {
  let options = SimulationOptions.small(seed: seed, fault: kind, cases: 400)
  let (requests, truth) = try Simulation(options).requests()
  let latest = requests.flatMap { [$0.opened, $0.delivered ?? $0.opened] }.max()
  let end = try #require(latest)
  let late = requests.count { request in
    request.parent == nil && request.promised.map { (request.delivered ?? end) > $0 } ?? false
  }
  #expect(truth.failures == late)
  #expect(truth.requests == requests.count)
  #expect(
    truth.requestsTouched
      == requests.count { isTouched($0, by: truth) && $0.opened >= truth.since ?? $0.opened })
  #expect(truth.cost >= 0)
}

@Test(arguments: UInt64(0)..<10)
func withoutAFaultNothingIsTouched(seed: UInt64) throws {
  let truth = try log(.small(seed: seed)).truth
  #expect(truth.requestsTouched == 0)
  #expect(truth.cost == 0)
  #expect(truth.since == nil)
}

@Test func aLongerFaultCostsMore() throws {
  var options = SimulationOptions.small(seed: 8, fault: .slowLink, cases: 1000)
  let costs = try [CivilDate(year: 2025, month: 9, day: 1), .init(year: 2025, month: 3, day: 1)]
    .map { since in
      options.fault.since = since
      return try log(options).truth.cost
    }
  #expect(costs[0] < costs[1])
}

@Test func aGrudgeCanGoOneWayAndSpread() throws {
  var options = SimulationOptions.small(seed: 10, fault: .grudge, cases: 3000)
  options.fault.customer = "Customer Service 1"
  options.fault.provider = "Sales 2"
  options.fault.since = CivilDate(year: 2025, month: 6, day: 1)
  let both = try log(options).truth
  options.fault.mutual = false
  let one = try log(options).truth
  options.fault.spread = 1.2
  let spread = try log(options).truth
  #expect(one.requestsTouched < both.requestsTouched)
  #expect(both.requestsTouched < spread.requestsTouched)
  #expect(one.customerPerson == "Customer Service 1")
  #expect(one.providerPerson == "Sales 2")
  #expect(one.customerTeam == "Customer Service")
}

@Test(arguments: [
  ("customer", SimulationError.unknownTeam("Nowhere")),
  ("provider", .unknownTeam("Nowhere")),
  ("pair", .noSuchLink(customer: "Legal", provider: "Sales")),
  ("since", .outsideThePeriod(since: "2024-12-31", from: "2025-01-01", to: "2025-12-31")),
  ("factor", .notPositive(0)),
  ("cases", .noCases(0)),
  ("teams", .tooFewTeams(1)),
  ("people", .tooFewPeople(9, teams: 10)),
  ("days", .noDays(0)),
  ("share", .notAShare(1.5)),
  ("person", .unknownPerson("Sales")),
])
func optionsThatMakeNoCompanyAreRefused(what: String, error: SimulationError) {
  var options = SimulationOptions.small(seed: 0, fault: .slowLink)
  switch what {
  case "customer": options.fault.customer = "Nowhere"
  case "provider": options.fault.provider = "Nowhere"
  case "pair": (options.fault.customer, options.fault.provider) = ("Legal", "Sales")
  case "since": options.fault.since = CivilDate(year: 2024, month: 12, day: 31)
  case "factor": options.fault.factor = 0
  case "cases": options.cases = 0
  case "teams": options.teams = 1
  case "people": options.people = 9
  case "days": options.days = 0
  case "share": options.unpromised = 1.5
  default: options.fault = FaultOptions(.grudge, customer: "Sales")
  }
  #expect(throws: error) { try Simulation(options) }
  #expect(!error.text(.english).contains("{"))
}

private func isTouched(_ request: Request, by truth: SimulationTruth) -> Bool {
  switch truth.fault {
  case .none: false
  case .overload: request.providerTeam == truth.providerTeam
  case .slowLink:
    request.customerTeam == truth.customerTeam && request.providerTeam == truth.providerTeam
  case .grudge:
    [request.customer, request.provider] == [truth.customerPerson, truth.providerPerson]
      || [request.provider, request.customer] == [truth.customerPerson, truth.providerPerson]
  }
}

/// Of delivered requests whose children are all in the log, by identifier.
private func ownTimes(_ requests: [Request]) -> [String: Int] {
  let children = Dictionary(grouping: requests.filter { $0.parent != nil }) { $0.parent ?? "" }
  var times: [String: Int] = [:]
  for request in requests {
    guard let delivered = request.delivered else { continue }
    var (own, free) = (0, request.opened)
    for child in children[request.id, default: []].sorted(by: { $0.opened < $1.opened }) {
      if child.opened > free { own += child.opened - free }
      free = max(free, child.delivered ?? delivered)
    }
    times[request.id] = own + max(0, delivered - free)
  }
  return times
}
