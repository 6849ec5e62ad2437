package import ServiceModel

/// What a link may aim for next: targets rise once they have been met.
///
/// A target has been met if the link kept to it in each of its last three months with eight
/// requests or more. The next target is then the worst of these months: what has been sustained.
package struct NextTarget: Hashable, Sendable, Codable {
  /// The months looked at, as `2026-03`, oldest first.
  package var months: [String]
  /// The own time to keep to, in seconds: the target of today, the highest monthly median of
  /// these months, and what to aim for.
  package var ownTarget: Seconds?
  package var ownSustained: Seconds
  package var ownNext: Seconds?
  /// The on-time rate to reach, and the lowest of these months; nil where a month has fewer than
  /// eight promises that fell due. The next one is what was sustained, rounded down to a
  /// hundredth.
  package var onTimeTarget: Double
  package var onTimeSustained: Double?
  package var onTimeNext: Double?

  package init(
    months: [String], ownTarget: Seconds?, ownSustained: Seconds, ownNext: Seconds?,
    onTimeTarget: Double, onTimeSustained: Double?, onTimeNext: Double?
  ) {
    self.months = months
    self.ownTarget = ownTarget
    self.ownSustained = ownSustained
    self.ownNext = ownNext
    self.onTimeTarget = onTimeTarget
    self.onTimeSustained = onTimeSustained
    self.onTimeNext = onTimeNext
  }
}

extension NextTarget {
  private static let months = 3
  private static let fewest = 8

  /// Nil where there are too few months.
  init?(_ series: [LinkDetail.Month], target: Seconds?, onTimeTarget: Double) {
    let full = series.filter { $0.requests >= Self.fewest && $0.ownMedian != nil }
      .suffix(Self.months)
    guard full.count == Self.months, let slowest = full.compactMap(\.ownMedian).max() else {
      return nil
    }
    months = full.map(\.month)
    ownTarget = target
    ownSustained = slowest
    ownNext = target.map { min($0, slowest) }
    self.onTimeTarget = onTimeTarget
    let rates = full.compactMap { month -> Double? in
      guard let promised = month.promised, let kept = month.kept, promised >= Self.fewest else {
        return nil
      }
      return Double(kept) / Double(promised)
    }
    guard rates.count == Self.months, let lowest = rates.min() else { return }
    onTimeSustained = lowest
    onTimeNext = max(onTimeTarget, (lowest * 100 + 1e-9).rounded(.down) / 100)
  }
}
