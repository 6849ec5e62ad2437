import ServiceModel

/// The second round: what became of external requests, and which links carry the failures.
///
/// Integers only; tallies of different chains merge in any order.
struct AttributionTally: Sendable {
  var external = ExternalCounts()
  /// What each link carries of all failures, in units of ``ShapleyValues/unit``.
  var avoidable: [Int64]
  var alone: [Int]
  /// Σ(own − target) over the requests of each link that exceed their target, in seconds.
  var beyondTarget: [Int]
  /// How many targets of each link's requests are of each basis, in the order of all bases.
  var bases: [SIMD8<Int>]
  /// What each link carries in every resample; nil for a link that carries nothing.
  var resampled: [[Int64]?]
  /// The chains that cost each link most.
  var worst: [WorstChains]
  /// The chains that were latest, whoever carries them.
  var latest = WorstChains()
  /// By kind + 1.
  var kinds: [KindCounts]
  /// By service of the root: its provider and kind.
  var overPromises: [Int32: OverPromiseCounts] = [:]
  /// By month: external requests and failed ones.
  var months: [SIMD2<Int>]
  var loosePromises = 0
  var standing: StandingTally
  /// Chains that failed in the log and would not have in a scenario, and how late they were.
  var saved: [SIMD2<Int>] = []
  /// How many in every resample; empty if there are none.
  var savedResampled: [Int64] = []
  var conflicts: ConflictTally

  /// - Parameter conflicts: how many conflicts are counted.
  init(_ company: LeveledLog, conflicts: Int = 0) {
    self.conflicts = ConflictTally(conflicts: conflicts)
    let links = company.links.count
    avoidable = Array(repeating: 0, count: links)
    alone = Array(repeating: 0, count: links)
    beyondTarget = alone
    bases = Array(repeating: .zero, count: links)
    resampled = Array(repeating: nil, count: links)
    worst = Array(repeating: WorstChains(), count: links)
    kinds = Array(repeating: KindCounts(), count: company.log.kinds.count + 1)
    months = Array(repeating: .zero, count: company.months.count)
    standing = StandingTally(company)
  }

  mutating func merge(_ other: AttributionTally) {
    external.merge(other.external)
    for link in avoidable.indices {
      avoidable[link] += other.avoidable[link]
      alone[link] += other.alone[link]
      beyondTarget[link] += other.beyondTarget[link]
      bases[link] &+= other.bases[link]
      worst[link].merge(other.worst[link])
      if let sums = other.resampled[link] { addResamples(sums, to: link) }
    }
    latest.merge(other.latest)
    for kind in kinds.indices { kinds[kind].merge(other.kinds[kind]) }
    for (service, counts) in other.overPromises {
      overPromises[service, default: OverPromiseCounts()].merge(counts)
    }
    for month in months.indices { months[month] &+= other.months[month] }
    loosePromises += other.loosePromises
    standing.merge(other.standing)
    conflicts.merge(other.conflicts)
    saved += other.saved
    if savedResampled.isEmpty {
      savedResampled = other.savedResampled
    } else {
      for resample in other.savedResampled.indices {
        savedResampled[resample] += other.savedResampled[resample]
      }
    }
  }

  private mutating func addResamples(_ sums: [Int64], to link: Int) {
    guard var known = resampled[link] else {
      resampled[link] = sums
      return
    }
    resampled[link] = nil
    for resample in known.indices { known[resample] += sums[resample] }
    resampled[link] = known
  }
}

/// Counts of external requests by what became of them.
struct ExternalCounts: Hashable, Sendable {
  var requests = 0
  var open = 0
  var failed = 0
  var late = 0
  var recoverable = 0
  var overPromised = 0
  var notTime = 0
  /// By where the due time came from.
  var promised = 0
  var targeted = 0
  var inferred = 0
  /// Among those without a promise in a log with outcomes: late ones, and those that failed.
  var lateUnpromised = 0
  var failedLateUnpromised = 0

  mutating func merge(_ other: ExternalCounts) {
    requests += other.requests
    open += other.open
    failed += other.failed
    late += other.late
    recoverable += other.recoverable
    overPromised += other.overPromised
    notTime += other.notTime
    promised += other.promised
    targeted += other.targeted
    inferred += other.inferred
    lateUnpromised += other.lateUnpromised
    failedLateUnpromised += other.failedLateUnpromised
  }
}

/// Counts of the external requests of one kind.
struct KindCounts: Hashable, Sendable {
  var requests = 0
  var failed = 0
  var recoverable = 0
  var overPromised = 0
  var unpromised = 0

  mutating func merge(_ other: KindCounts) {
    requests += other.requests
    failed += other.failed
    recoverable += other.recoverable
    overPromised += other.overPromised
    unpromised += other.unpromised
  }
}

/// Over-promised requests of one provider and kind, and the seconds of each link on their paths.
struct OverPromiseCounts: Hashable, Sendable {
  var requests = 0
  var seconds: [Int32: Int] = [:]

  mutating func merge(_ other: OverPromiseCounts) {
    requests += other.requests
    seconds.merge(other.seconds, uniquingKeysWith: +)
  }
}

/// The few chains of many that weigh most, in a total order: weight, lateness, name.
struct WorstChains: Hashable, Sendable {
  struct Place: Hashable, Sendable {
    var chain: Int
    var weight: Int64
    var late: Int
    var name: [UInt8]

    func precedes(_ other: Place) -> Bool {
      if weight != other.weight { return weight > other.weight }
      if late != other.late { return late > other.late }
      return name.lexicographicallyPrecedes(other.name)
    }
  }

  static let capacity = 5
  /// Worst first.
  private(set) var places: [Place] = []

  /// Whether a chain of this weight and lateness may have a place.
  func mayHold(weight: Int64, late: Int) -> Bool {
    guard places.count == Self.capacity, let last = places.last else { return true }
    return (weight, late) >= (last.weight, last.late)
  }

  mutating func insert(_ place: Place) {
    let index = places.firstIndex { place.precedes($0) } ?? places.count
    places.insert(place, at: index)
    if places.count > Self.capacity { places.removeLast() }
  }

  mutating func merge(_ other: WorstChains) {
    for place in other.places { insert(place) }
  }
}
