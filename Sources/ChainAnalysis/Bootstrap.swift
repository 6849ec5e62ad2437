/// The weights of external requests in Poisson-bootstrap resamples.
enum Bootstrap {
  /// Cumulated probabilities of a Poisson variable with mean 1, as fractions of 2³².
  private static let thresholds: [UInt32] = {
    var probability = 0.367_879_441_171_442_33
    var cumulated = 0.0
    return (0..<12).map { count in
      cumulated += probability
      probability /= Double(count + 1)
      return UInt32(min(cumulated * 4_294_967_296, 4_294_967_295))
    }
  }()

  /// Calls `body` with each resample and the weight that the request with this hash has in it;
  /// resamples in which the weight is nought are passed over.
  static func forEachWeight(
    of hash: UInt64, resamples: Int, _ body: (_ resample: Int, _ weight: Int64) -> Void
  ) {
    for pair in 0..<((resamples + 1) / 2) {
      let bits = hash.draw(pair)
      let first = weight(UInt32(truncatingIfNeeded: bits))
      if first > 0 { body(pair * 2, first) }
      guard pair * 2 + 1 < resamples else { return }
      let second = weight(UInt32(truncatingIfNeeded: bits >> 32))
      if second > 0 { body(pair * 2 + 1, second) }
    }
  }

  /// Sets `weights` to what the request with this hash weighs in each resample.
  static func setWeights(of hash: UInt64, resamples: Int, _ weights: inout [Int64]) {
    weights.removeAll(keepingCapacity: true)
    for pair in 0..<((resamples + 1) / 2) {
      let bits = hash.draw(pair)
      weights.append(weight(UInt32(truncatingIfNeeded: bits)))
      if pair * 2 + 1 < resamples { weights.append(weight(UInt32(truncatingIfNeeded: bits >> 32))) }
    }
  }

  private static func weight(_ uniform: UInt32) -> Int64 {
    // Most draws end here, and without a branch that nobody could foretell.
    let few = (first(0, uniform) &+ first(1, uniform)) &+ (first(2, uniform) &+ first(3, uniform))
    guard few == 4 else { return few }
    var weight = 4
    while weight < thresholds.count, uniform >= thresholds[weight] { weight += 1 }
    return Int64(weight)
  }

  /// 1 where a draw reaches one of the first thresholds, else 0.
  @inline(__always)
  private static func first(_ place: Int, _ uniform: UInt32) -> Int64 {
    Int64(truncatingIfNeeded: uniform >= firstThresholds[place] ? 1 : 0)
  }

  private static let firstThresholds = SIMD4<UInt32>(
    thresholds[0], thresholds[1], thresholds[2], thresholds[3])
}
