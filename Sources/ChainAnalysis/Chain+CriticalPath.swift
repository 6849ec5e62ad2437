extension Chain {
  /// Calls `body` with each request that the root's delivery waited for and the provider's own
  /// time that lay on that path: from the delivery back, always to the child delivered last.
  ///
  /// A request may come several times, once for each stretch of its work.
  ///
  /// - Complexity: O(*n*) for *n* requests.
  func walkCriticalPath(_ body: (_ index: Int, _ own: Int) -> Void) {
    var path = [0]
    while let index = path.popLast() {
      body(index, ownFinalLag[index])
      let siblings = children[childRange[index]]
      let before = lastPredecessors(among: siblings)
      var place = siblings.indices.lazy.filter { self.countsForParent[siblings[$0]] }
        .max { precedes(siblings[$0], siblings[$1]) }
      while let current = place {
        path.append(siblings[current])
        body(index, ownLag[siblings[current]])
        place = before[current - siblings.startIndex]
      }
    }
  }

  /// For each sibling, where its predecessor delivered last stands.
  private func lastPredecessors(among siblings: Slice<Lane<Int>>) -> [Int?] {
    let places = Dictionary(uniqueKeysWithValues: zip(siblings, siblings.indices))
    var last: Int?
    return siblings.map { child in
      for predecessor in joining[joins[child]] {
        guard let place = places[predecessor] else { continue }
        if let known = last, precedes(predecessor, siblings[known]) { continue }
        last = place
      }
      return last
    }
  }

  private func precedes(_ left: Int, _ right: Int) -> Bool {
    (end[left], left) < (end[right], right)
  }
}
