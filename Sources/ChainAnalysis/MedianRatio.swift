import Foundation

/// The ratio of two medians with its 95 % interval, free of assumptions on how values spread
/// (R. M. Price, D. G. Bonett 2002).
struct MedianRatio {
  private(set) var ratio: Double
  private(set) var low: Double
  private(set) var high: Double

  /// `before` and `after` are logarithms; nil if either is empty.
  ///
  /// - Complexity: O(*n* log *n*) for *n* values on both sides.
  init?(before: [Double], after: [Double]) {
    let sides = [before.sorted(), after.sorted()]
    guard let first = quantile(0.5, ofSorted: sides[0]),
      let last = quantile(0.5, ofSorted: sides[1])
    else { return nil }
    let spread = 1.959_963_984_540_054 * sides.reduce(0) { $0 + Self.variance($1) }.squareRoot()
    ratio = exp(last - first)
    low = exp(last - first - spread)
    high = exp(last - first + spread)
  }

  /// The variance of the median, from how far the order statistics two standard deviations of a
  /// fair coin to its left and right lie apart.
  private static func variance(_ sorted: [Double]) -> Double {
    let n = Double(sorted.count)
    let place = max(1, Int(((n + 1) / 2 - n.squareRoot()).rounded()))
    let z = (n + 1 - 2 * Double(place)) / n.squareRoot()
    guard z > 0 else { return 0 }
    let width = sorted[sorted.count - place] - sorted[place - 1]
    return (width / (2 * z)) * (width / (2 * z))
  }
}
