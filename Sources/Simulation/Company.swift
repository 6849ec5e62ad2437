/// The made-up company: who works in it and what it does for its customers.
struct Company: Sendable {
  struct Person: Sendable {
    var name: String
    var team: Int
    /// Their own times over those of an average person.
    var pace: Double
  }

  struct Team: Sendable {
    var name: String
    /// Its people, by their places in ``Company/people``.
    var people: Range<Int>
  }

  private(set) var teams: [Team] = []
  private(set) var people: [Person] = []
  var services: [ServicePlan] = []
  /// External customers are numbered from 1: `Client 17`.
  var clients: Int
  var clientName: String

  init(clients: Int, clientName: String = "Client ") {
    self.clients = clients
    self.clientName = clientName
  }

  /// - Parameter names: At least one.
  mutating func addTeam(_ name: String, people names: [String], paces: [Double]) {
    precondition(!names.isEmpty && names.count == paces.count, "a pace for each of some people")
    let first = people.count
    for (person, pace) in zip(names, paces) {
      people.append(Person(name: person, team: teams.count, pace: pace))
    }
    teams.append(Team(name: name, people: first..<people.count))
  }

  /// The person of `team` whom `customer` asks first, who is who they know there.
  func regularPartner(of customer: Int, in team: Int) -> Int {
    let own = teams[people[customer].team].people
    let others = teams[team].people
    return others.lowerBound + (customer - own.lowerBound + team) % others.count
  }

  /// The requests between teams that a case brings on average.
  func expectedRequests() -> [TeamLink: Double] {
    let weights = services.reduce(0) { $0 + $1.weight }
    var expected: [TeamLink: Double] = [:]
    for service in services {
      for (link, requests) in service.expectedRequests() {
        expected[link, default: 0] += requests * service.weight / weights
      }
    }
    return expected
  }
}
