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
  /// For one link, two, and so on: the curve of failures saved against links fixed.
  package var steps: [Step]
}

extension ChainAnalyzer {
  /// How many sets are tried one by one before the search becomes greedy.
  private static let mostSets = 200_000

  /// The best sets of 1 to `most` links to fix.
  ///
  /// Small problems are searched whole; larger ones greedily, adding the link that saves most
  /// each time, with a bound on what any set of that size could save: the requests that some set
  /// of as many links saves.
  ///
  /// - Complexity: O(*s* · *p*) for *s* sets and *p* distinct ways of being saved.
  package func fixPlan(
    most: Int, of analysis: Analysis, progress: @escaping Progress = { _ in }
  ) async -> FixPlan {
    let ways = await waysOfSaving(progress: progress)
    let recoverable = ways.values.reduce(0, +)
    let search = FixSearch(ways, linkOrder: linkOrder)
    var steps: [FixPlan.Step] = []
    var greedy: [Int32] = []
    for size in 1...max(most, 1) where size <= search.links.count {
      let bound = ways.reduce(0) { sum, way in
        sum + (way.key.contains { $0.count <= size } ? way.value : 0)
      }
      greedy = search.grown(greedy)
      let isExact = search.sets(of: size) <= Self.mostSets
      let best = isExact ? search.best(of: size) : greedy
      let saved = search.saved(by: best)
      let links = best.sorted {
        let (left, right) = (search.saved(by: [$0]), search.saved(by: [$1]))
        return left != right ? left > right : linkOrder[Int($0)] < linkOrder[Int($1)]
      }
      steps.append(
        .init(
          links: links.map { company.linkName($0) }, saved: saved,
          bound: isExact ? saved : bound, isExact: isExact))
      if saved == recoverable { break }
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

/// Searches sets of links for those that save most.
private struct FixSearch {
  /// Links that take part in saving anything, by name.
  let links: [Int32]
  private let ways: [(sets: [[Int32]], count: Int)]

  init(_ ways: [Set<[Int32]>: Int], linkOrder: [Int]) {
    self.ways = ways.map { (sets: Array($0.key), count: $0.value) }
    links = Set(ways.keys.joined().joined()).sorted { linkOrder[Int($0)] < linkOrder[Int($1)] }
  }

  func saved(by fixed: some Collection<Int32>) -> Int {
    ways.reduce(0) { sum, way in
      sum + (way.sets.contains { $0.allSatisfy(fixed.contains) } ? way.count : 0)
    }
  }

  /// How many sets of a size there are, as far as it matters.
  func sets(of size: Int) -> Int {
    var count = 1
    for taken in 0..<size {
      count = count * (links.count - taken) / (taken + 1)
      if count > 1 << 40 { break }
    }
    return count
  }

  /// `fixed` and the link that saves most beside it; of equals the first by name.
  func grown(_ fixed: [Int32]) -> [Int32] {
    let rest = links.filter { !fixed.contains($0) }
    var best: (link: Int32, saved: Int)?
    for link in rest {
      let saved = saved(by: fixed + [link])
      if best.map({ saved > $0.saved }) ?? true { best = (link, saved) }
    }
    return fixed + (best.map { [$0.link] } ?? [])
  }

  /// The first by name among the sets of a size that save most.
  func best(of size: Int) -> [Int32] {
    var best: (set: [Int32], saved: Int) = ([], -1)
    var places = Array(0..<size)
    while true {
      let set = places.map { links[$0] }
      let saved = saved(by: set)
      if saved > best.saved { best = (set, saved) }
      guard let moving = places.indices.last(where: { places[$0] < links.count - size + $0 }) else {
        return best.set
      }
      places[moving] += 1
      for later in places.indices.dropFirst(moving + 1) { places[later] = places[later - 1] + 1 }
    }
  }
}
