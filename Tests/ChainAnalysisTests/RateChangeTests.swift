import Foundation
import TestSupport
import Testing

@testable import ChainAnalysis

/// Two of the examples by which Newcombe (1998) shows his tenth method.
@Test(arguments: [
  (before: (48, 80), after: (56, 70), low: 0.0524, high: 0.3339),
  (before: (3, 10), after: (9, 10), low: 0.1705, high: 0.8090),
])
func differencesOfRatesHaveNewcombesInterval(
  before: (count: Int, of: Int), after: (count: Int, of: Int), low: Double, high: Double
) throws {
  let change = try #require(RateChange(before: before, after: after))
  #expect(abs(change.low - low) < 0.00006)
  #expect(abs(change.high - high) < 0.00006)
  let back = try #require(RateChange(before: after, after: before))
  #expect(abs(back.low + change.high) < 1e-12 && abs(back.p - change.p) < 1e-12)
}

/// The first is Fisher's tea-tasting lady.
@Test(arguments: [
  (first: (3, 4), second: (1, 4), p: 0.485714), (first: (1, 10), second: (11, 14), p: 0.002759),
  (first: (7, 9), second: (7, 9), p: 1), (first: (0, 30), second: (0, 40), p: 1),
])
func fishersTestIsExact(first: (count: Int, of: Int), second: (count: Int, of: Int), p: Double) {
  #expect(abs(fisherExact(first, second) - p) < 1e-6)
}

@Test func theIntervalOfARatioOfMediansHoldsTheTruthAsOftenAsItSays() throws {
  var held = 0
  for seed in UInt64(0)..<400 {
    var random = SeededGenerator(seed: seed)
    // Twelve uniform draws less six are close enough to one that is normal.
    let draw = { (0..<12).reduce(-6.0) { sum, _ in sum + .random(in: 0..<1, using: &random) } }
    let before = (0..<60).map { _ in draw() }
    let after = (0..<90).map { _ in draw() + log(2) }
    let ratio = try #require(MedianRatio(before: before, after: after))
    held += ratio.low <= 2 && 2 <= ratio.high ? 1 : 0
  }
  #expect(370...394 ~= held)
}
