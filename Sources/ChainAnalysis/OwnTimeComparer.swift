/// Compares the own times of links in two logs, each request against the median of its provider
/// and kind in both logs together, as slowings are found.
struct OwnTimeComparer {
  private struct Service: Hashable {
    var provider: String
    var kind: String?
  }

  private let before: OwnTimes
  private let after: OwnTimes
  /// The logarithm of every service's median own time.
  private let medians: [Service: Double]

  /// - Complexity: O(*n* log *n*) for *n* own times.
  init(before: OwnTimes, after: OwnTimes) {
    self.before = before
    self.after = after
    var own: [Service: [Int32]] = [:]
    for side in [before, after] {
      for (link, kinds) in side.links {
        for (kind, times) in kinds {
          own[Service(provider: link.provider, kind: kind), default: []] += times
        }
      }
    }
    medians = own.mapValues { logarithm(quantile(0.5, ofSorted: $0.sorted()) ?? 1) }
  }

  /// How own times of a link changed within the kinds that it served on both sides; nil where
  /// fewer than twenty requests of a side are of such kinds.
  func change(of link: Link) -> LinkChange.OwnTime? {
    guard let old = before.links[link], let new = after.links[link] else { return nil }
    var sides: [[Double]] = [[], []]
    for kind in old.keys where new[kind] != nil {
      let median = medians[Service(provider: link.provider, kind: kind)] ?? 0
      sides[0] += (old[kind] ?? []).map { logarithm($0) - median }
      sides[1] += (new[kind] ?? []).map { logarithm($0) - median }
    }
    guard sides.allSatisfy({ $0.count >= LinkRanking.fewestRequests }),
      let ratio = MedianRatio(before: sides[0], after: sides[1])
    else { return nil }
    // In order of value, so that sums do not depend on the order of hashing.
    return LinkChange.OwnTime(
      before: sides[0].count, after: sides[1].count, ratio: ratio.ratio, low: ratio.low,
      high: ratio.high, p: MannWhitney(sides[0].sorted(), sides[1].sorted()).p)
  }
}
