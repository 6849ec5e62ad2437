import Testing

@testable import ChainAnalysis

@Test(arguments: [
  (0.5, [1, 2, 3, 4], 2), (0.5, [1, 2, 3], 2), (0.9, Array(1...10), 9), (0.8, Array(1...20), 16),
  (0.1, Array(1...30), 3), (0.9, [7], 7), (1.0, [1, 2], 2), (0.05, [3, 4], 3),
])
func aQuantileIsTheSmallestValueThatReachesItsShare(q: Double, sorted: [Int], value: Int) {
  #expect(quantile(q, ofSorted: sorted) == value)
}

@Test func thereIsNoQuantileOfNothing() {
  #expect(quantile(0.5, ofSorted: [Int]()) == nil)
}

/// Figures of R's `binom::binom.wilson`.
@Test(arguments: [
  (8, 10, 0.4901625, 0.9433178), (0, 20, 0.0, 0.1611252), (20, 20, 0.8388748, 1.0),
])
func theWilsonIntervalIsThatOfTheBooks(count: Int, total: Int, low: Double, high: Double) {
  let interval = wilsonInterval(count, of: total)
  #expect(abs(interval.low - low) < 1e-6)
  #expect(abs(interval.high - high) < 1e-6)
}

@Test func discoveriesStopAtTheLastPThatFits() {
  // 0.03 alone would not fit at place 3 of 5 (0.03), 0.032 at place 4 (0.04) carries it along.
  let p = [0.001, 0.9, 0.03, 0.032, 0.025]
  #expect(discoveries(amongst: p, rate: 0.05) == [true, false, true, true, true])
  #expect(discoveries(amongst: [0.2, 0.04], rate: 0.05) == [false, false])
  #expect(discoveries(amongst: [], rate: 0.05) == [])
}

@Test func whatLiesBetweenTheOthersIsCentral() {
  #expect(betweenness(successors: [[1], [2], []]) == [0, 0.5, 0])
  #expect(betweenness(successors: [[1, 2], [3], [3], []]) == [0, 1.0 / 12, 1.0 / 12, 0])
  #expect(betweenness(successors: [[1], []]) == [0, 0])
}

@Test func bootstrapWeightsAreThoseOfAPoissonVariable() {
  var counts = Array(repeating: 0, count: 13)
  for request in 0..<1_000 {
    var met = 0
    Bootstrap.forEachWeight(of: UInt64(request).mixed, resamples: 201) { resample, weight in
      #expect(0..<201 ~= resample)
      counts[Int(weight)] += 1
      met += 1
    }
    counts[0] += 201 - met
  }
  let expected = [0.3679, 0.3679, 0.1839, 0.0613, 0.0153]
  for (weight, share) in expected.enumerated() {
    #expect(abs(Double(counts[weight]) / 201_000 - share) < 0.004, "weight \(weight)")
  }
}
