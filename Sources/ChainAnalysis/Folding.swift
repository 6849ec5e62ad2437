import ServiceModel

/// Folds what a party asked of itself into the request it was made for, and brings the rest into
/// chains.
struct Folding {
  private(set) var rows: [Int32] = []
  private(set) var parents: [Int32] = []
  private(set) var chains: [Range<Int32>] = []
  private(set) var leftOut = 0
  private let log: RequestLog
  /// The nearest request, itself or above, that does not fold; -1 in chains left out.
  private var anchor: [Int32]
  private var root: [Int32]

  /// - Complexity: O(*n* log *n*) for *n* requests.
  init(_ log: RequestLog, _ parties: LevelParties, from: Instant?, asOf: Instant) {
    self.log = log
    anchor = Array(repeating: -2, count: log.count)
    root = anchor
    fold(parties, from: from, asOf: asOf)
    gather()
    arrange()
  }

  private mutating func fold(_ parties: LevelParties, from: Instant?, asOf: Instant) {
    var path: [Int] = []
    for start in anchor.indices {
      var row = start
      while anchor[row] == -2 {
        path.append(row)
        if log.parent[row] < 0 { break }
        row = Int(log.parent[row])
      }
      while let row = path.popLast() {
        let above = log.parent[row]
        let isLate = log.opened[row] > asOf
        leftOut += isLate ? 1 : 0
        if above < 0 {
          let isEarly = from.map { log.opened[row] < $0 } ?? false
          anchor[row] = isLate || isEarly ? -1 : Int32(row)
          root[row] = anchor[row]
        } else {
          root[row] = root[Int(above)]
          let folds =
            isLate || root[row] < 0 || parties.customer[row] == parties.provider[row]
          anchor[row] = folds ? anchor[Int(above)] : Int32(row)
        }
      }
    }
  }

  /// Groups requests by root, each root first, chains in the order of their roots in the log.
  private mutating func gather() {
    var chainOf = Array(repeating: Int32(-1), count: log.count)
    var sizes: [Int32] = []
    for row in anchor.indices where root[row] == row && anchor[row] == row {
      chainOf[row] = Int32(sizes.count)
      sizes.append(0)
    }
    for row in anchor.indices where anchor[row] == row { sizes[Int(chainOf[Int(root[row])])] += 1 }
    var next: [Int32] = []
    var total: Int32 = 0
    for size in sizes {
      next.append(total + 1)
      chains.append(total..<(total + size))
      total += size
    }
    rows = Array(repeating: 0, count: Int(total))
    parents = Array(repeating: -1, count: Int(total))
    for row in anchor.indices where anchor[row] == row {
      let chain = Int(chainOf[Int(root[row])])
      if root[row] == row {
        rows[Int(chains[chain].lowerBound)] = Int32(row)
      } else {
        rows[Int(next[chain])] = Int32(row)
        next[chain] += 1
      }
    }
  }

  /// Brings every chain into preorder.
  private mutating func arrange() {
    // Where each request stands among the sorted members of its chain.
    var place = Array(repeating: Int32(0), count: log.count)
    var firstChild: [Int] = []
    var nextSibling: [Int] = []
    var path: [(member: Int, parent: Int32)] = []
    for chain in chains where chain.count > 1 {
      let range = Int(chain.lowerBound)..<Int(chain.upperBound)
      sortSiblings(in: (range.lowerBound + 1)..<range.upperBound)
      let members = Array(rows[range])
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
      var next = range.lowerBound
      while let (member, above) = path.popLast() {
        rows[next] = members[member]
        parents[next] = above
        let here = Int32(next - range.lowerBound)
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
  }

  private mutating func sortSiblings(in range: Range<Int>) {
    let opened = log.opened
    let ids = log.ids
    rows[range].sort { left, right in
      let (first, second) = (opened[Int(left)], opened[Int(right)])
      return first != second ? first < second : ids.precedes(Int(left), Int(right))
    }
  }
}
