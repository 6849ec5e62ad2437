/// The ratio of two medians with its 95 % interval, from resamples of whole cases.
struct MedianBootstrap {
  /// How many resamples the interval rests on.
  static let resamples = 400

  private(set) var ratio: ServiceEffect.Ratio

  /// The samples are ascending; nil if a side is empty.
  ///
  /// - Complexity: O(*n* · *r*) for *n* samples and *r* resamples.
  init?(before: [ConflictTally.Sample], during: [ConflictTally.Sample]) {
    guard let first = quantile(0.5, ofSorted: before), let last = quantile(0.5, ofSorted: during)
    else { return nil }
    let value = Double(max(last.own, 1)) / Double(max(first.own, 1))
    let ratios = zip(Self.medians(before), Self.medians(during))
      .compactMap { before, during in before.flatMap { first in during.map { $0 / first } } }
      .sorted()
    ratio = ServiceEffect.Ratio(
      value: value, low: quantile(0.025, ofSorted: ratios) ?? value,
      high: quantile(0.975, ofSorted: ratios) ?? value)
  }

  /// The median in every resample; nil in one in which nothing has a weight.
  private static func medians(_ samples: [ConflictTally.Sample]) -> [Double?] {
    var totals = Array(repeating: Int64(0), count: resamples)
    for sample in samples {
      Bootstrap.forEachWeight(of: sample.hash, resamples: resamples) { totals[$0] += $1 }
    }
    var sums = Array(repeating: Int64(0), count: resamples)
    var medians: [Double?] = Array(repeating: nil, count: resamples)
    for sample in samples {
      Bootstrap.forEachWeight(of: sample.hash, resamples: resamples) { resample, weight in
        sums[resample] += weight
        if medians[resample] == nil, sums[resample] * 2 >= totals[resample] {
          medians[resample] = Double(max(sample.own, 1))
        }
      }
    }
    return medians
  }
}
