import Foundation

/// Where values lie along an axis, as parts of its length: so a chart fits every width.
struct Scale {
  enum Spacing {
    case linear
    case logarithmic
  }

  var from: Double
  var to: Double
  var spacing = Spacing.linear
  /// Where the axis begins; the words of the other axis stand before it.
  var origin = Percent(0)

  /// The place of `value`; what lies outside is put at the nearer end.
  func place(of value: Double) -> Percent {
    guard let (start, value, end) = transformed(value), end > start else { return origin }
    let part = min(max((value - start) / (end - start), 0), 1)
    return Percent(origin.value + (100 - origin.value) * part)
  }

  private func transformed(_ value: Double) -> (Double, Double, Double)? {
    switch spacing {
    case .linear: (from, value, to)
    case .logarithmic:
      from > 0 ? (log(from), log(max(value, from)), log(to)) : nil
    }
  }
}
