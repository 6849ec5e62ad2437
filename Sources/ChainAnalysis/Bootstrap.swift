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
      let halves = (UInt32(truncatingIfNeeded: bits), UInt32(truncatingIfNeeded: bits >> 32))
      if let weight = weight(halves.0) { body(pair * 2, weight) }
      if pair * 2 + 1 < resamples, let weight = weight(halves.1) { body(pair * 2 + 1, weight) }
    }
  }

  private static func weight(_ uniform: UInt32) -> Int64? {
    if uniform < thresholds[0] { return nil }
    var weight = 1
    while weight < thresholds.count, uniform >= thresholds[weight] { weight += 1 }
    return Int64(weight)
  }
}
