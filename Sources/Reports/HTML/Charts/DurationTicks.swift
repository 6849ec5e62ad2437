/// Durations that people think in, for an axis of own times; in seconds.
enum DurationTicks {
  private static let minute = 60.0
  private static let hour = 3600.0
  private static let day = 86_400.0

  private static let ladder: [Double] = [
    1, 2, 5, 10, 20, 30, minute, 2 * minute, 5 * minute, 10 * minute, 20 * minute, 30 * minute,
    hour, 2 * hour, 4 * hour, 8 * hour, 12 * hour, day, 2 * day, 4 * day, 7 * day, 14 * day,
    30 * day, 60 * day, 120 * day, 360 * day, 720 * day, 1800 * day, 3600 * day,
  ]

  /// At most `count` durations within a range on a logarithmic axis, ascending.
  static func logarithmic(from: Double, to: Double, count: Int = 6) -> [Double] {
    let within = ladder.filter { from...max(from, to) ~= $0 }
    let stride = max(1, (within.count + count - 1) / count)
    return within.enumerated().filter { $0.offset % stride == stride / 2 }.map(\.element)
  }

  /// Multiples of a duration from 0 to the first that is at least `largest`.
  static func linear(upTo largest: Double, pieces: Int = 3) -> [Double] {
    let rough = max(largest, 1) / Double(pieces)
    let step = ladder.first { $0 >= rough } ?? rough
    let count = Int((max(largest, 1) / step).rounded(.up))
    return (0...count).map { Double($0) * step }
  }
}
