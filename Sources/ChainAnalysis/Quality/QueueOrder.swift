import ServiceModel

/// Who overtook whom in the queues of the providers that get complaints.
struct QueueOrder {
  /// By link: of its requests that are complaints.
  private(set) var complaints: [Int32: Overtaking] = [:]
  /// By provider: of its other requests.
  private(set) var others: [Int32: Overtaking] = [:]

  /// The requests of one provider, in order of rows.
  private struct Queue: Sendable {
    var rows: [Int32] = []
    var opened: [UInt64] = []
    var ends: [UInt64] = []
    var isDelivered: [Bool] = []
  }

  /// - Complexity: O(*n* log *n*) for the *n* requests of providers that get complaints.
  init(_ company: LeveledLog, _ kinds: ComplaintKinds, threads: Int) {
    guard !kinds.isEmpty else { return }
    // By provider + 1, as all requests of a log are looked at: the place of its queue.
    var places = Array(repeating: -1, count: company.log.parties.count + 2)
    var providers: [Int32] = []
    for pair in company.services.pairs where kinds.contains(pair.y) {
      guard places[Int(pair.x) + 1] < 0 else { continue }
      places[Int(pair.x) + 1] = providers.count
      providers.append(pair.x)
    }
    guard !providers.isEmpty else { return }
    let queues = Self.queues(company, places, count: providers.count, threads: threads)
    let found = concurrentMap(providers.count, threads: threads) { place in
      Self.counts(of: queues[place], company, kinds)
    }
    for (provider, counts) in zip(providers, found) {
      complaints.merge(counts.complaints) { first, _ in first }
      if let own = counts.others { others[provider] = own }
    }
  }

  /// The requests that wait at each provider.
  private static func queues(
    _ company: LeveledLog, _ places: [Int], count: Int, threads: Int
  ) -> [Queue] {
    let parts = stretches(of: company.log.count, threads: threads)
    let ofParts = concurrentMap(parts.count, threads: threads) { part in
      var queues = Array(repeating: Queue(), count: count)
      for row in parts[part] where company.link[row] >= 0 {
        let place = places[Int(company.provider[row]) + 1]
        guard place >= 0, !company.isCancelled(row) else { continue }
        let delivered = company.delivered(row)
        queues[place].rows.append(Int32(row))
        queues[place].opened.append(company.log.opened[row].ascending)
        queues[place].ends.append((delivered ?? company.asOf + 1).ascending)
        queues[place].isDelivered.append(delivered != nil)
      }
      return queues
    }
    return concurrentMap(count, threads: threads) { place in
      var queue = Queue()
      for part in ofParts {
        queue.rows += part[place].rows
        queue.opened += part[place].opened
        queue.ends += part[place].ends
        queue.isDelivered += part[place].isDelivered
      }
      return queue
    }
  }

  private static func counts(
    of queue: Queue, _ company: LeveledLog, _ kinds: ComplaintKinds
  ) -> (complaints: [Int32: Overtaking], others: Overtaking?) {
    var complaints: [Int32: Overtaking] = [:]
    var others: Overtaking?
    let arrivals = ascendingOrder(of: queue.opened)
    let ranks = ranks(queue.ends)
    let ends = queue.ends.sorted()
    var arrived = CumulatedCounts(count: queue.ends.count)
    var (entered, ended) = (0, 0)
    for place in arrivals.lazy.map(Int.init) {
      let opened = queue.opened[place]
      while entered < arrivals.count, queue.opened[Int(arrivals[entered])] < opened {
        arrived.add(at: Int(ranks[Int(arrivals[entered])]) - 1)
        entered += 1
      }
      guard queue.isDelivered[place] else { continue }
      while ended < ends.count, ends[ended] <= opened { ended += 1 }
      let waiting = entered - arrived.count(below: ended)
      let passed = entered - arrived.count(below: Int(ranks[place]))
      let row = Int(queue.rows[place])
      if kinds.contains(company.kind(of: row)) {
        complaints[company.link[row], default: .init(waiting: 0, passed: 0)].add(waiting, passed)
      } else {
        others = others ?? .init(waiting: 0, passed: 0)
        others?.add(waiting, passed)
      }
    }
    return (complaints, others)
  }

  /// For each moment how many of them all lie at or before it.
  private static func ranks(_ moments: [UInt64]) -> [Int32] {
    let order = ascendingOrder(of: moments)
    var ranks = Array(repeating: Int32(0), count: moments.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, moments[Int(order[end])] == moments[Int(order[start])] { end += 1 }
      for place in start..<end { ranks[Int(order[place])] = Int32(end) }
      start = end
    }
    return ranks
  }
}

extension Overtaking {
  fileprivate mutating func add(_ more: Int, _ morePassed: Int) {
    waiting += more
    passed += morePassed
  }
}

/// Counts at places, summed from the left in O(log *n*) (P. M. Fenwick 1994).
private struct CumulatedCounts {
  private var sums: [Int32]

  init(count: Int) { sums = Array(repeating: 0, count: count + 1) }

  mutating func add(at place: Int) {
    var index = place + 1
    while index < sums.count {
      sums[index] += 1
      index += index & -index
    }
  }

  func count(below place: Int) -> Int {
    var sum = 0
    var index = place
    while index > 0 {
      sum += Int(sums[index])
      index -= index & -index
    }
    return sum
  }
}
