import ServiceModel

/// Folds what a party asked of itself into the request it was made for, and brings the rest into
/// chains.
struct Folding: Sendable {
  private(set) var rows: [Int32] = []
  private(set) var parents: [Int32] = []
  private(set) var chains: [Range<Int32>] = []
  private(set) var leftOut = 0
  private let log: RequestLog
  /// The nearest request, itself or above, that does not fold; -1 in chains left out.
  private let anchor: SharedValues<Int32>
  private let root: SharedValues<Int32>

  /// - Complexity: O(*n* log *n*) for *n* requests.
  init(
    _ log: RequestLog, _ parties: LevelParties, from: Instant?, asOf: Instant, threads: Int
  ) {
    self.log = log
    anchor = SharedValues(-2, count: log.count)
    root = SharedValues(-2, count: log.count)
    fold(parties, from: from, asOf: asOf, threads: threads)
    gather()
    arrange(threads: threads)
  }

  private mutating func fold(
    _ parties: LevelParties, from: Instant?, asOf: Instant, threads: Int
  ) {
    let parts = stretches(of: log.count, threads: threads)
    leftOut = concurrentMap(parts.count, threads: threads) { [self] part in
      fold(parts[part], parties, from: from, asOf: asOf)
    }.reduce(0, +)
  }

  /// Folds some rows. What stands above them in other stretches is followed again rather than asked
  /// of who works on those.
  ///
  /// - Returns: how many of the rows were opened after the as-of time.
  private func fold(
    _ range: Range<Int>, _ parties: LevelParties, from: Instant?, asOf: Instant
  ) -> Int {
    var late = 0
    var path: [Int] = []
    for start in range {
      var row = start
      // Most requests stand behind the one that they were made for.
      while !range.contains(row) || anchor[row] == -2 {
        path.append(row)
        if log.parent[row] < 0 { break }
        row = Int(log.parent[row])
      }
      var (nearest, top): (Int32, Int32) = (-1, -1)
      if range.contains(row) { (nearest, top) = (anchor[row], root[row]) }
      while let row = path.popLast() {
        let isLate = log.opened[row] > asOf
        if log.parent[row] < 0 {
          let isEarly = from.map { log.opened[row] < $0 } ?? false
          nearest = isLate || isEarly ? -1 : Int32(row)
          top = nearest
        } else {
          let folds = isLate || top < 0 || parties.customer[row] == parties.provider[row]
          if !folds { nearest = Int32(row) }
        }
        guard range.contains(row) else { continue }
        late += isLate ? 1 : 0
        anchor[row] = nearest
        root[row] = top
      }
    }
    return late
  }

  /// Groups requests by root, each root first, chains in the order of their roots in the log.
  private mutating func gather() {
    let (anchor, root) = (anchor, root)
    let chainOf = SharedValues(Int32(-1), count: log.count)
    var count: Int32 = 0
    for row in 0..<log.count where root[row] == row && anchor[row] == row {
      chainOf[row] = count
      count += 1
    }
    let next = SharedValues(Int32(0), count: Int(count))
    for row in 0..<log.count where anchor[row] == row { next[Int(chainOf[Int(root[row])])] += 1 }
    chains.reserveCapacity(Int(count))
    var total: Int32 = 0
    for chain in 0..<Int(count) {
      let size = next[chain]
      next[chain] = total + 1
      chains.append(total..<(total + size))
      total += size
    }
    let members = SharedValues(Int32(0), count: Int(total))
    for row in 0..<log.count where anchor[row] == row {
      let chain = Int(chainOf[Int(root[row])])
      if root[row] == row {
        members[Int(chains[chain].lowerBound)] = Int32(row)
      } else {
        members[Int(next[chain])] = Int32(row)
        next[chain] += 1
      }
    }
    rows = members.array()
  }

  /// Brings every chain into preorder.
  private mutating func arrange(threads: Int) {
    let members = rows
    let (arranged, above) = (
      SharedValues(Int32(0), count: rows.count), SharedValues(Int32(-1), count: rows.count)
    )
    let place = SharedValues(Int32(0), count: log.count)
    let parts = stretches(of: chains.count, threads: threads)
    concurrently(parts.count, threads: threads) { [log, anchor, chains] part in
      var order = Preorder(log: log, anchor: anchor, place: place)
      for chain in chains[parts[part]] {
        let range = Int(chain.lowerBound)..<Int(chain.upperBound)
        order.arrange(members[range], into: arranged, above)
      }
      log.letGoOfTexts()
    }
    rows = arranged.array()
    parents = above.array()
  }
}

/// Brings the requests of chains into preorder.
private struct Preorder {
  let log: RequestLog
  let anchor: SharedValues<Int32>
  /// Where each request stands among the sorted members of its chain.
  let place: SharedValues<Int32>
  private var members: [Int32] = []
  private var firstChild: [Int] = []
  private var nextSibling: [Int] = []
  private var path: [(member: Int, parent: Int32)] = []

  init(log: RequestLog, anchor: SharedValues<Int32>, place: SharedValues<Int32>) {
    self.log = log
    self.anchor = anchor
    self.place = place
  }

  /// Arranges the members of a chain, its root first, at the places that they have.
  mutating func arrange(
    _ range: ArraySlice<Int32>, into rows: SharedValues<Int32>, _ parents: SharedValues<Int32>
  ) {
    var next = range.startIndex
    if range.count == 1 {
      rows[next] = range[next]
      return
    }
    members.removeAll(keepingCapacity: true)
    members.append(contentsOf: range)
    sortSiblings()
    firstChild.removeAll(keepingCapacity: true)
    nextSibling.removeAll(keepingCapacity: true)
    for (index, row) in members.enumerated() {
      place[Int(row)] = Int32(index)
      firstChild.append(-1)
      nextSibling.append(-1)
    }
    for index in stride(from: members.count - 1, to: 0, by: -1) {
      let above = Int(place[Int(anchor[Int(log.parent[Int(members[index])])])])
      nextSibling[index] = firstChild[above]
      firstChild[above] = index
    }
    path.append((0, -1))
    while let (member, above) = path.popLast() {
      rows[next] = members[member]
      parents[next] = above
      let here = Int32(next - range.startIndex)
      next += 1
      let mark = path.count
      var child = firstChild[member]
      while child >= 0 {
        path.append((child, here))
        child = nextSibling[child]
      }
      path[mark...].reverse()
    }
  }

  /// Sorts all but the root by opening and identifier. Most chains are short, and in order.
  private mutating func sortSiblings() {
    if members.count > 32 {
      let log = log
      members[1...].sort { Self.precedes($0, $1, log) }
      return
    }
    for index in 2..<max(2, members.count) {
      let row = members[index]
      var free = index
      while free > 1, Self.precedes(row, members[free - 1], log) {
        members[free] = members[free - 1]
        free -= 1
      }
      members[free] = row
    }
  }

  private static func precedes(_ left: Int32, _ right: Int32, _ log: RequestLog) -> Bool {
    let (first, second) = (log.opened[Int(left)], log.opened[Int(right)])
    return first != second ? first < second : log.ids.precedes(Int(left), Int(right))
  }
}
