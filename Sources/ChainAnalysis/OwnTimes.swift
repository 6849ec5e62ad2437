import ServiceModel

/// The own times of a log's delivered requests, link by link: what a comparison tests.
package struct OwnTimes: Sendable {
  /// In seconds, in no order; nil stands for requests without a kind.
  fileprivate(set) var links: [Link: [String?: [Int32]]] = [:]
}

extension ChainAnalyzer {
  /// - Complexity: O(*n* log *n*) for *n* requests.
  package func ownTimes() async -> OwnTimes {
    var times = OwnTimes()
    let work = await workTally(progress: { _ in })
    for cell in WorkCells(work.own, of: company, threads: options.threads) {
      let kind = company.kindName(cell.kind)
      times.links[company.linkName(cell.link), default: [:]][kind, default: []] += cell.own
    }
    return times
  }
}
