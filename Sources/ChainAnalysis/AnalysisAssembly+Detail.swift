import ServiceModel

extension AnalysisAssembly {
  /// What a section on a link shows beside its figures.
  func detail(of link: Int) -> LinkDetail {
    var detail = LinkDetail()
    detail.histogram = histogram(of: ownTimes(of: link))
    detail.months = months(of: link)
    detail.kinds = kinds(of: link)
    detail.worst = attribution.worst[link].places.map { String(decoding: $0.name, as: UTF8.self) }
    return detail
  }

  /// Counts on an axis whose steps grow by √2.
  private func histogram(of own: [Int32]) -> [LinkDetail.Bin] {
    guard let least = own.first, let most = own.last else { return [] }
    var edges = [0, 1]
    var step = 2.0
    while edges[edges.count - 1] <= Int(most) {
      let edge = Int(step.rounded())
      if edge > edges[edges.count - 1] { edges.append(edge) }
      step *= 2.0.squareRoot()
    }
    var counts = Array(repeating: 0, count: edges.count - 1)
    var bin = 0
    for seconds in own {
      while Int(seconds) >= edges[bin + 1] { bin += 1 }
      counts[bin] += 1
    }
    return counts.indices.filter { edges[$0 + 1] > Int(least) && edges[$0] <= Int(most) }.map {
      LinkDetail.Bin(from: edges[$0], to: edges[$0 + 1], requests: counts[$0])
    }
  }

  private func months(of link: Int) -> [LinkDetail.Month] {
    var own: [Int: [Int32]] = [:]
    for cell in cells.ofLink(link) { own[cells[cell].month, default: []] += cells[cell].own }
    guard let first = own.keys.min(), let last = own.keys.max() else { return [] }
    return (first...last).map { month in
      let times = (own[month] ?? []).sorted()
      return LinkDetail.Month(
        month: company.months.name(of: month), requests: times.count,
        ownMedian: quantile(0.5, ofSorted: times).map(Int.init))
    }
  }

  private func kinds(of link: Int) -> [LinkDetail.Kind] {
    var own: [Int32: [Int32]] = [:]
    for cell in cells.ofLink(link) { own[cells[cell].kind, default: []] += cells[cell].own }
    let provider = company.links.pairs[link].y
    return own.map { kind, times in
      let service = company.services.number(of: provider, kind)
      return LinkDetail.Kind(
        kind: company.kindName(kind), requests: times.count,
        ownMedian: quantile(0.5, ofSorted: times.sorted()).map(Int.init),
        pace: service.flatMap { standards.pace[Int($0)]?.seconds })
    }.sorted { ($1.requests, $0.kind ?? "") < ($0.requests, $1.kind ?? "") }
  }
}
