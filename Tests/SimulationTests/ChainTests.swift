import ServiceModel
import Simulation
import Testing

@Test(arguments: UInt64(0)..<40)
func whatIsDoneForARequestIsDoneWithinIt(seed: UInt64) throws {
  let simulation = try Simulation(.small(seed: seed, fault: .overload))
  let (requests, _) = simulation.requests()
  let byID = Dictionary(uniqueKeysWithValues: requests.map { ($0.id, $0) })
  #expect(byID.count == requests.count)
  for request in requests {
    #expect(request.provider != request.customer)
    #expect(request.providerTeam != request.customerTeam)
    if let delivered = request.delivered { #expect(request.opened < delivered) }
    guard let parentID = request.parent else {
      #expect(request.customerTeam == nil)
      continue
    }
    let parent = try #require(byID[parentID])
    #expect(request.customer == parent.provider)
    #expect(request.caseName == parent.caseName)
    #expect(parent.opened < request.opened)
    if let end = parent.delivered {
      #expect(try #require(request.delivered) < end)
    }
  }
}

@Test(arguments: UInt64(0)..<10)
func theLogCoversItsPeriodAndEndsWithOpenRequests(seed: UInt64) throws {
  var options = SimulationOptions.small(seed: seed, cases: 1000)
  options.days = 90
  let first = Instant(seconds: Int64(options.start.dayNumber * 86400))
  let requests = try Simulation(options).requests().requests
  #expect(requests.allSatisfy { first <= $0.opened && $0.opened < first + 90 * 86400 })
  #expect(requests.allSatisfy { $0.delivered.map { $0 < first + 90 * 86400 } ?? true })
  let open = requests.count { $0.delivered == nil }
  #expect((1...200).contains(open))
}

@Test func promisesAreMadeAsAskedFor() throws {
  var options = SimulationOptions()
  options.internalPromises = 0.4
  options.unpromised = 0.3
  let requests = try Simulation(options).requests().requests
  let roots = requests.filter { $0.parent == nil }
  let others = requests.filter { $0.parent != nil }
  #expect(roots.count == 2000)
  #expect(abs(share(roots) { $0.promised == nil } - 0.3) < 0.05)
  #expect(abs(share(others) { $0.promised != nil } - 0.4) < 0.05)
  let unkept = share(roots) { request in
    request.promised.flatMap { promise in request.delivered.map { $0 > promise } } ?? false
  }
  #expect((0.08...0.25).contains(unkept))
}

@Test func externalCustomersAskMostlyOnWorkingDays() throws {
  let requests = try Simulation(SimulationOptions()).requests().requests
  let days = requests.filter { $0.parent == nil }.map { Int($0.opened.seconds) / 86400 }
  let counts = (0..<7).map { weekday in days.count { ($0 + 3) % 7 == weekday } }
  #expect(counts[0] > counts[4])
  #expect(counts[4] > 2 * counts[5])
  #expect(counts[5] > counts[6])
  #expect(counts[6] > 0)
}

@Test(arguments: [(2, 2), (3, 7), (10, 40), (10, 650), (17, 40), (650, 1300)])
func companiesOfEverySizeServeTheirCustomers(teams: Int, people: Int) throws {
  var options = SimulationOptions.small(seed: 4, fault: .slowLink, cases: max(400, teams * 10))
  options.teams = teams
  options.people = people
  let (requests, truth) = try Simulation(options).requests()
  #expect(truth.externalRequests == options.cases)
  let busy = Set(requests.compactMap(\.providerTeam))
  #expect(busy.count > teams * 8 / 10)
  #expect(busy.count <= teams)
  let persons = Set(requests.compactMap(\.provider))
  #expect(persons.count <= people)
  #expect(persons.count > people * 6 / 10)
  #expect(busy.isDisjoint(with: persons))
}

private func share(_ requests: [Request], of condition: (Request) -> Bool) -> Double {
  Double(requests.count(where: condition)) / Double(requests.count)
}
