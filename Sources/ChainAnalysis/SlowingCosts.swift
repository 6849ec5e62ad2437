import ServiceModel

/// Counts the external failures that slowings cost: those that would have been in time had the
/// later requests of a link been as fast as its earlier ones.
struct SlowingCosts {
  private let company: LeveledLog
  private let standards: Standards
  private let changes: [Slowings.Change]
  /// For each link the place of its change, or -1.
  private let changeOfLink: [Int]
  private var replay = Replay()
  private var factors: [Double] = []
  private var met: [Int] = []

  init(_ company: LeveledLog, _ standards: Standards, changes: [Slowings.Change]) {
    self.company = company
    self.standards = standards
    self.changes = changes
    var places = Array(repeating: -1, count: company.links.count)
    for (place, change) in changes.enumerated() { places[change.link] = place }
    changeOfLink = places
  }

  /// Whether the external request in `root` failed, as far as its time goes: only then a change can
  /// have cost it.
  func concerns(_ root: Int) -> Bool { allowance(root) != nil }

  /// The time in which a request that failed had to be delivered.
  private func allowance(_ root: Int) -> Seconds? {
    let fails =
      company.promise(root) != nil || !company.log.hasOutcome
      || company.log.marks[root].contains(.failed)
    guard fails, !company.isCancelled(root), let due = standards.due(root, in: company),
      company.time(from: company.log.opened[root], to: company.end(of: root)) > due.allowed
    else { return nil }
    return due.allowed
  }

  /// Adds one to the cost of each change without which an external request had been in time.
  mutating func record(_ chain: Chain, into costs: inout [Int]) {
    guard let allowed = allowance(chain.rows[0]) else { return }
    gatherChanges(chain)
    for place in met {
      let change = changes[place]
      factors.removeAll(keepingCapacity: true)
      for row in chain.rows {
        let isSlowed =
          Int(company.link[row]) == change.link && company.log.opened[row] >= change.since
        factors.append(isSlowed ? 1 / change.ratio : 1)
      }
      if replay.delivery(of: chain, factors: factors) <= allowed { costs[place] += 1 }
    }
  }

  private mutating func gatherChanges(_ chain: Chain) {
    met.removeAll(keepingCapacity: true)
    for row in chain.rows {
      let place = changeOfLink[Int(company.link[row])]
      if place >= 0, company.log.opened[row] >= changes[place].since, !met.contains(place) {
        met.append(place)
      }
    }
  }
}
