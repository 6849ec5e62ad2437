import ChainAnalysis

/// The links that carry more of a party's requests than an even spread would explain.
///
/// The disparity filter (Serrano, Boguñá, Vespignani 2009) for directed, weighted graphs: of a
/// party's k links with weights that share its total by chance, one has a share of at least p
/// with probability (1 − p)^(k − 1). A link is significant if that is below α at either end.
struct Backbone {
  /// The significance of each link, in the order given; 1 where a party has no other link.
  let significances: [Double]

  /// - Complexity: O(*n*) in the number of links.
  init(_ links: [LinkFinding]) {
    var made: [String: Strength] = [:]
    var received: [String: Strength] = [:]
    for link in links {
      made[link.customer, default: Strength()].add(link.requests)
      received[link.provider, default: Strength()].add(link.requests)
    }
    significances = links.map { link in
      min(
        made[link.customer, default: Strength()].significance(of: link.requests),
        received[link.provider, default: Strength()].significance(of: link.requests))
    }
  }

  private struct Strength {
    var links = 0
    var requests = 0

    mutating func add(_ requests: Int) {
      links += 1
      self.requests += requests
    }

    func significance(of requests: Int) -> Double {
      guard links > 1, self.requests > 0 else { return 1 }
      let rest = 1 - Double(requests) / Double(self.requests)
      // Multiplied out rather than by `pow`, so that every machine gets the same bits; beyond
      // some thousand factors nothing is left either way.
      return (1..<min(links, 4096)).reduce(1.0) { product, _ in product * rest }
    }
  }
}
