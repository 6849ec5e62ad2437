import ServiceModel
import ServiceWords

/// A log looked at between persons or between teams: who is whose customer there, which requests
/// fold into their parent, and which make up one chain.
///
/// A class, since millions of requests are looked up in it one by one: handing it on costs one
/// reference rather than one for every column.
final class LeveledLog: Sendable {
  let log: RequestLog
  let asOf: Instant
  let months: MonthCalendar
  /// When the company works; nil counts every hour.
  let calendar: WorkingCalendar?
  /// By whose hours requests are measured, where not by those of the company.
  private let clocks: PartyClocks?
  /// Whether there are any.
  let hasOwnHours: Bool
  /// The party, numbered after those of the log, that stands for all external customers.
  let externalParty: Int32
  /// For each request that does not fold, the parties at this level.
  let customer: LinkSide
  let provider: LinkSide
  /// The links at this level as pairs of customer and provider, and each request's link.
  let links: PairTable
  let link: [Int32]
  /// Providers and the kinds they serve, and each request's pair.
  let services: PairTable
  let service: [Int32]
  /// The requests that do not fold, chain after chain, each chain in preorder: parents before
  /// children, siblings by opening and then identifier.
  let rows: [Int32]
  /// For each place in ``rows``, where in its chain the parent stands; -1 for a root.
  let parents: [Int32]
  let chains: [Range<Int32>]
  /// How many requests were left out since they were opened after the as-of time.
  let leftOut: Int
  /// The rating, in hundredths of a point, below which lies the lower half of the scale.
  let ratingMiddle: Int32
  /// Reads the notes; nil in a log without any.
  let refusalFinder: RefusalFinder?
  /// Where each request's pauses begin; empty in a log without any.
  private let pauseStarts: [Int32]

  /// - Complexity: O(*n* log *n*) for *n* requests.
  init(
    _ log: RequestLog, level: Level, from: Instant? = nil, asOf: Instant, zone: LogZone,
    calendar: WorkingCalendar? = nil, partyHours: [PartyHours] = [], threads: Int = 1
  ) {
    self.log = log
    self.asOf = asOf
    self.calendar = calendar
    clocks =
      partyHours.isEmpty
      ? nil : PartyClocks(log, company: calendar, own: partyHours, asOf: asOf)
    hasOwnHours = clocks != nil
    let first = log.opened.min() ?? asOf
    months = MonthCalendar(from: min(first, asOf), to: asOf, zone: zone)
    externalParty = Int32(log.parties.count)
    refusalFinder = log.notes.hasText ? RefusalFinder() : nil
    ratingMiddle = Self.middleOfRatings(log.rating)
    let parties = LevelParties(log, level: level)
    let folding = Folding(log, parties, from: from, asOf: asOf, threads: threads)
    rows = folding.rows
    parents = folding.parents
    chains = folding.chains
    leftOut = folding.leftOut
    let kinds = log.kind
    (links, link) = Self.pairs(folding.rows, of: log.count, threads: threads) {
      (parties.customer[$0], parties.provider[$0])
    }
    customer = LinkSide(link, parties: links.pairs.map { $0.x })
    provider = LinkSide(link, parties: links.pairs.map { $0.y })
    (services, service) = Self.pairs(folding.rows, of: log.count, threads: threads) {
      (parties.provider[$0], kinds.isEmpty ? RequestLog.none : kinds[$0])
    }
    pauseStarts = Self.pauseStarts(of: log)
    log.letGoOfTexts()
  }

  /// Numbers pairs in the order in which `rows` show them first; and each row's number.
  private static func pairs(
    _ rows: [Int32], of count: Int, threads: Int,
    _ pair: @Sendable (_ row: Int) -> (Int32, Int32)
  ) -> (PairTable, [Int32]) {
    let numbers = SharedValues(RequestLog.none, count: count)
    let parts = stretches(of: rows.count, threads: threads)
    let tables = concurrentMap(parts.count, threads: threads) { part in
      var table = PairTable()
      for row in rows[parts[part]] {
        let (first, second) = pair(Int(row))
        numbers[Int(row)] = table.intern(first, second)
      }
      return table
    }
    var all = PairTable()
    let numbersOfParts = tables.map { $0.pairs.map { all.intern($0.x, $0.y) } }
    concurrently(parts.count, threads: threads) { part in
      let here = numbersOfParts[part]
      for row in rows[parts[part]] { numbers[Int(row)] = here[Int(numbers[Int(row)])] }
    }
    return (all, numbers.array())
  }

  private static func pauseStarts(of log: RequestLog) -> [Int32] {
    guard !log.pauses.isEmpty else { return [] }
    var starts = Array(repeating: Int32(0), count: log.count + 1)
    for pause in log.pauses { starts[Int(pause.request) + 1] += 1 }
    for row in log.opened.indices { starts[row + 1] += starts[row] }
    return starts
  }

  /// The middle of the rating scale: 1 to 5, 0 to 10 or 0 to 100, whichever holds all ratings.
  private static func middleOfRatings(_ ratings: [Int32]) -> Int32 {
    switch ratings.max() ?? 0 {
    case ...500: 300
    case ...1000: 500
    default: 5000
    }
  }
}

extension LeveledLog {
  /// The kind of a request.
  func kind(of row: Int) -> Int32 { log.kind.isEmpty ? RequestLog.none : log.kind[row] }

  /// Whether any request has pauses.
  var hasPauses: Bool { !pauseStarts.isEmpty }

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
    let marks = log.marks[row]
    return marks.contains(.cancelled) || marks.contains(.refused)
  }

  func isOpen(_ row: Int) -> Bool { delivered(row) == nil && !isCancelled(row) }

  /// When a request ended for the purpose of a replay: its delivery or the as-of time; one that
  /// was cancelled at an unknown moment takes no time.
  func end(of row: Int) -> Instant {
    if let moment = log.delivered[row].known { return min(moment, asOf) }
    return isCancelled(row) ? log.opened[row] : asOf
  }

  /// The time that passes from one moment to another on the clock of a chain: working time, where
  /// there is a calendar; where parties have hours of their own, the time at which any of them works.
  func time(from start: Instant, to end: Instant) -> Seconds {
    if hasOwnHours, let clocks { return clocks.time(from: start, to: end) }
    guard let calendar else { return end - start }
    return calendar.time(from: start, to: end)
  }

  /// The time from one moment to another in the hours of who served a request.
  func time(of row: Int, from start: Instant, to end: Instant) -> Seconds {
    if hasOwnHours, let clocks { return clocks.time(of: row, from: start, to: end) }
    return time(from: start, to: end)
  }

  /// The moment at which so much of that has passed since another.
  func moment(_ seconds: Seconds, of row: Int, after start: Instant) -> Instant {
    if hasOwnHours, let clocks { return clocks.moment(seconds, of: row, after: start) }
    return calendar?.moment(seconds, after: start) ?? start + seconds
  }

  /// How long after its opening, on the clock of its chain, a request may end and still be ended
  /// by `due` in the hours of who serves it.
  func allowance(of row: Int, until due: Instant) -> Seconds {
    let last = clocks?.last(of: row, notAfter: due) ?? due
    return time(from: log.opened[row], to: last)
  }

  /// The promise in force, if there is one.
  func promise(_ row: Int) -> Instant? { log.promised.isEmpty ? nil : log.promised[row].known }

  /// The row of a chain's root.
  func root(of chain: Int) -> Int { Int(rows[Int(chains[chain].lowerBound)]) }

  /// Whether a chain serves an external customer.
  func isExternal(_ chain: Int) -> Bool { customer[root(of: chain)] == externalParty }

  /// Whether the request at `place` among ``rows`` had others made for it: then the next one is made
  /// for it, as chains are in preorder.
  func hasChildren(_ place: Int) -> Bool {
    place + 1 < parents.count && parents[place + 1] > parents[place]
  }

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
    withCaseName(ofRoot: root) { name in Array(name.indices.map { name[$0] })[...] }
  }

  /// The hash of that name, on which draws depend.
  func hash(ofRoot root: Int) -> UInt64 { withCaseName(ofRoot: root) { UInt64(hashOf: $0) } }

  /// Lends that name, which costs no copy.
  func withCaseName<Result>(ofRoot root: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    if !log.caseOf.isEmpty, log.caseOf[root] >= 0 {
      return log.cases.withText(Int(log.caseOf[root]), body)
    }
    if log.caseNames.count > 0 {
      let found = log.caseNames.withText(root) { $0.isEmpty ? nil : body($0) }
      if let found { return found }
    }
    return log.ids.withText(root, body)
  }
}
