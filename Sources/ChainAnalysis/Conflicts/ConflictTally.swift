import ServiceModel

/// What the chains of a log say about conflicts. Tallies of different chains merge in any order.
struct ConflictTally: Sendable {
  /// An own time and the hash of the case it belongs to.
  struct Sample: Sendable {
    var own: Int32
    var hash: UInt64

    static func precedes(_ left: Self, _ right: Self) -> Bool {
      (left.own, left.hash) < (right.own, right.hash)
    }
  }

  /// Own times by conflict, service and window.
  private var samples: [[Sample]]
  private(set) var crossings: [CrossingTally]
  /// The links, at the level looked at, that lead from one party of a conflict to the other.
  private(set) var links: [Set<Int32>]

  init(conflicts: Int) {
    samples = Array(repeating: [], count: conflicts * Self.groups)
    crossings = Array(repeating: CrossingTally(), count: conflicts)
    links = Array(repeating: [], count: conflicts)
  }

  private static let groups =
    ConflictTable.Service.allCases.count * ConflictTable.Window.allCases.count

  private static func group(
    _ place: Int, _ service: ConflictTable.Service, _ window: ConflictTable.Window
  ) -> Int {
    place * groups + service.rawValue * ConflictTable.Window.allCases.count + window.rawValue
  }

  /// Own times of one service in one window, ascending.
  func sorted(
    _ place: Int, _ service: ConflictTable.Service, _ window: ConflictTable.Window
  ) -> [Sample] {
    samples[Self.group(place, service, window)].sorted(by: Sample.precedes)
  }

  /// Takes in a chain; `failed` says how it ended for an external customer, nil for others.
  mutating func record(
    _ chain: Chain, failed: (isFailed: Bool, late: Int)?, number: Int, hash: UInt64,
    _ table: ConflictTable, _ company: LeveledLog, resamples: Int
  ) {
    var crossed: [Int: ConflictTable.Window] = [:]
    for (index, row) in chain.rows.enumerated() {
      let isDelivered = company.delivered(row) != nil
      table.forEach(concerning: row) { place, service in
        if service.isBetween { links[place].insert(company.link[row]) }
        guard let window = table.window(of: company.log.opened[row], in: place) else { return }
        if service.isBetween, crossed[place] != .during { crossed[place] = window }
        guard isDelivered else { return }
        let own = Int32(clamping: chain.own[index])
        samples[Self.group(place, service, window)].append(Sample(own: own, hash: hash))
      }
    }
    guard let failed, !crossed.isEmpty else { return }
    let leading = crossed.filter { $0.value == .during && table.isOpen($0.key) }.keys.min()
    for (place, window) in crossed {
      let isLeading = place == leading
      crossings[place].record(
        window, isFailed: failed.isFailed, isLeading: isLeading, hash: hash, resamples)
      guard window == .during, failed.isFailed,
        crossings[place].worst.mayHold(weight: 0, late: failed.late)
      else { continue }
      let name = Array(company.caseName(ofRoot: chain.rows[0]))
      crossings[place].worst.insert(
        .init(chain: number, weight: 0, late: failed.late, name: name))
    }
  }

  mutating func merge(_ other: ConflictTally) {
    for group in samples.indices { samples[group] += other.samples[group] }
    for place in crossings.indices {
      crossings[place].merge(other.crossings[place])
      links[place].formUnion(other.links[place])
    }
  }
}
