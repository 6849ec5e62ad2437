extension AnalysisAssembly {
  /// What the failures put at risk by the model that the user turned on; nil without one.
  func costEstimate(of links: [LinkFinding]) -> CostEstimate? {
    guard let model = options.costModel else { return nil }
    let standing = attribution.standing
    let named = standing.customers.dropFirst().filter { $0.x > 0 }
    let failed = attribution.external.failed
    let first = links.first { $0.verdict == .weakest }.map { link in
      let part = { (failures: Double) in min(1, max(0, failures / Double(max(failed, 1)))) }
      return (
        link: link.link, share: CostModel.Range(part(link.avoidableLow), part(link.avoidableHigh))
      )
    }
    return CostEstimate(
      model,
      .init(
        failedRequests: failed,
        failedCustomers: named.isEmpty ? nil : named.count { $0.y > 0 },
        complaints: standing.contacts.values.reduce(0) { $0 + $1.complaints },
        lateDays: Double(standing.lateSeconds) / 86_400, first: first))
  }
}
