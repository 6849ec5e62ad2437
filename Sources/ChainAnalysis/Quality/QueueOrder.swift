import ServiceModel

/// Who overtook whom in the queues of the providers that get complaints.
struct QueueOrder {
  /// By link: of its requests that are complaints.
  private(set) var complaints: [Int32: Overtaking] = [:]
  /// By provider: of its other requests.
  private(set) var others: [Int32: Overtaking] = [:]

  private struct Waiting {
    var row: Int32
    var opened: Instant
    var end: Instant
    var isDelivered: Bool
  }

  /// - Complexity: O(*n* log *n*) for the *n* requests of providers that get complaints.
  init(_ company: LeveledLog, _ kinds: ComplaintKinds) {
    guard !kinds.isEmpty else { return }
    // By provider + 1, as all requests of a log are looked at.
    var isAsked = Array(repeating: false, count: company.log.parties.count + 2)
    var queues = Array(repeating: [Waiting](), count: isAsked.count)
    for row in company.rows where kinds.contains(company.kind(of: Int(row))) {
      isAsked[Int(company.provider[Int(row)]) + 1] = true
    }
    for row in company.rows where isAsked[Int(company.provider[Int(row)]) + 1] {
      guard !company.isCancelled(Int(row)) else { continue }
      let delivered = company.delivered(Int(row))
      queues[Int(company.provider[Int(row)]) + 1].append(
        Waiting(
          row: row, opened: company.log.opened[Int(row)], end: delivered ?? company.asOf + 1,
          isDelivered: delivered != nil))
    }
    for (place, queue) in queues.enumerated() where !queue.isEmpty {
      count(queue, of: Int32(place - 1), company, kinds)
    }
  }

  private mutating func count(
    _ queue: [Waiting], of provider: Int32, _ company: LeveledLog, _ kinds: ComplaintKinds
  ) {
    let queue = queue.sorted { ($0.opened, $0.row) < ($1.opened, $1.row) }
    let ends = queue.map(\.end).sorted()
    /// How many of the ends lie at or before a moment.
    func rank(_ moment: Instant) -> Int {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if ends[middle] <= moment { low = middle + 1 } else { high = middle }
      }
      return low
    }
    var arrived = CumulatedCounts(count: ends.count)
    var entered = 0
    for request in queue {
      while entered < queue.count, queue[entered].opened < request.opened {
        arrived.add(at: rank(queue[entered].end) - 1)
        entered += 1
      }
      guard request.isDelivered else { continue }
      let waiting = entered - arrived.count(below: rank(request.opened))
      let passed = entered - arrived.count(below: rank(request.end))
      if kinds.contains(company.kind(of: Int(request.row))) {
        complaints[company.link[Int(request.row)], default: .init(waiting: 0, passed: 0)]
          .add(waiting, passed)
      } else {
        others[provider, default: .init(waiting: 0, passed: 0)].add(waiting, passed)
      }
    }
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
  private var sums: [Int]

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
      sum += sums[index]
      index -= index & -index
    }
    return sum
  }
}
