import ServiceModel

/// What links would carry in companies where nobody is slower than their pace suggests: own times
/// are drawn anew from everyone's, paces, targets and due times stay.
struct NullTally: Sendable {
  /// In units of ``ShapleyValues/unit``, over all draws; for requests with a promise, and for
  /// those without.
  private(set) var promised: [Int64]
  private(set) var unpromised: [Int64]

  init(links: Int) {
    promised = Array(repeating: 0, count: links)
    unpromised = promised
  }

  mutating func merge(_ other: NullTally) {
    for link in promised.indices {
      promised[link] += other.promised[link]
      unpromised[link] += other.unpromised[link]
    }
  }

  fileprivate mutating func carry(_ units: Int64, by link: Int, isPromised: Bool) {
    if isPromised { promised[link] += units } else { unpromised[link] += units }
  }
}

/// Plays external requests in null companies.
struct NullCompanies {
  private let company: LeveledLog
  private let standards: Standards
  private let draws: Int
  private let scenario: Scenario?
  private var game: FailureGame
  private var links: [Int32] = []
  private var targets: [Double?] = []
  private var paces: [Double?] = []
  private var own: [Double] = []
  private var base: [Double] = []
  private var hashes: [UInt64] = []
  /// What draws differ in: see ``Swift/UInt64/draw(_:)``.
  private let seeds: [UInt64]

  /// - Parameter scenario: links that are taken to be fixed in every null company too.
  init(
    _ company: LeveledLog, _ standards: Standards, linkOrder: [Int], draws: Int,
    scenario: Scenario? = nil
  ) {
    self.company = company
    self.standards = standards
    self.draws = draws
    self.scenario = scenario
    game = FailureGame(linkOrder: linkOrder)
    seeds = (0..<draws).map { UInt64($0).mixed }
  }

  /// Adds what the links of an external request's chain would carry of it in each null company.
  mutating func record(_ chain: Chain, into tally: inout NullTally) {
    let root = chain.rows[0]
    guard let due = standards.due(root, in: company), !company.isCancelled(root) else { return }
    prepare(chain)
    for draw in 0..<draws {
      drawOwnTimes(chain, draw: draw)
      let verdict = game.play(
        chain, links: links, own: own, base: base, targets: targets, allowed: due.allowed)
      guard verdict == .recoverable else { continue }
      for (player, units) in zip(game.players, game.shapley.values) {
        tally.carry(units, by: Int(player.link), isPromised: due.basis == .promise)
      }
    }
  }

  private mutating func prepare(_ chain: Chain) {
    links.removeAll(keepingCapacity: true)
    targets.removeAll(keepingCapacity: true)
    paces.removeAll(keepingCapacity: true)
    hashes.removeAll(keepingCapacity: true)
    for index in 0..<chain.count {
      let row = chain.rows[index]
      let target = standards.target(
        of: row, hasChildren: chain.hasChildren[index], isExternalRoot: index == 0,
        company: company)
      links.append(company.link[row])
      targets.append(target.map { Double($0.seconds) })
      paces.append(standards.pace[Int(company.service[row])].map { Double(max($0.seconds, 1)) })
      hashes.append(company.log.ids.withText(row) { UInt64(hashOf: $0) })
    }
  }

  private mutating func drawOwnTimes(_ chain: Chain, draw: Int) {
    own.removeAll(keepingCapacity: true)
    base.removeAll(keepingCapacity: true)
    for index in 0..<chain.count {
      let logged = Double(chain.own[index])
      guard let pace = paces[index], logged > 0 else {
        own.append(logged)
        base.append(1)
        continue
      }
      let place = (hashes[index] ^ seeds[draw]).mixed.multipliedFullWidth(
        by: UInt64(standards.relativeOwn.count)
      ).high
      let anyone = Double(standards.relativeOwn[Int(place)]) * pace
      let drawn =
        scenario?.ownTime(of: chain.rows[index], anyone, target: targets[index], company) ?? anyone
      own.append(drawn)
      base.append(drawn / logged)
    }
  }
}
