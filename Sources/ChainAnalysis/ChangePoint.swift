/// The one moment in a series at which its level changed most.
///
/// Rank-CUSUM: the largest |Σ (rank − mean rank)| up to a place, standardised by √(k(n−k)/n), with
/// its p by permutation (after A. N. Pettitt 1979, standardised so that changes near the ends are
/// found as well as those in the middle).
struct ChangePoint {
  /// How many values stand before the change.
  private(set) var place: Int
  private(set) var p: Double

  /// The least number of values on either side.
  static let fewest = 10
  /// Longer series are permuted in this many blocks of equal count.
  private static let mostBlocks = 400
  private static let permutations = 9_999
  /// Permutations end early when this many have reached the series' own statistic: its p is then
  /// too large for the rest to matter.
  private static let enoughReaching = 50

  /// Looks for a change in `values`; nil if there are too few.
  ///
  /// `seed` makes the permutations the same in every run.
  ///
  /// - Complexity: O(*n* log *n*) for *n* values, and at most 10,000 passes over 400 blocks.
  init?(in values: [Double], seed: UInt64) {
    guard values.count >= 2 * Self.fewest else { return nil }
    let ranks = centredRanks(values)
    let weights = Array(repeating: 1, count: ranks.count)
    let best = Self.largest(ranks, weights, fewest: Self.fewest)
    place = best.place
    p = 1
    let (blocks, sizes) = Self.blocks(ranks)
    var shuffled = blocks
    let observed = Self.largest(blocks, sizes, fewest: Self.fewest).statistic
    var state = seed
    var reaching = 0
    var done = 0
    while done < Self.permutations, reaching < Self.enoughReaching {
      shuffle(&shuffled, &state)
      // Blocks differ by at most one value in size, so their sizes may stay in place.
      let statistic = Self.largest(shuffled, sizes, fewest: Self.fewest).statistic
      reaching += statistic >= observed * (1 - 1e-12) ? 1 : 0
      done += 1
    }
    p = Double(reaching + 1) / Double(done + 1)
  }

  /// The sums of consecutive ranks, and how many ranks each holds.
  private static func blocks(_ ranks: [Double]) -> (sums: [Double], sizes: [Int]) {
    guard ranks.count > mostBlocks else { return (ranks, Array(repeating: 1, count: ranks.count)) }
    var sums: [Double] = []
    var sizes: [Int] = []
    for block in 0..<mostBlocks {
      let range = (block * ranks.count / mostBlocks)..<((block + 1) * ranks.count / mostBlocks)
      sums.append(ranks[range].reduce(0, +))
      sizes.append(range.count)
    }
    return (sums, sizes)
  }

  private static func largest(
    _ sums: [Double], _ sizes: [Int], fewest: Int
  ) -> (place: Int, statistic: Double) {
    let total = sizes.reduce(0, +)
    var best = (place: fewest, statistic: -1.0)
    var cumulated = 0.0
    var place = 0
    for index in sums.indices {
      cumulated += sums[index]
      place += sizes[index]
      if place < fewest { continue }
      if place > total - fewest { break }
      let spread = (Double(place) * Double(total - place) / Double(total)).squareRoot()
      let statistic = abs(cumulated) / spread
      if statistic > best.statistic { best = (place, statistic) }
    }
    return best
  }
}

/// The ranks of values less their mean; equal values share the mean of their ranks.
func centredRanks(_ values: [Double]) -> [Double] {
  let ascending = ascendingOrder(of: values.map(\.sortKey)).map { Int($0) }
  var ranks = Array(repeating: 0.0, count: values.count)
  let mean = Double(values.count + 1) / 2
  var start = 0
  while start < ascending.count {
    var end = start + 1
    while end < ascending.count, values[ascending[end]] == values[ascending[start]] { end += 1 }
    let shared = Double(start + end + 1) / 2 - mean
    for place in start..<end { ranks[ascending[place]] = shared }
    start = end
  }
  return ranks
}

/// Fisher–Yates with numbers drawn from `state`.
private func shuffle(_ values: inout [Double], _ state: inout UInt64) {
  for index in stride(from: values.count - 1, to: 0, by: -1) {
    state = state.mixed
    values.swapAt(index, Int(state.multipliedFullWidth(by: UInt64(index + 1)).high))
  }
}
