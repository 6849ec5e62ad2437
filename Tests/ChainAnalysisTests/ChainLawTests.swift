import ServiceModel
import TestSupport
import Testing

@testable import ChainAnalysis

/// Every chain of a random company, at a random level.
private func forEachChain(
  seed: UInt64, _ body: (inout Chain, LeveledLog, _ number: Int) throws -> Void
) rethrows {
  let log = RequestLog(randomRequests(seed: seed))
  let company = LeveledLog(
    log, level: seed.isMultiple(of: 2) ? .team : .person, asOf: log.latest, zone: .utc)
  var chain = Chain()
  for number in company.chains.indices {
    chain.load(number, of: company)
    try body(&chain, company, number)
  }
}

@Test(arguments: UInt64(0)..<200)
func ownTimeIsWhatChildrenDoNotCover(seed: UInt64) {
  forEachChain(seed: seed) { chain, _, _ in
    for index in 0..<chain.count {
      let span = chain.opened[index]..<max(chain.opened[index], chain.end[index])
      let intervals = chain.children[chain.childRange[index]].map {
        (chain.opened[$0], chain.end[$0])
      }
      // The slow way: cut the span at every bound and ask of each piece who covers it.
      let bounds = ([span.lowerBound, span.upperBound] + intervals.flatMap { [$0.0, $0.1] })
        .filter { span.lowerBound <= $0 && $0 <= span.upperBound }.sorted()
      var uncovered = 0
      for (start, end) in zip(bounds, bounds.dropFirst())
      where !intervals.contains(where: { $0.0 <= start && end <= $0.1 }) {
        uncovered += end - start
      }
      #expect(chain.own[index] == uncovered)
    }
  }
}

@Test(arguments: UInt64(0)..<200)
func aReplayWithoutChangeIsTheLog(seed: UInt64) {
  var replay = Replay()
  forEachChain(seed: seed) { chain, _, _ in
    let factors = Array(repeating: 1.0, count: chain.count)
    #expect(replay.delivery(of: chain, factors: factors) == chain.end[0])
  }
}

@Test(arguments: UInt64(0)..<200)
func aFixNeverDeliversLaterNorSavesMoreThanItTakesAway(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  var replay = Replay()
  forEachChain(seed: seed) { chain, _, _ in
    let factors = (0..<chain.count).map { _ in Double.random(in: 0...1, using: &random) }
    let delivery = replay.delivery(of: chain, factors: factors)
    let taken = zip(factors, chain.own).reduce(0) { $0 + (1 - $1.0) * Double($1.1) }
    #expect(delivery <= chain.end[0])
    #expect(Double(chain.end[0] - delivery) <= taken + 0.5)
  }
}

@Test(arguments: UInt64(0)..<200)
func parentsStandBeforeChildrenAndSiblingsInOrder(seed: UInt64) {
  forEachChain(seed: seed) { chain, company, number in
    #expect(chain.count == company.chains[number].count)
    for index in 1..<max(chain.count, 1) { #expect(chain.parent[index] < index) }
    for siblings in chain.childRange {
      let opened = chain.children[siblings].map { chain.opened[$0] }
      #expect(opened == opened.sorted())
    }
  }
}

@Test(arguments: UInt64(0)..<200)
func thePathToADeliveryIsNoLongerThanTheTimeItTook(seed: UInt64) {
  forEachChain(seed: seed) { chain, _, _ in
    var length = 0
    chain.walkCriticalPath { length += $1 }
    // A child may open before its parent: that much stands on the path twice.
    let early = chain.fixedLag.reduce(0) { $0 + max(0, -$1) }
    #expect(length <= chain.end[0] + early)
  }
}
