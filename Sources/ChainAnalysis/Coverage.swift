/// The union of intervals that are added in order of their starts.
struct Coverage {
  /// Disjoint and ascending.
  private var starts: [Int] = []
  private var ends: [Int] = []
  /// The length of all intervals before each.
  private var before: [Int] = []

  mutating func clear() {
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    before.removeAll(keepingCapacity: true)
  }

  /// Adds an interval that starts no earlier than any before it.
  mutating func add(from start: Int, to end: Int) {
    guard end > start else { return }
    if let last = ends.last, start <= last {
      ends[ends.count - 1] = max(last, end)
    } else {
      before.append((before.last ?? 0) + (ends.last ?? 0) - (starts.last ?? 0))
      starts.append(start)
      ends.append(end)
    }
  }

  /// How much of the time from `start` to `end` is covered.
  func length(_ start: Int, _ end: Int) -> Int {
    end > start ? length(upTo: end) - length(upTo: start) : 0
  }

  private func length(upTo moment: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < moment { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    return before[low - 1] + min(ends[low - 1], moment) - starts[low - 1]
  }
}
