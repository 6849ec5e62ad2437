import ServiceModel

/// Who held the external requests of each kind, and for how long. Seconds and counts only.
struct HoldingCounts: Sendable {
  /// What one party did with the requests of one kind.
  struct Held: Sendable {
    /// How often it took a request from the customer.
    var taken = 0
    /// Seconds for which it held failed requests, and those served in time.
    var whenFailed = 0
    var whenServed = 0
    /// How many failed requests it held longest.
    var longest = 0

    fileprivate mutating func add(_ other: Held) {
      taken += other.taken
      whenFailed += other.whenFailed
      whenServed += other.whenServed
      longest += other.longest
    }
  }

  /// The requests of one kind.
  struct Kind: Sendable {
    var failed = 0
    var served = 0
    /// In failed requests: seconds of waiting for the customer, how many waited, and how many had
    /// their promise pulled forward by the customer.
    var customerSeconds = 0
    var customerWaits = 0
    var pulledForward = 0

    fileprivate mutating func add(_ other: Kind) {
      failed += other.failed
      served += other.served
      customerSeconds += other.customerSeconds
      customerWaits += other.customerWaits
      pulledForward += other.pulledForward
    }
  }

  /// By kind + 1.
  private(set) var kinds: [Kind]
  /// By kind + 1 and party.
  private(set) var parties = PairValues(Held())
  /// Of the failed request at hand.
  private var held: [(party: Int32, seconds: Int)] = []

  init(kinds count: Int) { kinds = Array(repeating: Kind(), count: count + 1) }

  mutating func record(isFailed: Bool, _ chain: Chain, in company: LeveledLog) {
    let root = chain.rows[0]
    let kind = company.kind(of: root) + 1
    parties[kind, company.provider[root]].taken += 1
    guard isFailed || company.delivered(root) != nil else { return }
    guard isFailed else {
      kinds[Int(kind)].served += 1
      for index in 0..<chain.count where chain.own[index] > 0 {
        parties[kind, company.provider[chain.rows[index]]].whenServed += chain.own[index]
      }
      return
    }
    kinds[Int(kind)].failed += 1
    held.removeAll(keepingCapacity: true)
    for index in 0..<chain.count where chain.own[index] > 0 {
      let party = company.provider[chain.rows[index]]
      if let known = held.firstIndex(where: { $0.party == party }) {
        held[known].seconds += chain.own[index]
      } else {
        held.append((party, chain.own[index]))
      }
    }
    for (party, seconds) in held { parties[kind, party].whenFailed += seconds }
    let most = held.max { left, right in
      if left.seconds != right.seconds { return left.seconds < right.seconds }
      return company.partyName(right.party) < company.partyName(left.party)
    }
    if let most { parties[kind, most.party].longest += 1 }
    recordCustomer(chain, Int(kind), in: company)
  }

  private mutating func recordCustomer(
    _ chain: Chain, _ kind: Int, in company: LeveledLog
  ) {
    var waited = 0
    if company.hasPauses {
      for index in 0..<chain.count {
        for pause in company.pauses(of: chain.rows[index]) where pause.reason == .customer {
          waited += max(
            0,
            company.time(
              of: chain.rows[index], from: pause.start, to: min(pause.end, company.asOf)))
        }
      }
    }
    kinds[kind].customerSeconds += waited
    kinds[kind].customerWaits += waited > 0 ? 1 : 0
    kinds[kind].pulledForward +=
      PromiseChange(chain.rows[0], in: company) == .pulledForward ? 1 : 0
  }

  mutating func merge(_ other: HoldingCounts) {
    for kind in kinds.indices { kinds[kind].add(other.kinds[kind]) }
    parties.merge(other.parties) { $0.add($1) }
  }
}
