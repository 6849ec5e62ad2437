import ChainAnalysis

/// How many links lie between each party and the external customers, over all links of a log.
struct Distances {
  private let distances: [String: Int]

  /// - Complexity: O(*n* log *n*) in the number of links.
  init(_ links: [LinkFinding]) {
    let byCustomer = Dictionary(grouping: links.map(\.link), by: \.customer)
    var distances = [Link.externalCustomers: 0]
    var front = [Link.externalCustomers]
    var distance = 0
    while !front.isEmpty {
      distance += 1
      var next: [String] = []
      for link in front.flatMap({ byCustomer[$0] ?? [] }) where distances[link.provider] == nil {
        distances[link.provider] = distance
        next.append(link.provider)
      }
      front = next
    }
    self.distances = distances
  }

  /// Nil for a party from which no service reaches the external customers.
  subscript(party: String) -> Int? { distances[party] }
}

/// Which links push their customer to the right of their provider.
///
/// Parties serve each other both ways round, so not every arrow can point to the right. Those of
/// the front line to the external customers do, then those with a finding, then those that lead
/// towards the external customers, then those among parties equally far away: each as long
/// as it closes no circle, and the last ones only as long as they do not stretch the picture.
struct Layering {
  /// For each arrow in the order given.
  private(set) var isForward: [Bool]

  /// - Complexity: O(*a* · (*a* + *p*)) for *a* arrows and *p* parties.
  init(_ arrows: [ChainGraph.Arrow], parties: [ChainGraph.Party], showsConflicts: Bool) {
    isForward = arrows.map { _ in false }
    func distance(_ party: Int) -> Int { parties[party].distance ?? .max }
    func urgency(_ arrow: ChainGraph.Arrow) -> Int {
      let (from, to) = (distance(arrow.provider), distance(arrow.customer))
      if to == 0 { return 0 }
      // The front line stays at the right, whatever it is asked for inside.
      if arrow.finding.isFlagged(withConflicts: showsConflicts), from > 1 { return 1 }
      return from > to ? 2 : from == to ? 3 : 4
    }
    let order = arrows.indices.sorted { (urgency(arrows[$0]), $0) < (urgency(arrows[$1]), $1) }
    let deepest = max((parties.compactMap(\.distance).max() ?? 0) + 2, 5)
    for index in order where arrows[index].provider != arrows[index].customer {
      let urgency = urgency(arrows[index])
      if urgency == 4 { break }
      isForward[index] = true
      let forward = zip(arrows, isForward).filter(\.1).map(\.0)
      let depth = Self.depth(of: forward, parties: parties.count)
      if depth == nil || (urgency == 3 && depth ?? 0 > deepest) { isForward[index] = false }
    }
  }

  /// The number of links on the longest way; nil if the links close a circle.
  private static func depth(of arrows: [ChainGraph.Arrow], parties: Int) -> Int? {
    var waiting = [Int](repeating: 0, count: parties)
    var customers = [[Int]](repeating: [], count: parties)
    for arrow in arrows {
      waiting[arrow.customer] += 1
      customers[arrow.provider].append(arrow.customer)
    }
    var depths = [Int](repeating: 0, count: parties)
    var ready = waiting.indices.filter { waiting[$0] == 0 }
    var done = 0
    while let party = ready.popLast() {
      done += 1
      for customer in customers[party] {
        depths[customer] = max(depths[customer], depths[party] + 1)
        waiting[customer] -= 1
        if waiting[customer] == 0 { ready.append(customer) }
      }
    }
    return done == parties ? depths.max() ?? 0 : nil
  }
}
