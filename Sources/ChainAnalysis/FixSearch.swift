/// Searches sets of links for those that save most, by branch and bound.
///
/// A failed request is saved by a set of links that holds one of its least sets whole. Of a set to be
/// completed by *k* links, a request that still lacks *m* ≤ *k* of them gives each link that could help
/// 1/*m*; the sum over the *k* links with most is never less than what any *k* links save.
struct FixSearch {
  struct Best {
    var links: [Int32]
    var saved: Int
    /// What no set of the size can exceed; equal to ``saved`` where the search came to its end.
    var bound: Int
  }

  private enum Standing { case free, fixed, excluded }

  /// Divides by every number of links that are lacking, up to the most players of a request.
  private static let unit = 27_720
  /// Sets looked at for one size, in least sets compared, after which the search gives up.
  static let mostWork = 40_000_000

  /// Links that take part in saving anything, by name.
  let links: [Int32]
  /// By place in ``links``.
  private let ways: [(sets: [[Int]], count: Int)]
  private let workOfVisit: Int

  private var standing: [Standing]
  private var best = Best(links: [], saved: 0, bound: 0)
  private var work = 0

  /// - Parameter ways: How many requests can be saved by fixing all links of any one of some sets.
  init(_ ways: [Set<[Int32]>: Int], linkOrder: [Int]) {
    let links = Set(ways.keys.joined().joined()).sorted {
      linkOrder[Int($0)] < linkOrder[Int($1)]
    }
    let places = Dictionary(
      links.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.links = links
    self.ways = ways.map { way in
      (sets: way.key.map { $0.compactMap { places[$0] } }, count: way.value)
    }
    workOfVisit = 1 + self.ways.reduce(0) { $0 + $1.sets.count }
    standing = Array(repeating: .free, count: links.count)
  }

  func saved(by fixed: some Collection<Int32>) -> Int {
    let places = Set(fixed.compactMap { link in links.firstIndex(of: link) })
    return ways.reduce(0) { sum, way in
      sum + (way.sets.contains { $0.allSatisfy(places.contains) } ? way.count : 0)
    }
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

  /// The set of at most `size` links that saves most; `first` where none saves more than it.
  mutating func best(of size: Int, beside first: [Int32]) -> Best {
    best = Best(links: first, saved: saved(by: first), bound: 0)
    work = 0
    let bound = visit(left: size)
    best.bound = work > Self.mostWork ? max(best.saved, bound) : best.saved
    return best
  }

  /// Looks at what can be made of the links that are fixed by `left` more.
  ///
  /// - Returns: What no such set can exceed.
  @discardableResult
  private mutating func visit(left: Int) -> Int {
    work += workOfVisit
    let (saved, weights) = outlook(left: left)
    if saved > best.saved {
      best.links = links.indices.filter { standing[$0] == .fixed }.map { links[$0] }
      best.saved = saved
    }
    let bound = saved + weights.sorted(by: >).prefix(left).reduce(0, +) / Self.unit
    guard left > 0, bound > best.saved, work <= Self.mostWork,
      let most = weights.max(), most > 0, let pick = weights.firstIndex(of: most)
    else { return bound }
    standing[pick] = .fixed
    visit(left: left - 1)
    standing[pick] = .excluded
    visit(left: left)
    standing[pick] = .free
    return bound
  }

  /// What is saved as it stands, and what each free link could add, in units.
  private func outlook(left: Int) -> (saved: Int, weights: [Int]) {
    var saved = 0
    var weights = Array(repeating: 0, count: links.count)
    for way in ways {
      var least = left + 1
      var helpful: Set<Int> = []
      for set in way.sets where !set.contains(where: { standing[$0] == .excluded }) {
        let lacking = set.filter { standing[$0] == .free }
        guard lacking.count <= left else { continue }
        least = min(least, lacking.count)
        helpful.formUnion(lacking)
      }
      if least == 0 {
        saved += way.count
      } else if least <= left {
        let share = (way.count * Self.unit + least - 1) / least
        for link in helpful { weights[link] += share }
      }
    }
    return (saved, weights)
  }
}
