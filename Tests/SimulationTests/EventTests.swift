import ServiceModel
import Simulation
import Testing

/// Reads events by the rule of the return stack and gets the requests that they were made from.
@Test(arguments: UInt64(0)..<10)
func theEventsTellTheRequests(seed: UInt64) throws {
  var options = SimulationOptions.small(seed: seed, fault: .slowLink)
  options.shape = .events
  let requests = try Simulation(options).requests().requests
  let told = Dictionary(grouping: try log(options).text.events, by: \.caseName)
    .values.flatMap(requestsTold)
  let made = requests.map {
    Told(
      caseName: $0.caseName ?? "", customer: $0.parent == nil ? nil : $0.customer,
      provider: $0.provider ?? "", opened: $0.opened, delivered: $0.delivered)
  }
  #expect(told.sorted() == made.sorted())
}

private struct Event {
  var caseName: String
  var time: Instant
  var person: String
  var state: String
}

private struct Told: Equatable, Comparable {
  var caseName: String
  var customer: String?
  var provider: String
  var opened: Instant
  var delivered: Instant?

  static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.caseName, lhs.opened) < (rhs.caseName, rhs.opened)
  }
}

extension String {
  fileprivate var events: [Event] {
    split(separator: "\n").dropFirst().compactMap { line in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return CivilDate(iso8601: fields[1]).map {
        Event(caseName: fields[0], time: $0.utc, person: fields[3], state: fields[4])
      }
    }
  }
}

private func requestsTold(by events: [Event]) -> [Told] {
  var told: [Told] = []
  var stack: [Int] = []
  for event in events {
    if let place = stack.firstIndex(where: { told[$0].provider == event.person }) {
      for index in stack[(place + 1)...] { told[index].delivered = event.time }
      stack.removeSubrange((place + 1)...)
    } else if event.state != "Closed" {
      let customer = stack.last.map { told[$0].provider }
      stack.append(told.count)
      told.append(
        Told(
          caseName: event.caseName, customer: customer, provider: event.person,
          opened: event.time))
    }
    if event.state == "Resolved" {
      for index in stack { told[index].delivered = event.time }
      stack = []
    }
  }
  return told
}
