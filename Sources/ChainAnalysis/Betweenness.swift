/// How often each place of a directed graph lies on shortest paths between two others.
///
/// Unweighted, divided by (n−1)(n−2) (U. Brandes, "A faster algorithm for betweenness
/// centrality", 2001).
///
/// - Parameter successors: for each of the n places, where its arrows lead, without repeats.
/// - Complexity: O(*n* · *m*) for *n* places and *m* arrows.
func betweenness(successors: [[Int]]) -> [Double] {
  let count = successors.count
  var centrality = Array(repeating: 0.0, count: count)
  guard count > 2 else { return centrality }
  var order: [Int] = []
  for source in 0..<count where !successors[source].isEmpty {
    var distance = Array(repeating: -1, count: count)
    var paths = Array(repeating: 0.0, count: count)
    var dependency = paths
    distance[source] = 0
    paths[source] = 1
    order.removeAll(keepingCapacity: true)
    order.append(source)
    var head = 0
    while head < order.count {
      let place = order[head]
      head += 1
      for next in successors[place] {
        if distance[next] < 0 {
          distance[next] = distance[place] + 1
          order.append(next)
        }
        if distance[next] == distance[place] + 1 { paths[next] += paths[place] }
      }
    }
    for place in order.reversed() {
      for next in successors[place] where distance[next] == distance[place] + 1 {
        dependency[place] += paths[place] / paths[next] * (1 + dependency[next])
      }
      if place != source { centrality[place] += dependency[place] }
    }
  }
  let pairs = Double((count - 1) * (count - 2))
  return centrality.map { $0 / pairs }
}
