import ServiceModel

/// Finds requests that repeat an earlier one of the same link in the same chain.
struct LinkHistory {
  private var chain = 0
  private var seenIn: [Int]
  private var earliest: [Instant]

  init(_ company: LeveledLog) {
    seenIn = Array(repeating: -1, count: company.links.count)
    earliest = Array(repeating: .missing, count: company.links.count)
  }

  mutating func beginChain() { chain += 1 }

  /// Whether an earlier request of `link` had been delivered when this one opened.
  ///
  /// The requests of a chain are to be asked about in preorder.
  mutating func isRepeat(
    _ row: Int, link: Int, delivered: Instant?, in company: LeveledLog
  ) -> Bool {
    let known = seenIn[link] == chain
    let repeats = known && earliest[link] <= company.log.opened[row]
    if let delivered, !known || delivered < earliest[link] {
      seenIn[link] = chain
      earliest[link] = delivered
    }
    return repeats
  }
}
