/// Whether values of one group tend to exceed those of another (Mann, Whitney 1947).
struct MannWhitney {
  /// Two-sided, by the normal approximation with ties and continuity corrected.
  private(set) var p: Double

  /// - Complexity: O(*n* log *n*) for *n* values in both groups.
  init(_ first: [Double], _ second: [Double]) {
    let (n, m) = (Double(first.count), Double(second.count))
    let ranks = centredRanks(first + second)
    // The sum of centred ranks of the first group is U less its expectation.
    let deviation = abs(ranks[..<first.count].reduce(0, +))
    // The sum of squared centred ranks carries the correction for ties.
    let squares = ranks.reduce(0) { $0 + $1 * $1 }
    let total = n + m
    let variance = total > 1 ? n * m / (total * (total - 1)) * squares : 0
    guard variance > 0 else {
      p = 1
      return
    }
    p = min(1, 2 * normalUpperTail(max(0, deviation - 0.5) / variance.squareRoot()))
  }
}
