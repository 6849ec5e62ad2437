import Foundation

/// The q-quantile of `sorted`: the ⌈q·n⌉-th smallest; nil if there is none.
func quantile<Values: RandomAccessCollection<Value>, Value>(
  _ q: Double, ofSorted sorted: Values
) -> Value? where Values.Index == Int {
  guard !sorted.isEmpty else { return nil }
  // The subtraction keeps products such as 0.1 · 30, which lie just above a whole number only
  // in binary, from being rounded up.
  let place = Int((q * Double(sorted.count) - 1e-9).rounded(.up))
  return sorted[sorted.startIndex + min(max(place, 1), sorted.count) - 1]
}

/// The Wilson 95 % interval of a rate (E. B. Wilson 1927).
func wilsonInterval(_ count: Int, of total: Int) -> (low: Double, high: Double) {
  guard total > 0 else { return (0, 1) }
  let z = 1.959_963_984_540_054
  let n = Double(total)
  let rate = Double(count) / n
  let centre = rate + z * z / (2 * n)
  let spread = z * (rate * (1 - rate) / n + z * z / (4 * n * n)).squareRoot()
  let scale = 1 + z * z / n
  return (max(0, (centre - spread) / scale), min(1, (centre + spread) / scale))
}

/// The probability that a standard normal variable exceeds `z`.
func normalUpperTail(_ z: Double) -> Double { 0.5 * erfc(z / 2.0.squareRoot()) }

/// Which of several tests hold at a false discovery rate (Benjamini, Hochberg 1995).
func discoveries(amongst p: [Double], rate: Double) -> [Bool] {
  let ascending = p.indices.sorted { (p[$0], $0) < (p[$1], $1) }
  let last = ascending.indices.last {
    p[ascending[$0]] <= rate * Double($0 + 1) / Double(p.count)
  }
  var holds = Array(repeating: false, count: p.count)
  if let last { for index in ascending[...last] { holds[index] = true } }
  return holds
}
