/// Finds out which links could have saved a late delivery, and what each carries of it.
struct FailureGame {
  /// A link with something to fix.
  struct Player {
    var link: Int32
    /// The own time beyond target of its requests, in seconds.
    var beyondTarget: Double
  }

  enum Verdict {
    /// In time without fixing anything.
    case inTime
    /// In time with every link at its target; ``FailureGame/players`` and
    /// ``FailureGame/shapley`` tell what each carries.
    case recoverable
    case overPromised
  }

  private(set) var players: [Player] = []
  private(set) var shapley = ShapleyValues()
  private var replay = Replay()
  private var factors: [Double] = []
  /// Each request's player, or -1.
  private var playerOf: [Int] = []
  /// The place of each link among all by name, for ties.
  private let linkOrder: [Int]

  init(linkOrder: [Int]) { self.linkOrder = linkOrder }

  /// Plays a chain whose own times are scaled by `base` and would be `own`.
  ///
  /// - Parameters:
  ///   - own: the own time of each request in the company at hand.
  ///   - targets: what each own time could be; nil where nothing is known.
  ///   - allowed: the time in which the root had to be delivered.
  mutating func play(
    _ chain: Chain, links: [Int32], own: [Double], base: [Double], targets: [Double?],
    allowed: Int
  ) -> Verdict {
    if replay.delivery(of: chain, factors: base) <= allowed { return .inTime }
    gatherPlayers(chain, links: links, own: own, targets: targets)
    if players.isEmpty { return .overPromised }
    while factors.count < chain.count { factors.append(1) }
    let all = (1 << players.count) - 1
    guard isInTime(chain, fixing: all, own, base, targets, allowed) else { return .overPromised }
    // Taken out meanwhile, so that it is not copied.
    var game = ShapleyValues()
    swap(&game, &shapley)
    game.solve(players: players.count) { coalition in
      isInTime(chain, fixing: coalition, own, base, targets, allowed)
    }
    shapley = game
    return .recoverable
  }

  private mutating func gatherPlayers(
    _ chain: Chain, links: [Int32], own: [Double], targets: [Double?]
  ) {
    players.removeAll(keepingCapacity: true)
    for index in 0..<chain.count {
      guard let target = targets[index], own[index] > target else { continue }
      let beyond = own[index] - target
      if let known = players.firstIndex(where: { $0.link == links[index] }) {
        players[known].beyondTarget += beyond
      } else {
        players.append(Player(link: links[index], beyondTarget: beyond))
      }
    }
    if players.count > ShapleyValues.mostPlayers {
      players.sort {
        ($1.beyondTarget, linkOrder[Int($0.link)]) < ($0.beyondTarget, linkOrder[Int($1.link)])
      }
      players.removeLast(players.count - ShapleyValues.mostPlayers)
    }
    playerOf.removeAll(keepingCapacity: true)
    for index in 0..<chain.count {
      let fixable = targets[index].map { own[index] > $0 } ?? false
      playerOf.append(
        fixable ? players.firstIndex { $0.link == links[index] } ?? -1 : -1)
    }
  }

  private mutating func isInTime(
    _ chain: Chain, fixing coalition: Int, _ own: [Double], _ base: [Double],
    _ targets: [Double?], _ allowed: Int
  ) -> Bool {
    for index in 0..<chain.count {
      let player = playerOf[index]
      if player >= 0, coalition & (1 << player) != 0, let target = targets[index] {
        factors[index] = base[index] * target / own[index]
      } else {
        factors[index] = base[index]
      }
    }
    return replay.delivery(of: chain, factors: factors) <= allowed
  }
}
