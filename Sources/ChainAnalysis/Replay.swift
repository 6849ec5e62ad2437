/// Plays a chain again with own work scaled.
struct Replay {
  private var opened: [Double] = []
  private var end: [Double] = []
  /// The latest end among the predecessors seen so far of each request's children.
  private var trigger: [Double] = []
  /// The latest end among the children that count for each request.
  private var last: [Double] = []

  private static let none = -Double.infinity

  /// When the root would have been delivered, in seconds after its opening, to the second.
  ///
  /// Request `i`'s own parts are scaled by `factors[i]`; with all factors 1 this is when it was
  /// delivered.
  ///
  /// - Complexity: O(*n*) for *n* requests.
  mutating func delivery(of chain: Chain, factors: [Double]) -> Int {
    let count = chain.count
    if opened.count < count {
      opened = Array(repeating: 0, count: count)
      end = opened
      trigger = opened
      last = opened
    }
    var open = 0
    for index in 0..<count {
      let above = chain.parent[index]
      if index == 0 {
        opened[0] = 0
      } else {
        while open != above { open = close(open, of: chain, factors) }
        for place in chain.joins[index] {
          trigger[above] = max(trigger[above], end[chain.joining[place]])
        }
        let start = trigger[above] == Self.none ? opened[above] : trigger[above]
        opened[index] =
          start + Double(chain.fixedLag[index]) + factors[above] * Double(chain.ownLag[index])
      }
      trigger[index] = Self.none
      last[index] = Self.none
      open = index
    }
    while open >= 0 { open = close(open, of: chain, factors) }
    return Int(end[0].rounded())
  }

  /// Delivers a request all of whose children are delivered; returns its parent.
  private mutating func close(_ index: Int, of chain: Chain, _ factors: [Double]) -> Int {
    let start = last[index] == Self.none ? opened[index] : last[index]
    end[index] =
      start + Double(chain.fixedFinalLag[index])
      + factors[index] * Double(chain.ownFinalLag[index])
    let above = chain.parent[index]
    if above >= 0, chain.countsForParent[index] { last[above] = max(last[above], end[index]) }
    return above
  }
}
