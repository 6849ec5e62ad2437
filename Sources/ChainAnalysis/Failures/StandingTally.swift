import ServiceModel

/// What external requests and their failures come from, seen from several sides.
///
/// Integers only; tallies of different chains merge in any order.
struct StandingTally: Sendable {
  struct Counts: Hashable, Sendable {
    var requests = 0
    var failed = 0
    var complaints = 0
    var ratings = 0
    /// In hundredths of a point.
    var ratingTotal = 0

    fileprivate mutating func record(isFailed: Bool, _ root: Int, in log: RequestLog) {
      requests += 1
      failed += isFailed ? 1 : 0
      complaints += log.marks[root].contains(.complaint) ? 1 : 0
      if !log.rating.isEmpty, log.rating[root] >= 0 {
        ratings += 1
        ratingTotal += Int(log.rating[root])
      }
    }

    fileprivate mutating func add(_ other: Counts) {
      requests += other.requests
      failed += other.failed
      complaints += other.complaints
      ratings += other.ratings
      ratingTotal += other.ratingTotal
    }
  }

  /// By external customer + 1, as the log names them: requests and failed ones. First come those
  /// without a name.
  private(set) var customers: [SIMD2<Int>]
  /// By kind and channel.
  private(set) var contacts = PairValues(Counts())
  /// What links carry of a contact, in units of ``ShapleyValues/unit``; by the place of the contact
  /// in ``contacts`` and the link.
  private(set) var carried = PairValues(Int64(0))
  private(set) var holdings: HoldingCounts
  /// What links carry by link and month, in units of ``ShapleyValues/unit``.
  private(set) var months = PairValues(Int64(0))
  /// Seconds beyond the due time, nights and holidays too, summed over failed requests.
  private(set) var lateSeconds = 0

  init(_ company: LeveledLog) {
    holdings = HoldingCounts(kinds: company.log.kinds.count)
    customers = Array(repeating: .zero, count: company.log.parties.count + 1)
  }

  mutating func record(
    _ judgement: FailureJudge.Judgement, _ chain: Chain, in company: LeveledLog
  ) {
    let row = chain.rows[0]
    let person = company.log.customer[row]
    let asker = person >= 0 ? person : company.log.customerTeam[row]
    if judgement.failed, let due = judgement.due {
      lateSeconds += max(0, company.end(of: row) - due.moment)
    }
    customers[Int(asker) + 1] &+= SIMD2(1, judgement.failed ? 1 : 0)
    let kind = company.kind(of: row)
    let channel = company.log.channel.isEmpty ? RequestLog.none : company.log.channel[row]
    contacts[kind, channel].record(isFailed: judgement.failed, row, in: company.log)
    if !judgement.carried.isEmpty {
      let contact = contacts.place(kind, channel)
      let month = Int32(company.months.index(of: company.log.opened[row]))
      for share in judgement.carried where share.units > 0 {
        carried[contact, share.link] += share.units
        months[share.link, month] += share.units
      }
    }
    holdings.record(isFailed: judgement.failed, chain, in: company)
  }

  mutating func merge(_ other: StandingTally) {
    for place in customers.indices { customers[place] &+= other.customers[place] }
    contacts.merge(other.contacts) { $0.add($1) }
    for (key, units) in other.carried.pairs {
      let contact = other.contacts.keys[Int(key.x)]
      carried[contacts.place(contact.x, contact.y), key.y] += units
    }
    holdings.merge(other.holdings)
    months.merge(other.months, +=)
    lateSeconds += other.lateSeconds
  }
}
