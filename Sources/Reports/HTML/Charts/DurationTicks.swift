/// Durations that people think in, for an axis of own times; in seconds.
enum DurationTicks {
  private static let minute = 60.0
  private static let hour = 3600.0

  private static func ladder(day: Int) -> [Double] {
    let hours = [1.0, 2, 4, 8, 12].map { $0 * hour }.filter { $0 < Double(day) }
    let days = [1.0, 2, 4, 7, 14, 30, 60, 120, 360, 720, 1800, 3600].map { $0 * Double(day) }
    return [1, 2, 5, 10, 20, 30] + [1, 2, 5, 10, 20, 30].map { $0 * minute } + hours + days
  }

  /// At most `count` durations within a range on a logarithmic axis, ascending.
  ///
  /// - Parameter day: The seconds of a day of the time that counts.
  static func logarithmic(
    from: Double, to: Double, count: Int = 6, day: Int = 86_400
  ) -> [Double] {
    let within = ladder(day: day).filter { from...max(from, to) ~= $0 }
    let stride = max(1, (within.count + count - 1) / count)
    return within.enumerated().filter { $0.offset % stride == stride / 2 }.map(\.element)
  }

  /// Multiples of a duration from 0 to the first that is at least `largest`.
  static func linear(upTo largest: Double, pieces: Int = 3, day: Int = 86_400) -> [Double] {
    let rough = max(largest, 1) / Double(pieces)
    let step = ladder(day: day).first { $0 >= rough } ?? rough
    let count = Int((max(largest, 1) / step).rounded(.up))
    return (0...count).map { Double($0) * step }
  }
}
