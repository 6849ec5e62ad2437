import ServiceModel

/// Judges external requests one after the other: in time or not, and who carries what.
struct FailureJudge {
  private let company: LeveledLog
  private let standards: Standards
  private let resamples: Int
  private let scenario: Scenario?
  private let conflicts: ConflictTable?
  private var game: FailureGame
  private var links: [Int32] = []
  private var own: [Double] = []
  private var base: [Double] = []
  private var targets: [Double?] = []
  /// Of the request at hand in every resample.
  private var weights: [Int64] = []

  /// - Parameters:
  ///   - scenario: links that are taken to be fixed; nil for the company as it was.
  ///   - conflicts: conflicts whose effect is to be counted.
  init(
    _ company: LeveledLog, _ standards: Standards, linkOrder: [Int], resamples: Int,
    scenario: Scenario? = nil, conflicts: ConflictTable? = nil
  ) {
    self.company = company
    self.standards = standards
    self.resamples = resamples
    self.scenario = scenario
    self.conflicts = conflicts
    game = FailureGame(linkOrder: linkOrder)
  }

  /// What is known about one external request.
  struct Judgement {
    var outcome = CaseChain.Outcome.onTime
    var failed = false
    var late = false
    /// Whether it failed in the log and would not have in the scenario.
    var saved = false
    /// In seconds, if it is late.
    var lateBy = 0
    var due: Standards.Due?
    /// What links carry of it, in units of ``ShapleyValues/unit``.
    var carried: [(link: Int32, units: Int64, alone: Bool)] = []
  }

  /// Works out the targets of a chain's requests and judges it if it is external.
  mutating func record(_ chain: Chain, number: Int, into tally: inout AttributionTally) {
    let isExternal = company.isExternal(number)
    setTargets(chain, isExternal: isExternal, into: &tally)
    let judgement = isExternal ? judge(chain) : nil
    if let conflicts {
      tally.conflicts.record(
        chain, failed: judgement.map { ($0.failed, $0.lateBy) }, number: number,
        hash: hash(chain.rows[0]), conflicts, company, resamples: resamples)
    }
    if let judgement { count(judgement, chain, number: number, into: &tally) }
  }

  /// Judges a chain by itself.
  mutating func judgement(of chain: Chain, number: Int) -> (Judgement, targets: [Seconds?]) {
    var ignored = AttributionTally(company)
    let isExternal = company.isExternal(number)
    setTargets(chain, isExternal: isExternal, into: &ignored)
    let judgement = isExternal ? judge(chain) : Judgement()
    return (judgement, targets.map { $0.map { Int($0) } })
  }

  /// The least sets of links that save an external request when fixed, each in ascending order;
  /// empty if it did not fail or cannot be saved.
  mutating func savingSets(of chain: Chain, number: Int) -> Set<[Int32]> {
    guard company.isExternal(number), judgement(of: chain, number: number).0.outcome == .recoverable
    else { return [] }
    return Set(
      game.shapley.minimalCoalitions.map { coalition in
        game.players.indices.filter { coalition & (1 << $0) != 0 }
          .map { game.players[$0].link }.sorted()
      })
  }

  private mutating func setTargets(
    _ chain: Chain, isExternal: Bool, into tally: inout AttributionTally
  ) {
    links.removeAll(keepingCapacity: true)
    own.removeAll(keepingCapacity: true)
    base.removeAll(keepingCapacity: true)
    targets.removeAll(keepingCapacity: true)
    for index in 0..<chain.count {
      let link = Int(company.link[chain.rows[index]])
      let target = standards.target(
        of: chain.rows[index], hasChildren: chain.hasChildren[index],
        isExternalRoot: isExternal && index == 0, company: company)
      links.append(Int32(link))
      let logged = Double(chain.own[index])
      let planned = target.map { Double($0.seconds) }
      let scaled = scenario?.ownTime(of: chain.rows[index], logged, target: planned, company)
      own.append(scaled ?? logged)
      base.append(scaled.map { logged > 0 ? $0 / logged : 1 } ?? 1)
      targets.append(planned)
      guard let target else { continue }
      tally.bases[link][target.basis.place] += 1
      tally.beyondTarget[link] += max(0, chain.own[index] - target.seconds)
      if target.basis == .promise,
        let pace = standards.pace[Int(company.service[chain.rows[index]])],
        target.seconds > 4 * pace.seconds
      {
        tally.loosePromises += 1
      }
    }
  }

  private mutating func judge(_ chain: Chain) -> Judgement {
    var judgement = Judgement()
    let row = chain.rows[0]
    if company.isCancelled(row) {
      judgement.outcome = .cancelled
      return judgement
    }
    let delivered = company.delivered(row)
    judgement.due = standards.due(row, in: company)
    if let due = judgement.due, chain.end[0] > due.allowed {
      judgement.late = true
      judgement.lateBy =
        company.hasOwnHours
        ? company.time(of: row, from: due.moment, to: company.end(of: row))
        : chain.end[0] - due.allowed
    }
    let flagged = company.log.marks[row].contains(.failed)
    let promised = company.promise(row) != nil
    judgement.failed = promised || !company.log.hasOutcome ? judgement.late : flagged
    judgement.outcome = delivered == nil ? .open : .onTime
    guard judgement.late, let due = judgement.due else {
      if flagged { judgement.outcome = .notTime }
      return judgement
    }
    judgement.outcome = .late
    guard judgement.failed else { return judgement }
    chain.prepareReplay(of: company)
    let verdict = game.play(
      chain, links: links, own: own, base: base, targets: targets,
      allowed: due.allowed)
    switch verdict {
    case .inTime:
      (judgement.saved, judgement.failed, judgement.late) = (true, false, false)
      judgement.outcome = .onTime
    case .overPromised: judgement.outcome = .overPromised
    case .recoverable:
      judgement.outcome = .recoverable

      judgement.carried = game.players.indices.map {
        (game.players[$0].link, game.shapley.values[$0], game.shapley.alone[$0])
      }
    }
    return judgement
  }

  private mutating func count(
    _ judgement: Judgement, _ chain: Chain, number: Int, into tally: inout AttributionTally
  ) {
    let row = chain.rows[0]
    let kind = Int(company.kind(of: row)) + 1
    let month = company.months.index(of: company.log.opened[row])
    tally.external.record(judgement, isOpen: company.isOpen(row))
    tally.standing.record(judgement, chain, in: company)
    tally.kinds[kind].requests += 1
    tally.kinds[kind].unpromised += company.promise(row) == nil ? 1 : 0
    tally.months[month] &+= SIMD2(1, judgement.failed ? 1 : 0)
    if judgement.saved { tally.save(number, late: judgement.lateBy, hash: hash(row), resamples) }
    guard judgement.failed else { return }
    tally.kinds[kind].failed += 1
    if tally.latest.mayHold(weight: 0, late: judgement.lateBy) {
      tally.latest.insert(
        .init(chain: number, weight: 0, late: judgement.lateBy, name: name(row)))
    }
    if judgement.outcome == .overPromised {
      tally.kinds[kind].overPromised += 1
      countPath(chain, into: &tally.overPromises[company.service[row], default: .init()])
    } else if judgement.outcome == .recoverable {
      tally.kinds[kind].recoverable += 1
      Bootstrap.setWeights(of: hash(row), resamples: resamples, &weights)
      for (link, units, alone) in judgement.carried where units > 0 {
        tally.carry(units, alone: alone, by: Int(link), weights: weights)
        if tally.worst[Int(link)].mayHold(weight: units, late: judgement.lateBy) {
          tally.worst[Int(link)].insert(
            .init(chain: number, weight: units, late: judgement.lateBy, name: name(row)))
        }
      }
    }
  }

  private func hash(_ root: Int) -> UInt64 { company.hash(ofRoot: root) }

  private func name(_ root: Int) -> [UInt8] { Array(company.caseName(ofRoot: root)) }

  private func countPath(_ chain: Chain, into counts: inout OverPromiseCounts) {
    counts.requests += 1
    chain.walkCriticalPath { index, own in
      counts.seconds[company.link[chain.rows[index]], default: 0] += own
    }
  }
}

extension AttributionTally {
  fileprivate mutating func save(_ chain: Int, late: Int, hash: UInt64, _ resamples: Int) {
    saved.append(SIMD2(chain, late))
    if savedResampled.isEmpty { savedResampled = Array(repeating: 0, count: resamples) }
    var weights: [Int64] = []
    Bootstrap.setWeights(of: hash, resamples: resamples, &weights)
    for resample in weights.indices { savedResampled[resample] += weights[resample] }
  }

  fileprivate mutating func carry(
    _ units: Int64, alone isAlone: Bool, by link: Int, weights: [Int64]
  ) {
    avoidable[link] += units
    alone[link] += isAlone ? 1 : 0
    var sums = resampled[link] ?? Array(repeating: 0, count: weights.count)
    resampled[link] = nil
    for resample in weights.indices { sums[resample] &+= weights[resample] &* units }
    resampled[link] = sums
  }
}

extension ExternalCounts {
  fileprivate mutating func record(_ judgement: FailureJudge.Judgement, isOpen: Bool) {
    requests += 1
    open += isOpen ? 1 : 0
    failed += judgement.failed ? 1 : 0
    late += judgement.late ? 1 : 0
    recoverable += judgement.outcome == .recoverable ? 1 : 0
    overPromised += judgement.outcome == .overPromised ? 1 : 0
    notTime += judgement.outcome == .notTime ? 1 : 0
    switch judgement.due?.basis {
    case .promise: promised += 1
    case .target: targeted += 1
    case .inferred: inferred += 1
    case .mixed, nil: break
    }
    guard judgement.due?.basis != .promise, judgement.late else { return }
    lateUnpromised += 1
    failedLateUnpromised += judgement.failed ? 1 : 0
  }
}
