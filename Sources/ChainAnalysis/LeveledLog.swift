import ServiceModel

/// A log looked at between persons or between teams: who is whose customer there, which requests
/// fold into their parent, and which make up one chain.
struct LeveledLog: Sendable {
  let log: RequestLog
  let asOf: Instant
  let months: MonthCalendar
  /// The parties of the log, and after them the one that stands for all external customers.
  let externalParty: Int32
  /// For each request, the parties at this level.
  private(set) var customer: [Int32]
  private(set) var provider: [Int32]
  /// For each request that does not fold, the one it was made for, or `none`.
  private(set) var parent: [Int32]
  /// The links at this level as pairs of customer and provider, and each request's link.
  private(set) var links = PairTable()
  private(set) var link: [Int32] = []
  /// Providers and the kinds they serve, and each request's pair.
  private(set) var services = PairTable()
  private(set) var service: [Int32] = []
  /// Requests that do not fold, chain after chain; a chain's root is its first.
  private(set) var rows: [Int32] = []
  private(set) var chains: [Range<Int32>] = []
  /// Requests left out since they were opened after the as-of time.
  private(set) var leftOut = 0
  private var pauseStarts: [Int32] = []
  /// For each party of the log, whether it is an external customer.
  private let external: [Bool]
  /// The rating, in hundredths of a point, below which lies the lower half of the scale.
  let ratingMiddle: Int32

  init(_ log: RequestLog, level: Level, asOf: Instant, zone: LogZone) {
    self.log = log
    self.asOf = asOf
    let first = log.opened.min() ?? asOf
    months = MonthCalendar(from: min(first, asOf), to: asOf, zone: zone)
    externalParty = Int32(log.parties.count)
    external = externalCustomers(of: log)
    ratingMiddle = middleOfRatings(log.rating)
    provider = Self.parties(log.provider, log.providerTeam, level: level)
    customer = Self.parties(log.customer, log.customerTeam, level: level)
    parent = log.parent
    nameCustomers()
    gatherChains()
    internPairs()
    indexPauses()
  }

  private static func parties(_ persons: [Int32], _ teams: [Int32], level: Level) -> [Int32] {
    let (near, far) = level == .person ? (persons, teams) : (teams, persons)
    return near.indices.map { near[$0] >= 0 ? near[$0] : far[$0] }
  }

  private mutating func nameCustomers() {
    for row in customer.indices {
      let root = log.parent[row] < 0
      let asker = log.customer[row] >= 0 ? log.customer[row] : log.customerTeam[row]
      if root && (log.rootsAreExternal || asker < 0) || asker >= 0 && external[Int(asker)] {
        customer[row] = externalParty
      } else if asker < 0 {
        customer[row] = provider[Int(log.parent[row])]
      }
    }
  }

  /// Folds what a party asked of itself, and groups the rest by root.
  private mutating func gatherChains() {
    let (anchor, root) = anchors()
    var chainOf = Array(repeating: Int32(-1), count: log.count)
    var sizes: [Int32] = []
    for row in anchor.indices where root[row] == row && anchor[row] == row {
      chainOf[row] = Int32(sizes.count)
      sizes.append(0)
    }
    for row in anchor.indices where anchor[row] == row {
      sizes[Int(chainOf[Int(root[row])])] += 1
    }
    var next: [Int32] = []
    var total: Int32 = 0
    for size in sizes {
      next.append(total + 1)
      chains.append(total..<(total + size))
      total += size
    }
    rows = Array(repeating: 0, count: Int(total))
    for row in anchor.indices where anchor[row] == row {
      let chain = Int(chainOf[Int(root[row])])
      if root[row] == row {
        rows[Int(chains[chain].lowerBound)] = Int32(row)
      } else {
        rows[Int(next[chain])] = Int32(row)
        next[chain] += 1
        parent[row] = anchor[Int(log.parent[row])]
      }
    }
  }

  /// For each request the nearest one, itself or above, that does not fold, and its root; `-1`
  /// for the requests of chains that begin after the as-of time.
  private mutating func anchors() -> (anchor: [Int32], root: [Int32]) {
    let unknown: Int32 = -2
    var anchor = Array(repeating: unknown, count: log.count)
    var root = anchor
    var path: [Int] = []
    for start in anchor.indices {
      var row = start
      while anchor[row] == unknown {
        path.append(row)
        if log.parent[row] < 0 { break }
        row = Int(log.parent[row])
      }
      while let row = path.popLast() {
        let above = log.parent[row]
        let late = log.opened[row] > asOf
        leftOut += late ? 1 : 0
        if above < 0 {
          anchor[row] = late ? -1 : Int32(row)
          root[row] = anchor[row]
        } else {
          root[row] = root[Int(above)]
          let folds = late || root[row] < 0 || customer[row] == provider[row]
          anchor[row] = folds ? anchor[Int(above)] : Int32(row)
        }
      }
    }
    return (anchor, root)
  }

  private mutating func internPairs() {
    link = Array(repeating: RequestLog.none, count: log.count)
    service = link
    for row in rows.lazy.map(Int.init) {
      link[row] = links.intern(customer[row], provider[row])
      service[row] = services.intern(provider[row], kind(of: row))
    }
  }

  private mutating func indexPauses() {
    guard !log.pauses.isEmpty else { return }
    pauseStarts = Array(repeating: 0, count: log.count + 1)
    for pause in log.pauses { pauseStarts[Int(pause.request) + 1] += 1 }
    for row in log.opened.indices { pauseStarts[row + 1] += pauseStarts[row] }
  }
}

extension LeveledLog {
  /// The kind of a request.
  func kind(of row: Int) -> Int32 { log.kind.isEmpty ? RequestLog.none : log.kind[row] }

  /// The pauses of a request, by time.
  func pauses(of row: Int) -> ArraySlice<Pause> {
    guard !pauseStarts.isEmpty else { return [] }
    return log.pauses[Int(pauseStarts[row])..<Int(pauseStarts[row + 1])]
  }

  /// When a request was delivered, as far as that is known at the as-of time.
  func delivered(_ row: Int) -> Instant? {
    guard let moment = log.delivered[row].known, moment <= asOf, !isCancelled(row) else {
      return nil
    }
    return moment
  }

  func isCancelled(_ row: Int) -> Bool {
    !log.marks[row].isDisjoint(with: [.cancelled, .refused])
  }

  func isOpen(_ row: Int) -> Bool { delivered(row) == nil && !isCancelled(row) }

  /// When a request ended for the purpose of a replay: its delivery or the as-of time; one that
  /// was cancelled at an unknown moment takes no time.
  func end(of row: Int) -> Instant {
    if let moment = log.delivered[row].known { return min(moment, asOf) }
    return isCancelled(row) ? log.opened[row] : asOf
  }

  /// The promise in force, if there is one.
  func promise(_ row: Int) -> Instant? { log.promised.isEmpty ? nil : log.promised[row].known }

  /// The row of a chain's root.
  func root(of chain: Int) -> Int { Int(rows[Int(chains[chain].lowerBound)]) }

  /// Whether a chain serves an external customer.
  func isExternal(_ chain: Int) -> Bool { customer[root(of: chain)] == externalParty }

  func partyName(_ party: Int32) -> String {
    party == externalParty ? Link.externalCustomers : log.parties[party]
  }

  func linkName(_ link: Int32) -> Link {
    let pair = links.pairs[Int(link)]
    return Link(customer: partyName(pair.x), provider: partyName(pair.y))
  }

  func kindName(_ kind: Int32) -> String? { kind < 0 ? nil : log.kinds[kind] }

  /// What the chain of `root` goes by: its case, or its own identifier.
  func caseName(ofRoot root: Int) -> ArraySlice<UInt8> {
    if !log.caseOf.isEmpty, log.caseOf[root] >= 0 { return log.cases[Int(log.caseOf[root])] }
    return log.ids[root]
  }
}

/// Which parties of a log are external customers: declared so, or without a team, never
/// providing, and with no request made for another.
private func externalCustomers(of log: RequestLog) -> [Bool] {
  var external = Array(repeating: true, count: log.parties.count)
  func rule(out party: Int32) {
    if party >= 0 { external[Int(party)] = false }
  }
  for row in log.opened.indices {
    rule(out: log.provider[row])
    rule(out: log.providerTeam[row])
    rule(out: log.customerTeam[row])
    if log.customerTeam[row] >= 0 || log.parent[row] >= 0 { rule(out: log.customer[row]) }
  }
  for (party, declared) in log.declaredExternal { external[Int(party)] = declared }
  return external
}

/// The middle of the rating scale: 1 to 5, 0 to 10 or 0 to 100, whichever holds all ratings.
private func middleOfRatings(_ ratings: [Int32]) -> Int32 {
  switch ratings.max() ?? 0 {
  case ...500: 300
  case ...1000: 500
  default: 5000
  }
}
