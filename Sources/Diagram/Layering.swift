/// Which links push their customer to the right of their provider.
///
/// Parties serve each other both ways round, so not every arrow can point to the right. Links
/// that lead towards the external customers do; among parties equally far from them, links are
/// taken in order as long as they close no circle and do not stretch the picture.
struct Layering {
  /// For each link in the order given.
  private(set) var isForward: [Bool]

  /// - Parameter arrows: provider and customer of each link, the most important first.
  /// - Complexity: O(*a* · (*a* + *p*)) for *a* arrows and *p* parties.
  init(arrows: [(provider: Int, customer: Int)], parties: Int, sink: Int?) {
    let distances = Self.distances(arrows: arrows, parties: parties, sink: sink)
    isForward = arrows.map { distances[$0.provider] > distances[$0.customer] }
    let reachable = distances.filter { $0 < Int.max }
    let deepest = max((reachable.max() ?? 0) + 2, 5)
    for index in arrows.indices {
      let (provider, customer) = arrows[index]
      guard provider != customer, distances[provider] == distances[customer] else { continue }
      isForward[index] = true
      let forward = zip(arrows, isForward).filter(\.1).map(\.0)
      guard let depth = Self.depth(of: forward, parties: parties), depth <= deepest else {
        isForward[index] = false
        continue
      }
    }
  }

  /// How many links lie between each party and the sink, at least.
  private static func distances(
    arrows: [(provider: Int, customer: Int)], parties: Int, sink: Int?
  ) -> [Int] {
    var distances = [Int](repeating: .max, count: parties)
    guard let sink else { return distances }
    distances[sink] = 0
    var front: Set<Int> = [sink]
    while !front.isEmpty {
      var next = Set<Int>()
      for (provider, customer) in arrows
      where front.contains(customer) && distances[provider] == .max {
        distances[provider] = distances[customer] + 1
        next.insert(provider)
      }
      front = next
    }
    return distances
  }

  /// The number of links on the longest way; nil if the links close a circle.
  private static func depth(of links: [(provider: Int, customer: Int)], parties: Int) -> Int? {
    var waiting = [Int](repeating: 0, count: parties)
    var customers = [[Int]](repeating: [], count: parties)
    for (provider, customer) in links {
      waiting[customer] += 1
      customers[provider].append(customer)
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
