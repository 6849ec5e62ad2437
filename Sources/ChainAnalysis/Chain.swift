import ServiceModel

/// One root request and all that was asked for its sake, laid out for replay.
///
/// Requests stand in preorder: parents before children, siblings by opening and then identifier,
/// so that everything a request waits for stands before it. Times are in seconds after the
/// root's opening. One value is loaded with chain after chain; its storage is reused.
struct Chain {
  /// The row of each request in the log.
  private(set) var rows: [Int] = []
  /// Each request's parent in this order; -1 for the root.
  private(set) var parent: [Int] = []
  private(set) var opened: [Int] = []
  private(set) var end: [Int] = []
  /// The provider's own time.
  private(set) var own: [Int] = []
  private(set) var hasChildren: [Bool] = []
  /// What passes between a request's trigger and its opening: the part that its parent's own
  /// work takes, and the rest.
  private(set) var ownLag: [Int] = []
  private(set) var fixedLag: [Int] = []
  /// The same between the last of its children's deliveries and its own.
  private(set) var ownFinalLag: [Int] = []
  private(set) var fixedFinalLag: [Int] = []
  /// Whether it was delivered by the time its parent was.
  private(set) var countsForParent: [Bool] = []
  /// The siblings that become its predecessors with it: a range of ``joining``.
  private(set) var joins: [Range<Int>] = []
  private(set) var joining: [Int] = []
  /// The siblings that its parent asked for, in order, as a range of ``children``.
  private(set) var childRange: [Range<Int>] = []
  private(set) var children: [Int] = []
  private var coverage = Coverage()

  var count: Int { rows.count }

  /// Loads chain `number` of `company`.
  ///
  /// - Complexity: O(*n* log *n*) for *n* requests.
  mutating func load(_ number: Int, of company: LeveledLog) {
    let range = company.chains[number]
    let origin = company.log.opened[Int(company.rows[Int(range.lowerBound)])]
    clear()
    for place in Int(range.lowerBound)..<Int(range.upperBound) {
      append(
        Int(company.rows[place]), parent: Int(company.parents[place]), origin: origin, company)
    }
    listChildren()
    for index in rows.indices { measure(index, of: company, origin: origin) }
  }

  private mutating func clear() {
    rows.removeAll(keepingCapacity: true)
    parent.removeAll(keepingCapacity: true)
    opened.removeAll(keepingCapacity: true)
    end.removeAll(keepingCapacity: true)
    own.removeAll(keepingCapacity: true)
    hasChildren.removeAll(keepingCapacity: true)
    ownLag.removeAll(keepingCapacity: true)
    fixedLag.removeAll(keepingCapacity: true)
    ownFinalLag.removeAll(keepingCapacity: true)
    fixedFinalLag.removeAll(keepingCapacity: true)
    countsForParent.removeAll(keepingCapacity: true)
    joins.removeAll(keepingCapacity: true)
    joining.removeAll(keepingCapacity: true)
    childRange.removeAll(keepingCapacity: true)
    children.removeAll(keepingCapacity: true)
  }

  private mutating func append(
    _ row: Int, parent above: Int, origin: Instant, _ company: LeveledLog
  ) {
    rows.append(row)
    parent.append(above)
    opened.append(company.time(from: origin, to: company.log.opened[row]))
    end.append(company.time(from: origin, to: company.end(of: row)))
    own.append(0)
    hasChildren.append(false)
    ownLag.append(0)
    fixedLag.append(0)
    ownFinalLag.append(0)
    fixedFinalLag.append(0)
    countsForParent.append(false)
    joins.append(0..<0)
  }

  private mutating func listChildren() {
    for _ in rows { childRange.append(0..<0) }
    guard count > 1 else { return }
    for index in 1..<count {
      let range = childRange[parent[index]]
      childRange[parent[index]] = 0..<(range.upperBound + 1)
    }
    var total = 0
    for index in 0..<count {
      let size = childRange[index].upperBound
      childRange[index] = total..<total
      total += size
    }
    for _ in 0..<total { children.append(0) }
    for index in 1..<count {
      let range = childRange[parent[index]]
      children[range.upperBound] = index
      childRange[parent[index]] = range.lowerBound..<(range.upperBound + 1)
    }
  }

  /// Works out the own time of a request and the lags around its children.
  private mutating func measure(_ index: Int, of company: LeveledLog, origin: Instant) {
    let siblings = childRange[index]
    hasChildren[index] = !siblings.isEmpty
    cover(index, company.pauses(of: rows[index]), in: company, origin: origin)
    own[index] = max(0, end[index] - opened[index] - coverage.length(opened[index], end[index]))
    join(siblings)
    var trigger = opened[index]
    var isFirst = true
    for child in children[siblings] {
      for predecessor in joining[joins[child]] {
        trigger = isFirst ? end[predecessor] : max(trigger, end[predecessor])
        isFirst = false
      }
      let lag = opened[child] - trigger
      ownLag[child] = ownPart(of: index, from: trigger, to: opened[child])
      fixedLag[child] = lag - ownLag[child]
      countsForParent[child] = end[child] <= end[index]
    }
    var finalStart = opened[index]
    var hasFinal = false
    for child in children[siblings] where countsForParent[child] {
      finalStart = hasFinal ? max(finalStart, end[child]) : end[child]
      hasFinal = true
    }
    let finalLag = end[index] - finalStart
    ownFinalLag[index] = ownPart(of: index, from: finalStart, to: end[index])
    fixedFinalLag[index] = finalLag - ownFinalLag[index]
  }

  /// Gathers the times at which the provider of a request was not at work on it.
  private mutating func cover(
    _ index: Int, _ pauses: ArraySlice<Pause>, in company: LeveledLog, origin: Instant
  ) {
    coverage.clear()
    var waiting = pauses.lazy.filter { $0.reason != .supplier }.map { pause in
      (
        start: company.time(from: origin, to: pause.start),
        end: company.time(from: origin, to: min(pause.end, company.asOf))
      )
    }.makeIterator()
    var pause = waiting.next()
    for child in children[childRange[index]] {
      while let current = pause, current.start <= opened[child] {
        coverage.add(from: current.start, to: current.end)
        pause = waiting.next()
      }
      coverage.add(from: opened[child], to: end[child])
    }
    while let current = pause {
      coverage.add(from: current.start, to: current.end)
      pause = waiting.next()
    }
  }

  /// How much of a lag is the own time of request `index`.
  ///
  /// Only what lies within the request counts: a child that opens before its parent, or after
  /// its delivery, would otherwise let a fix save more than the own time it takes away.
  private func ownPart(of index: Int, from start: Int, to stop: Int) -> Int {
    let start = max(start, opened[index])
    let stop = min(stop, end[index])
    return stop <= start ? 0 : stop - start - coverage.length(start, stop)
  }

  /// Finds for each sibling the first later one that opened when it was delivered: from there on
  /// it is among the predecessors, as openings only grow.
  private mutating func join(_ siblings: Range<Int>) {
    guard siblings.count > 1 else { return }
    var pairs: [(at: Int, sibling: Int)] = []
    for place in siblings {
      let sibling = children[place]
      var low = place + 1
      var high = siblings.upperBound
      while low < high {
        let middle = (low + high) / 2
        if opened[children[middle]] >= end[sibling] { high = middle } else { low = middle + 1 }
      }
      if low < siblings.upperBound { pairs.append((low, sibling)) }
    }
    pairs.sort { ($0.at, $0.sibling) < ($1.at, $1.sibling) }
    for (at, sibling) in pairs {
      let child = children[at]
      if joins[child].isEmpty { joins[child] = joining.count..<joining.count }
      joining.append(sibling)
      joins[child] = joins[child].lowerBound..<joining.count
    }
  }
}
