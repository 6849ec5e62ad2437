import Foundation

/// Round numbers for an axis of counts that begins at nought.
struct CountTicks {
  /// Ascending, from 0; the last is at least the largest count.
  var values: [Double]

  /// About `pieces` steps of 1, 2 or 5 times a power of ten, never less than 1.
  init(upTo largest: Double, pieces: Int = 4) {
    let rough = max(largest, 1) / Double(pieces)
    let power = pow(10, log10(rough).rounded(.down))
    let step = max(1, ([1, 2, 5].first { $0 * power >= rough } ?? 10) * power)
    let count = Int((max(largest, 1) / step).rounded(.up))
    values = (0...count).map { Double($0) * step }
  }

  var top: Double { values.last ?? 1 }
}
