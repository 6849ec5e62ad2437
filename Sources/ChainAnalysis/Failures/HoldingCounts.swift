import ServiceModel

/// Who held the external requests of one kind, and for how long. Seconds and counts only.
struct HoldingCounts: Hashable, Sendable {
  /// How often each party took a request from the customer.
  var taken: [Int32: Int] = [:]
  /// Seconds for which each party held failed requests, and those served in time.
  var whenFailed: [Int32: Int] = [:]
  var whenServed: [Int32: Int] = [:]
  /// How many failed requests each party held longest.
  var longest: [Int32: Int] = [:]
  var failed = 0
  var served = 0
  /// In failed requests: seconds of waiting for the customer, how many waited, and how many had
  /// their promise pulled forward by the customer.
  var customerSeconds = 0
  var customerWaits = 0
  var pulledForward = 0

  mutating func record(
    _ judgement: FailureJudge.Judgement, _ chain: Chain, in company: LeveledLog
  ) {
    let root = chain.rows[0]
    taken[company.provider[root], default: 0] += 1
    guard judgement.failed || company.delivered(root) != nil else { return }
    failed += judgement.failed ? 1 : 0
    served += judgement.failed ? 0 : 1
    var held: [(party: Int32, seconds: Int)] = []
    for index in chain.rows.indices where chain.own[index] > 0 {
      let party = company.provider[chain.rows[index]]
      if let known = held.firstIndex(where: { $0.party == party }) {
        held[known].seconds += chain.own[index]
      } else {
        held.append((party, chain.own[index]))
      }
    }
    for (party, seconds) in held {
      if judgement.failed {
        whenFailed[party, default: 0] += seconds
      } else {
        whenServed[party, default: 0] += seconds
      }
    }
    guard judgement.failed else { return }
    let most = held.max {
      ($0.seconds, company.partyName($1.party)) < ($1.seconds, company.partyName($0.party))
    }
    if let most { longest[most.party, default: 0] += 1 }
    recordCustomer(chain, in: company)
  }

  private mutating func recordCustomer(_ chain: Chain, in company: LeveledLog) {
    var waited = 0
    for row in chain.rows {
      for pause in company.pauses(of: row) where pause.reason == .customer {
        waited += max(0, company.time(from: pause.start, to: min(pause.end, company.asOf)))
      }
    }
    customerSeconds += waited
    customerWaits += waited > 0 ? 1 : 0
    pulledForward += PromiseChange(chain.rows[0], in: company) == .pulledForward ? 1 : 0
  }

  mutating func merge(_ other: HoldingCounts) {
    taken.merge(other.taken, uniquingKeysWith: +)
    whenFailed.merge(other.whenFailed, uniquingKeysWith: +)
    whenServed.merge(other.whenServed, uniquingKeysWith: +)
    longest.merge(other.longest, uniquingKeysWith: +)
    failed += other.failed
    served += other.served
    customerSeconds += other.customerSeconds
    customerWaits += other.customerWaits
    pulledForward += other.pulledForward
  }
}
