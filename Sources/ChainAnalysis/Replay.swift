/// Plays a chain again with own work scaled.
struct Replay {
  private let memory = LaneMemory(lanes: 4, zero: 0.0)

  private static let none = -Double.infinity

  /// When the root would have been delivered, in seconds after its opening, to the second.
  ///
  /// Request `i`'s own parts are scaled by `factors[i]`; with all factors 1 this is when it was
  /// delivered.
  ///
  /// - Complexity: O(*n*) for *n* requests.
  mutating func delivery(of chain: Chain, factors: [Double]) -> Int {
    let count = chain.count
    memory.reserve(count)
    let run = Run(
      opened: memory.lane(0, count: count), end: memory.lane(1, count: count),
      trigger: memory.lane(2, count: count), last: memory.lane(3, count: count))
    var open = 0
    for index in 0..<count {
      let above = chain.parent[index]
      if index == 0 {
        run.opened[0] = 0
      } else {
        while open != above { open = run.close(open, of: chain, factors) }
        for place in chain.joins[index] {
          run.trigger[above] = max(run.trigger[above], run.end[chain.joining[place]])
        }
        let start = run.trigger[above] == Self.none ? run.opened[above] : run.trigger[above]
        run.opened[index] =
          start + Double(chain.fixedLag[index]) + factors[above] * Double(chain.ownLag[index])
      }
      run.trigger[index] = Self.none
      run.last[index] = Self.none
      open = index
    }
    while open >= 0 { open = run.close(open, of: chain, factors) }
    return Int(run.end[0].rounded())
  }

  private struct Run {
    let opened: Lane<Double>
    let end: Lane<Double>
    /// The latest end among the predecessors seen so far of each request's children.
    let trigger: Lane<Double>
    /// The latest end among the children that count for each request.
    let last: Lane<Double>

    /// Delivers a request all of whose children are delivered; returns its parent.
    func close(_ index: Int, of chain: Chain, _ factors: [Double]) -> Int {
      let start = last[index] == Replay.none ? opened[index] : last[index]
      end[index] =
        start + Double(chain.fixedFinalLag[index])
        + factors[index] * Double(chain.ownFinalLag[index])
      let above = chain.parent[index]
      if above >= 0, chain.countsForParent[index] { last[above] = max(last[above], end[index]) }
      return above
    }
  }
}
