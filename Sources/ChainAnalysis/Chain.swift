import ServiceModel

/// One root request and all that was asked for its sake, laid out for replay.
///
/// Requests stand in preorder: parents before children, siblings by opening and then identifier,
/// so that everything a request waits for stands before it. Times are in seconds after the
/// root's opening, on one clock for the whole chain. One value is loaded with chain after chain; its memory is reused, and shared
/// with its copies.
struct Chain {
  let memory = ChainMemory()
  /// The row of each request in the log.
  private(set) var rows: Lane<Int>
  /// Each request's parent in this order; -1 for the root.
  private(set) var parent: Lane<Int>
  private(set) var opened: Lane<Int>
  private(set) var end: Lane<Int>
  /// The provider's own time, in its own hours.
  private(set) var own: Lane<Int>
  private(set) var hasChildren: Lane<Bool>

  // What only a replay needs: see ``prepareReplay(of:)``.

  /// What passes between a request's trigger and its opening: the part that its parent's own
  /// work takes, and the rest.
  private(set) var ownLag: Lane<Int>
  private(set) var fixedLag: Lane<Int>
  /// The same between the last of its children's deliveries and its own.
  private(set) var ownFinalLag: Lane<Int>
  private(set) var fixedFinalLag: Lane<Int>
  /// Whether it was delivered by the time its parent was.
  private(set) var countsForParent: Lane<Bool>
  /// The siblings that become its predecessors with it: a range of ``joining``.
  private(set) var joins: RangeLane
  private(set) var joining: Lane<Int>
  /// The siblings that its parent asked for, in order, as a range of ``children``.
  private(set) var childRange: RangeLane
  private(set) var children: Lane<Int>

  var count: Int { rows.count }

  init() {
    memory.reserve(0)
    rows = memory.numbers(0, count: 0)
    (parent, opened, end, own) = (rows, rows, rows, rows)
    (ownLag, fixedLag, ownFinalLag, fixedFinalLag) = (rows, rows, rows, rows)
    (joining, children) = (rows, rows)
    joins = RangeLane(starts: rows, ends: rows)
    childRange = joins
    hasChildren = memory.marks(0, count: 0)
    countsForParent = hasChildren
  }

  private mutating func layOut(_ count: Int) {
    memory.reserve(count)
    rows = memory.numbers(0, count: count)
    parent = memory.numbers(1, count: count)
    opened = memory.numbers(2, count: count)
    end = memory.numbers(3, count: count)
    own = memory.numbers(4, count: count)
    ownLag = memory.numbers(5, count: count)
    fixedLag = memory.numbers(6, count: count)
    ownFinalLag = memory.numbers(7, count: count)
    fixedFinalLag = memory.numbers(8, count: count)
    joins = RangeLane(
      starts: memory.numbers(9, count: count), ends: memory.numbers(10, count: count))
    joining = memory.numbers(11, count: count)
    childRange = RangeLane(
      starts: memory.numbers(12, count: count), ends: memory.numbers(13, count: count))
    children = memory.numbers(14, count: count)
    hasChildren = memory.marks(0, count: count)
    countsForParent = memory.marks(1, count: count)
  }

  /// Loads chain `number` of `company`, ready for replay.
  ///
  /// - Complexity: O(*n* log *n*) for *n* requests.
  mutating func load(_ number: Int, of company: LeveledLog) {
    loadTimes(number, of: company)
    prepareReplay(of: company)
  }

  /// Loads chain `number` of `company` as far as its times go: enough for chains that are not
  /// replayed.
  ///
  /// - Complexity: O(*n*) for *n* requests, where the log has no pauses.
  mutating func loadTimes(_ number: Int, of company: LeveledLog) {
    let range = company.chains[number]
    let first = Int(range.lowerBound)
    let origin = company.log.opened[Int(company.rows[first])]
    layOut(Int(range.upperBound) - first)
    memory.hasLags = false
    for index in 0..<count {
      let row = Int(company.rows[first + index])
      rows[index] = row
      parent[index] = Int(company.parents[first + index])
      opened[index] = company.time(from: origin, to: company.log.opened[row])
      end[index] = company.time(from: origin, to: company.end(of: row))
      hasChildren[index] = false
    }
    if company.hasPauses {
      prepareReplay(of: company)
    } else {
      measureOwn()
      if company.hasOwnHours { measureOwnHours(of: company) }
    }
  }

  /// Works out own times where nothing but children takes time from them: what lies outside the
  /// union of the children's intervals.
  private func measureOwn() {
    // How far the children seen so far reach; the lags are not known yet.
    let reach = fixedLag
    for index in 0..<count {
      own[index] = max(0, end[index] - opened[index])
      reach[index] = opened[index]
    }
    guard count > 1 else { return }
    for index in 1..<count {
      let above = parent[index]
      let start = max(opened[index], reach[above])
      let stop = min(end[index], end[above])
      if stop > start { own[above] -= stop - start }
      reach[above] = max(reach[above], end[index])
      hasChildren[above] = true
    }
  }

  /// Works out the lags of the chain, unless they are known.
  func prepareReplay(of company: LeveledLog) {
    guard !memory.hasLags else { return }
    memory.hasLags = true
    let origin = company.log.opened[rows[0]]
    listChildren()
    var joined = 0
    for index in 0..<count { joins[index] = 0..<0 }
    countsForParent[0] = false
    for index in 0..<count { measure(index, of: company, origin: origin, joined: &joined) }
    if company.hasOwnHours { measureOwnHours(of: company) }
  }

  private func listChildren() {
    let (starts, ends) = (childRange.starts, childRange.ends)
    for index in 0..<count { ends[index] = 0 }
    guard count > 1 else {
      starts[0] = 0
      return
    }
    for index in 1..<count { ends[parent[index]] += 1 }
    var total = 0
    for index in 0..<count {
      let size = ends[index]
      (starts[index], ends[index]) = (total, total)
      total += size
    }
    for index in 1..<count {
      let above = parent[index]
      children[ends[above]] = index
      ends[above] += 1
    }
  }
}

extension Chain {
  /// Works out the own time of a request and the lags around its children.
  private func measure(
    _ index: Int, of company: LeveledLog, origin: Instant, joined: inout Int
  ) {
    let siblings = childRange[index]
    hasChildren[index] = !siblings.isEmpty
    let pauses = company.pauses(of: rows[index])
    if siblings.isEmpty, pauses.isEmpty {
      let time = end[index] - opened[index]
      own[index] = max(0, time)
      ownFinalLag[index] = max(0, time)
      fixedFinalLag[index] = time - max(0, time)
      return
    }
    cover(index, pauses, in: company, origin: origin)
    own[index] = max(
      0, end[index] - opened[index] - memory.coverage.length(opened[index], end[index]))
    join(siblings, &joined)
    var trigger = opened[index]
    var isFirst = true
    for place in siblings {
      let child = children[place]
      for predecessor in joins[child] {
        let end = end[joining[predecessor]]
        trigger = isFirst ? end : max(trigger, end)
        isFirst = false
      }
      let lag = opened[child] - trigger
      ownLag[child] = ownPart(of: index, from: trigger, to: opened[child])
      fixedLag[child] = lag - ownLag[child]
      countsForParent[child] = end[child] <= end[index]
    }
    var finalStart = opened[index]
    var hasFinal = false
    for place in siblings where countsForParent[children[place]] {
      let end = end[children[place]]
      finalStart = hasFinal ? max(finalStart, end) : end
      hasFinal = true
    }
    let finalLag = end[index] - finalStart
    ownFinalLag[index] = ownPart(of: index, from: finalStart, to: end[index])
    fixedFinalLag[index] = finalLag - ownFinalLag[index]
  }

  /// Gathers the times at which the provider of a request was not at work on it.
  private func cover(
    _ index: Int, _ pauses: ArraySlice<Pause>, in company: LeveledLog, origin: Instant
  ) {
    memory.coverage.clear()
    var waiting = pauses.lazy.filter { $0.reason != .supplier }.map { pause in
      (
        start: company.time(from: origin, to: pause.start),
        end: company.time(from: origin, to: min(pause.end, company.asOf))
      )
    }.makeIterator()
    var pause = waiting.next()
    for place in childRange[index] {
      let child = children[place]
      while let current = pause, current.start <= opened[child] {
        memory.coverage.add(from: current.start, to: current.end)
        pause = waiting.next()
      }
      memory.coverage.add(from: opened[child], to: end[child])
    }
    while let current = pause {
      memory.coverage.add(from: current.start, to: current.end)
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
    return stop <= start ? 0 : stop - start - memory.coverage.length(start, stop)
  }

  /// Finds for each sibling the first later one that opened when it was delivered: from there on
  /// it is among the predecessors, as openings only grow.
  private func join(_ siblings: Range<Int>, _ joined: inout Int) {
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
    if pairs.count > 1 { pairs.sort { ($0.at, $0.sibling) < ($1.at, $1.sibling) } }
    for (at, sibling) in pairs {
      let child = children[at]
      if joins[child].isEmpty { joins[child] = joined..<joined }
      joining[joined] = sibling
      joined += 1
      joins[child] = joins[child].lowerBound..<joined
    }
  }
}
