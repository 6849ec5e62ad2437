import Foundation

extension RateChange {
  /// Nil if a side has nothing to take a rate of, or counts that no rate has, as a saved analysis
  /// may that was not written by this program.
  init?(before: (count: Int, of: Int), after: (count: Int, of: Int)) {
    for side in [before, after] {
      guard side.of > 0, 0...side.of ~= side.count else { return nil }
    }
    let old = LinkFinding.Share(before.count, outOf: before.of)
    let new = LinkFinding.Share(after.count, outOf: after.of)
    self.before = old
    self.after = new
    change = new.rate - old.rate
    low = change - hypot(new.rate - new.low, old.high - old.rate)
    high = change + hypot(new.high - new.rate, old.rate - old.low)
    p = fisherExact(before, after)
  }
}

extension LinkFinding.Share {
  fileprivate init(_ count: Int, outOf total: Int) {
    let (low, high) = wilsonInterval(count, of: total)
    self.init(
      of: total, count: count, rate: Double(count) / Double(total), low: low, high: high)
  }
}

/// The two-sided p of two rates being one (R. A. Fisher 1935): of all tables with the same
/// margins, those no likelier than this one.
///
/// - Complexity: O(*c*) for *c* counted on both sides.
func fisherExact(_ first: (count: Int, of: Int), _ second: (count: Int, of: Int)) -> Double {
  let counted = first.count + second.count
  let all = logChoices(counted, of: first.of + second.of)
  let logProbability = { (count: Int) in
    logChoices(count, of: first.of) + logChoices(counted - count, of: second.of) - all
  }
  let observed = logProbability(first.count)
  let possible = max(0, counted - second.of)...min(counted, first.of)
  // Tables as likely as this one must count in spite of rounding.
  return min(
    1, possible.map(logProbability).filter { $0 <= observed + 1e-9 }.reduce(0) { $0 + exp($1) })
}

private func logChoices(_ count: Int, of total: Int) -> Double {
  logFactorial(total) - logFactorial(count) - logFactorial(total - count)
}

/// Stirling's series; exact below ten, where the series is not.
private func logFactorial(_ number: Int) -> Double {
  guard number >= 10 else { return log((1...10).prefix(number).reduce(1.0) { $0 * Double($1) }) }
  let x = Double(number) + 1
  let series = 1 / (12 * x) - 1 / (360 * x * x * x) + 1 / (1260 * x * x * x * x * x)
  return (x - 0.5) * log(x) - x + 0.5 * log(2 * Double.pi) + series
}
