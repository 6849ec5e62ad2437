import TestSupport
import Testing

@testable import ChainAnalysis

/// Requests that can be saved by one of some sets of links, made up.
private func ways(seed: UInt64, links: Int) -> [Set<[Int32]>: Int] {
  var random = SeededGenerator(seed: seed)
  var ways: [Set<[Int32]>: Int] = [:]
  for _ in 0..<Int.random(in: 1...25, using: &random) {
    let sets = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      let size = Int.random(in: 1...4, using: &random)
      return Array((0..<Int32(links)).shuffled(using: &random).prefix(size).sorted())
    }
    ways[Set(sets), default: 0] += Int.random(in: 1...9, using: &random)
  }
  return ways
}

private func subsets(of links: [Int32], size: Int) -> [[Int32]] {
  guard size > 0 else { return [[]] }
  return links.indices.flatMap { index in
    subsets(of: Array(links[(index + 1)...]), size: size - 1).map { [links[index]] + $0 }
  }
}

@Test(arguments: UInt64(0)..<60)
func theBestSetIsTheBestOfAll(seed: UInt64) {
  var search = FixSearch(ways(seed: seed, links: 9), linkOrder: Array(0..<9))
  for size in 1...4 {
    let best = search.best(of: size, beside: search.grown([]))
    let most = subsets(of: search.links, size: min(size, search.links.count))
      .map { search.saved(by: $0) }.max()
    #expect(best.saved == most)
    #expect(best.bound == best.saved)
    #expect(best.links.count <= size)
    #expect(search.saved(by: best.links) == best.saved)
  }
}

@Test func aSearchThatGivesUpKeepsTheBestItMetAndABound() {
  // So many equal ways in pairs that no set stands out.
  var ways: [Set<[Int32]>: Int] = [:]
  for first in Int32(0)..<60 {
    for second in (first + 1)..<60 { ways[[[first, second]]] = 1 }
  }
  var search = FixSearch(ways, linkOrder: Array(0..<60))
  let best = search.best(of: 8, beside: search.grown([]))
  #expect(best.saved == 28, "eight links are twenty-eight pairs")
  #expect(best.bound >= best.saved)
  #expect(best.bound < 60 * 59 / 2)
}
