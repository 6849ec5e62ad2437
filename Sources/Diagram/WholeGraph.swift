import ChainAnalysis

/// Every party and link of an analysis, numbered, for programs that do their own choosing.
struct WholeGraph {
  /// In the order of the analysis; a party that only links name comes last.
  private(set) var parties: [PartySummary]
  /// The numbers of the provider and the customer of each link, in the order of the links.
  private(set) var ends: [(provider: Int, customer: Int)] = []

  init(_ analysis: Analysis) {
    parties = analysis.parties
    var numbers = Dictionary(
      parties.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    for link in analysis.links {
      for name in [link.provider, link.customer] where numbers[name] == nil {
        numbers[name] = parties.count
        parties.append(PartySummary(name: name, external: name == Link.externalCustomers))
      }
      if let provider = numbers[link.provider], let customer = numbers[link.customer] {
        ends.append((provider, customer))
      }
    }
  }
}
