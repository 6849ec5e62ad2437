import Foundation
import TestSupport
import Testing

@testable import ChainAnalysis

/// Log-normal values (spread 0.5) of which those from `place` on are `factor` times as long.
private func series(_ count: Int, from place: Int, times factor: Double, seed: UInt64) -> [Double] {
  var random = SeededGenerator(seed: seed)
  return (0..<count).map { index in
    let uniform = (0..<12).reduce(-6.0) { sum, _ in sum + Double.random(in: 0..<1, using: &random) }
    return 0.5 * uniform + (index >= place ? log(factor) : 0)
  }
}

@Test func aDoublingIsFoundWhereItHappened() throws {
  var near = 0
  for seed in UInt64(0)..<100 {
    let values = series(150, from: 90, times: 2, seed: seed)
    let change = try #require(ChangePoint(in: values, seed: seed))
    #expect(change.p < 0.01, "seed \(seed)")
    near += abs(change.place - 90) <= 5 ? 1 : 0
  }
  #expect(near >= 80)
}

@Test func aSteadySeriesRarelyLooksChanged() throws {
  var significant = 0
  for seed in UInt64(0)..<400 {
    let values = series(60, from: 60, times: 1, seed: seed &+ 9_000)
    let change = try #require(ChangePoint(in: values, seed: seed))
    significant += change.p <= 0.05 ? 1 : 0
  }
  // 20 are expected of 400; 34 is three standard deviations above.
  #expect(significant <= 34)
}

@Test func aLongSeriesIsJudgedByBlocks() throws {
  let values = series(5_003, from: 2_000, times: 1.3, seed: 1)
  let change = try #require(ChangePoint(in: values, seed: 1))
  #expect(abs(change.place - 2_000) < 120)
  #expect(change.p < 0.001)
}

@Test func tooShortASeriesHasNoChange() {
  #expect(ChangePoint(in: series(19, from: 9, times: 9, seed: 2), seed: 0) == nil)
  #expect(ChangePoint(in: Array(repeating: 1, count: 50), seed: 0)?.p == 1)
}

@Test func equalValuesShareTheirRank() {
  #expect(centredRanks([3, 1, 3, 2]) == [1, -1.5, 1, -0.5])
}

/// Figures of SciPy's `mannwhitneyu`, asymptotic.
@Test(arguments: [
  ([1.1, 2.2, 3.3, 4.4, 5.5], [6.1, 7.2, 8.3, 9.4, 10.5], 0.01219),
  ([1, 2, 2, 3, 4], [2, 3, 4, 5, 5], 0.13510),
])
func groupsAreComparedAsByMannAndWhitney(first: [Double], second: [Double], p: Double) {
  #expect(abs(MannWhitney(first, second).p - p) < 0.0006)
}
