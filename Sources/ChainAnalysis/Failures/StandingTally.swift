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
    /// What each link carries, in units of ``ShapleyValues/unit``.
    var carried: [Int32: Int64] = [:]

    mutating func record(_ judgement: FailureJudge.Judgement, _ root: Int, in log: RequestLog) {
      requests += 1
      failed += judgement.failed ? 1 : 0
      complaints += log.marks[root].contains(.complaint) ? 1 : 0
      if !log.rating.isEmpty, log.rating[root] >= 0 {
        ratings += 1
        ratingTotal += Int(log.rating[root])
      }
      for share in judgement.carried where share.units > 0 {
        carried[share.link, default: 0] += share.units
      }
    }

    mutating func merge(_ other: Counts) {
      requests += other.requests
      failed += other.failed
      complaints += other.complaints
      ratings += other.ratings
      ratingTotal += other.ratingTotal
      carried.merge(other.carried, uniquingKeysWith: +)
    }
  }

  /// By external customer as the log names them; `none` for those without a name.
  var customers: [Int32: SIMD2<Int>] = [:]
  /// By kind and channel.
  var contacts: [SIMD2<Int32>: Counts] = [:]
  /// By kind + 1.
  var holdings: [HoldingCounts]
  /// What links carry by month, in units of ``ShapleyValues/unit``; the key is
  /// link × months + month.
  var months: [Int: Int64] = [:]

  /// Seconds beyond the due time, nights and holidays too, summed over failed requests.
  var lateSeconds = 0

  init(_ company: LeveledLog) {
    holdings = Array(repeating: HoldingCounts(), count: company.log.kinds.count + 1)
  }

  mutating func record(
    _ judgement: FailureJudge.Judgement, _ chain: Chain, in company: LeveledLog
  ) {
    let row = chain.rows[0]
    let log = company.log
    let asker = log.customer[row] >= 0 ? log.customer[row] : log.customerTeam[row]
    if judgement.failed, let due = judgement.due {
      lateSeconds += max(0, company.end(of: row) - due.moment)
    }
    customers[asker, default: .zero] &+= SIMD2(1, judgement.failed ? 1 : 0)
    let kind = company.kind(of: row)
    let channel = log.channel.isEmpty ? RequestLog.none : log.channel[row]
    for carried in judgement.carried where carried.units > 0 {
      let month = company.months.index(of: log.opened[row])
      months[Int(carried.link) * company.months.count + month, default: 0] += carried.units
    }
    contacts[SIMD2(kind, channel), default: Counts()].record(judgement, row, in: log)
    holdings[Int(kind) + 1].record(judgement, chain, in: company)
  }

  mutating func merge(_ other: StandingTally) {
    customers.merge(other.customers, uniquingKeysWith: &+)
    for (key, counts) in other.contacts { contacts[key, default: Counts()].merge(counts) }
    for kind in holdings.indices { holdings[kind].merge(other.holdings[kind]) }
    months.merge(other.months, uniquingKeysWith: +)
    lateSeconds += other.lateSeconds
  }
}
