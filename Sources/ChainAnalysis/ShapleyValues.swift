/// The Shapley values (L. S. Shapley 1953) of a game that a coalition either wins or loses.
///
/// Values are whole numbers of 1/27,720: every value of a game of at most twelve players is one,
/// so that sums are exact and merge in any order.
struct ShapleyValues {
  static let unit: Int64 = 27_720
  static let mostPlayers = 12

  /// Of each player, in ``unit``s; they sum to one ``unit`` if all players together win.
  private(set) var values: [Int64] = []
  /// Which players win on their own.
  private(set) var alone: [Bool] = []
  private var wins: [Bool] = []

  /// `unit` / (n · C(n−1, s)): the weight of a coalition of s players that another one completes.
  private static let weights: [[Int64]] = (0...mostPlayers).map { players in
    var binomial: Int64 = 1
    return (0..<players).map { size in
      defer { binomial = binomial * Int64(players - 1 - size) / Int64(size + 1) }
      return unit / (Int64(players) * binomial)
    }
  }

  /// The winning coalitions that lose if any player leaves, ascending.
  var minimalCoalitions: [Int] {
    wins.indices.filter { coalition in
      wins[coalition]
        && !values.indices.contains {
          coalition & (1 << $0) != 0 && wins[coalition & ~(1 << $0)]
        }
    }
  }

  /// Works out the values of a monotone game: one in which a winning coalition stays winning when
  /// players join it.
  ///
  /// `isWon` is asked about coalitions as bit sets of players; the empty one is taken to lose and
  /// all players together to win.
  ///
  /// - Complexity: at most 2ⁿ questions for *n* `players`, at most ``mostPlayers``.
  mutating func solve(players: Int, isWon: (_ coalition: Int) -> Bool) {
    precondition(players <= Self.mostPlayers, "\(players) players are more than 12")
    let all = 1 << players
    wins.removeAll(keepingCapacity: true)
    wins.append(false)
    for coalition in 1..<max(all, 1) {
      wins.append(hasWinningPart(coalition) || coalition == all - 1 || isWon(coalition))
    }
    values.removeAll(keepingCapacity: true)
    alone.removeAll(keepingCapacity: true)
    for player in 0..<players {
      values.append(0)
      alone.append(wins[1 << player])
    }
    for coalition in 0..<all where !wins[coalition] {
      let weight = Self.weights[players][min(coalition.nonzeroBitCount, players - 1)]
      for player in 0..<players where coalition & (1 << player) == 0 {
        if wins[coalition | (1 << player)] { values[player] += weight }
      }
    }
  }

  /// Whether a coalition wins even if one of its players leaves.
  private func hasWinningPart(_ coalition: Int) -> Bool {
    var rest = coalition
    while rest != 0 {
      let player = rest & -rest
      if wins[coalition ^ player] { return true }
      rest ^= player
    }
    return false
  }
}
