/// The external requests that crossed one conflict, and how many of them failed.
struct CrossingTally: Sendable {
  /// Counts that are resampled together.
  enum Count: Int, CaseIterable {
    case before
    case failedBefore
    case during
    case failed
    /// Of those during it, the ones that crossed no older conflict that is still open.
    case leading
    case failedLeading
  }

  private(set) var counts = Array(repeating: 0, count: Count.allCases.count)
  /// The counts in every resample, one count after the other; empty if nothing was counted.
  private var resampled: [Int64] = []
  var worst = WorstChains()

  subscript(_ count: Count) -> Int { counts[count.rawValue] }

  /// A count in a resample.
  func count(_ count: Count, resample: Int, of resamples: Int) -> Double {
    resampled.isEmpty ? 0 : Double(resampled[count.rawValue * resamples + resample])
  }

  mutating func record(
    _ window: ConflictTable.Window, isFailed: Bool, isLeading: Bool, hash: UInt64,
    _ resamples: Int
  ) {
    var raised: [Count] = [window == .before ? .before : .during]
    if isFailed { raised.append(window == .before ? .failedBefore : .failed) }
    if isLeading { raised += isFailed ? [.leading, .failedLeading] : [.leading] }
    for count in raised { counts[count.rawValue] += 1 }
    if resampled.isEmpty {
      resampled = Array(repeating: 0, count: resamples * Count.allCases.count)
    }
    Bootstrap.forEachWeight(of: hash, resamples: resamples) { resample, weight in
      for count in raised { resampled[count.rawValue * resamples + resample] += weight }
    }
  }

  mutating func merge(_ other: CrossingTally) {
    for index in counts.indices { counts[index] += other.counts[index] }
    if resampled.isEmpty {
      resampled = other.resampled
    } else {
      for index in other.resampled.indices { resampled[index] += other.resampled[index] }
    }
    worst.merge(other.worst)
  }
}
