import Foundation

/// Compares two sides within groups of what is alike (after P. van Elteren 1960, with medians).
struct GroupedComparison {
  private(set) var ratio: Double
  private(set) var p: Double
  private(set) var groups: Int

  /// A value with the group it belongs to; values are logarithms.
  typealias Value = (value: Double, group: Int)

  /// The fewest values of a side in a group that is compared, and over all groups.
  private static let fewestInGroup = 5
  private static let fewest = 10

  /// Values are taken against the median of their group, over groups that hold enough of both
  /// sides; nil where there are too few of these.
  ///
  /// - Complexity: O(*n* log *n*) for *n* values.
  init?(_ reference: [Value], _ finding: [Value]) {
    var sides: [Int: (reference: [Double], finding: [Double])] = [:]
    for value in reference { sides[value.group, default: ([], [])].reference.append(value.value) }
    for value in finding { sides[value.group, default: ([], [])].finding.append(value.value) }
    var (first, second): ([Double], [Double]) = ([], [])
    groups = 0
    for (_, side) in sides.sorted(by: { $0.key < $1.key }) {
      guard min(side.reference.count, side.finding.count) >= Self.fewestInGroup,
        let median = quantile(0.5, ofSorted: (side.reference + side.finding).sorted())
      else { continue }
      groups += 1
      first += side.reference.map { $0 - median }
      second += side.finding.map { $0 - median }
    }
    guard min(first.count, second.count) >= Self.fewest,
      let before = quantile(0.5, ofSorted: first.sorted()),
      let after = quantile(0.5, ofSorted: second.sorted())
    else { return nil }
    ratio = exp(after - before)
    p = MannWhitney(first, second).p
  }

  var check: Explanation.Check {
    .init(ratio: ratio, p: p, groups: groups, survives: ratio >= 1.1 && p < 0.05)
  }
}
