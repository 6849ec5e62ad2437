import ServiceModel

/// When external customers ask: more on Mondays, little at weekends, mostly by day.
struct Arrivals: Sendable {
  /// In order of time.
  let moments: [Instant]

  /// From Monday to Sunday.
  private static let weekdayWeights = [1.25, 1.1, 1.0, 1.0, 0.9, 0.3, 0.15]
  private static let quietHours = 0.1

  /// - Complexity: O(*n* log *n*) for *n* cases.
  init(_ options: SimulationOptions) {
    var cumulated: [Double] = []
    for day in 0..<options.days {
      let weekday = Weekday.index(ofDay: options.start.dayNumber + day)
      cumulated.append((cumulated.last ?? 0) + Self.weekdayWeights[weekday])
    }
    let total = cumulated.last ?? 0
    moments = (0..<options.cases).map { number in
      var draw = Draw(seed: options.seed, .arrival, number)
      let day = cumulated.firstPlace(above: draw.uniform() * total)
      return Instant(day: options.start.dayNumber + day, second: Self.second(&draw))
    }.sorted()
  }

  private static func second(_ draw: inout Draw) -> Seconds {
    draw.happens(quietHours) ? draw.below(86400) : 8 * 3600 + draw.below(10 * 3600)
  }
}

extension [Double] {
  /// The place of the first element above `value`, or the last place. The elements ascend.
  func firstPlace(above value: Double) -> Int {
    var (low, high) = (0, count - 1)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] > value { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
