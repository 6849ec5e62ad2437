/// The time at which somebody works, where several calendars count: the union of their hours.
///
/// Known for a period; before and after it every hour counts.
package struct JointHours: Sendable {
  private var starts: [Instant] = []
  private var ends: [Instant] = []
  /// The working seconds before each stretch, from the beginning of the period on.
  private var before: [Seconds] = []
  private let start: Instant
  private let end: Instant
  private let total: Seconds

  /// - Complexity: O(*n* log *n*) for *n* days of the period in all calendars.
  package init(_ calendars: [WorkingCalendar], from start: Instant, to end: Instant) {
    self.start = start
    self.end = max(start, end)
    let stretches = calendars.flatMap { $0.stretches(from: start, to: end) }
      .sorted { $0.lowerBound < $1.lowerBound }
    var sum = 0
    for stretch in stretches {
      if let last = ends.last, stretch.lowerBound <= last {
        guard stretch.upperBound > last else { continue }
        sum += stretch.upperBound - last
        ends[ends.count - 1] = stretch.upperBound
      } else {
        before.append(sum)
        starts.append(stretch.lowerBound)
        ends.append(stretch.upperBound)
        sum += stretch.upperBound - stretch.lowerBound
      }
    }
    total = sum
  }

  /// The time from one moment to another at which somebody works; negative if it lies before.
  package func time(from start: Instant, to end: Instant) -> Seconds {
    worked(until: end) - worked(until: start)
  }

  private func worked(until moment: Instant) -> Seconds {
    if moment < start { return moment - start }
    if moment >= end { return total + (moment - end) }
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= moment { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    return before[low - 1] + (min(moment, ends[low - 1]) - starts[low - 1])
  }
}
