/// Which links to fix if only so many can be: schema `weaklink-fixes/1`.
package struct FixPlan: Hashable, Sendable, Codable {
  /// The best set of one size.
  package struct Step: Hashable, Sendable, Codable {
    /// By what fixing the link alone saves, most first.
    package var links: [Link]
    /// External requests that would have been in time.
    package var saved: Int
    /// No set of this size can save more than this; equal to ``saved`` where every set was tried.
    package var bound: Int
    package var isExact: Bool
  }

  package var schema = "weaklink-fixes/1"
  package var failed: Int
  package var recoverable: Int
  /// For one link, two, and so on: the curve of failures saved against links fixed; a number of
  /// links that saves no more than fewer do has no step.
  package var steps: [Step]
}

extension ChainAnalyzer {
  /// The best sets of 1 to `most` links to fix.
  ///
  /// The search is exact where a bound on what the links that are left could still save cuts it short
  /// in time; elsewhere it stands by the set grown link by link, or a better one that was met, and by
  /// that bound.
  ///
  /// - Complexity: O(*n* · *p*) for *n* nodes of the search, of which there are at most so many, and *p*
  ///   distinct ways of being saved.
  package func fixPlan(
    most: Int, of analysis: Analysis, progress: @escaping Progress = { _ in }
  ) async -> FixPlan {
    let ways = await waysOfSaving(progress: progress)
    let recoverable = ways.values.reduce(0, +)
    var search = FixSearch(ways, linkOrder: linkOrder)
    var steps: [FixPlan.Step] = []
    var fixed: [Int32] = []
    for size in 1...max(most, 1) where size <= search.links.count {
      let best = search.best(of: size, beside: search.grown(fixed))
      guard best.saved > steps.last?.saved ?? 0 else { continue }
      fixed = best.links
      let alone = Dictionary(
        fixed.map { ($0, search.saved(by: [$0])) }, uniquingKeysWith: { first, _ in first })
      let links = fixed.sorted {
        let (left, right) = (alone[$0] ?? 0, alone[$1] ?? 0)
        return left != right ? left > right : linkOrder[Int($0)] < linkOrder[Int($1)]
      }
      steps.append(
        .init(
          links: links.map { company.linkName($0) }, saved: best.saved, bound: best.bound,
          isExact: best.bound == best.saved))
      if best.saved == recoverable { break }
    }
    return FixPlan(failed: analysis.external.failed, recoverable: recoverable, steps: steps)
  }

  /// How many failed requests can be saved by fixing any one of the same least sets of links.
  private func waysOfSaving(progress: @escaping Progress) async -> [Set<[Int32]>: Int] {
    let work = await workTally { progress(0.5 * $0) }
    let standards = Standards(
      WorkCells(work.own, of: company, threads: options.threads), work, of: company, options)
    let total = Double(max(company.chains.count, 1))
    return await parallelSum(
      over: company.chains.count, threads: options.threads,
      start: { [:] },
      record: { [company, linkOrder] range, ways in
        var chain = Chain()
        var judge = FailureJudge(company, standards, linkOrder: linkOrder, resamples: 0)
        for number in range {
          chain.load(number, of: company)
          let sets = judge.savingSets(of: chain, number: number)
          if !sets.isEmpty { ways[sets, default: 0] += 1 }
        }
      },
      merge: { $0.merge($1, uniquingKeysWith: +) },
      progress: { progress(0.5 + 0.5 * Double($0) / total) })
  }
}
