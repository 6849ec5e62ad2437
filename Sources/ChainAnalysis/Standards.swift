import ServiceModel

/// What work could take: demonstrated paces, due times, and how much own times vary.
struct Standards: Sendable {
  /// Where a target comes from.
  typealias Basis = LinkFinding.Target.Basis

  /// What each service (provider and kind) has shown it can do; nil where too little is known.
  private(set) var pace: [Pace?]
  /// What ``Agreement``s say, by link and kind + 1, and by service.
  private let agreements: AgreementTable
  /// The time allowed to requests of each kind (+ 1) that have no promise.
  private(set) var allowed: [Seconds?]
  /// How many kinds had too few requests for an allowance of their own.
  private(set) var pooledKinds = 0
  private(set) var allowanceIsGiven: Bool
  /// Every delivered request's own time over its pace, ascending.
  private(set) var relativeOwn: [Float] = []

  struct Pace: Sendable {
    var seconds: Seconds
    var basis: Basis
  }

  init(
    _ cells: WorkCells, _ tally: WorkTally, of company: LeveledLog,
    _ options: AnalysisOptions
  ) {
    agreements = AgreementTable(options.agreements, in: company)
    pace = Self.paces(cells, of: company)
    allowanceIsGiven = options.target != nil
    if let target = options.target {
      allowed = Array(repeating: target, count: tally.allowed.count)
    } else {
      let all = quantile(0.8, ofSorted: tally.allowed.joined().sorted())
      allowed = tally.allowed.map { times in
        let own = times.count >= 20 ? quantile(0.8, ofSorted: times.sorted()) : all
        return own.map(Int.init)
      }
      pooledKinds = tally.allowed.count { !$0.isEmpty && $0.count < 20 }
    }
    collectRelativeOwn(cells, of: company)
  }

  private mutating func collectRelativeOwn(_ cells: WorkCells, of company: LeveledLog) {
    relativeOwn.reserveCapacity(cells.reduce(0) { $0 + $1.own.count })
    for cell in cells {
      let provider = company.links.pairs[Int(cell.link)].y
      guard let service = company.services.number(of: provider, cell.kind),
        let pace = pace[Int(service)]
      else { continue }
      let unit = Float(max(pace.seconds, 1))
      relativeOwn.append(contentsOf: cell.own.lazy.map { Float($0) / unit })
    }
    sortPositive(&relativeOwn)
  }
}

extension Standards {
  /// The paces of all services, by the third step of the ladder.
  private static func paces(_ cells: WorkCells, of company: LeveledLog) -> [Pace?] {
    var byService: [[WorkCells.Cell]] = Array(repeating: [], count: company.services.count)
    for cell in cells {
      let provider = company.links.pairs[Int(cell.link)].y
      guard let service = company.services.number(of: provider, cell.kind) else { continue }
      byService[Int(service)].append(cell)
    }
    // Asked for by few services, and of all requests of a kind.
    var kindMedians: [Int32: Int32?] = [:]
    func median(ofKind kind: Int32) -> Int32? {
      if let known = kindMedians[kind] { return known }
      let own = cells.lazy.filter { $0.kind == kind }.flatMap { $0.own }
      kindMedians[kind] = .some(quantile(0.5, ofSorted: own.sorted()))
      return kindMedians[kind] ?? nil
    }
    return byService.indices.map { service in
      let cells = byService[service]
      if let seconds = lowerQuartileOfMedians(cells) { return Pace(seconds: seconds, basis: .pace) }
      let own = cells.flatMap { $0.own }.sorted()
      if own.count >= 20, let median = quantile(0.5, ofSorted: own) {
        return Pace(seconds: Int(median), basis: .providerMedian)
      }
      let kind = company.services.pairs[service].y
      guard let median = median(ofKind: kind) else { return nil }
      return Pace(seconds: Int(median), basis: .kindMedian)
    }
  }

  /// The weighted lower quartile of the medians of the cells with at least eight requests; nil
  /// if there are fewer than four of those.
  private static func lowerQuartileOfMedians(_ cells: [WorkCells.Cell]) -> Seconds? {
    let medians = cells.filter { $0.own.count >= 8 }.compactMap { cell in
      quantile(0.5, ofSorted: cell.own.sorted()).map { (median: $0, weight: cell.own.count) }
    }.sorted { $0.median < $1.median }
    guard medians.count >= 4 else { return nil }
    let total = medians.reduce(0) { $0 + $1.weight }
    var cumulated = 0
    for (median, weight) in medians {
      cumulated += weight
      if cumulated * 4 >= total { return Int(median) }
    }
    return nil
  }

  /// What the own time of the request in `row` could be, and why; nil where nothing is known.
  /// `isExternalRoot` says that its promise is the one to be explained.
  func target(
    of row: Int, hasChildren: Bool, isExternalRoot: Bool, company: LeveledLog
  ) -> (seconds: Seconds, basis: Basis)? {
    let service = Int(company.service[row])
    if let agreed = agreements.target(
      link: company.link[row], service: service, kind: company.kind(of: row))
    {
      return (agreed, .agreement)
    }
    let lead =
      isExternalRoot
      ? nil
      : company.promise(row).map { promise in
        max(0, company.time(of: row, from: company.log.opened[row], to: promise))
      }
    if let lead, !hasChildren { return (lead, .promise) }
    guard let pace = pace[service] else { return lead.map { ($0, .promise) } }
    if let lead, lead < pace.seconds { return (lead, .promise) }
    return (pace.seconds, pace.basis)
  }

  /// The targets of all requests of a link, ascending; those left out of which nothing is known.
  func targets(ofLink link: Int, _ cells: WorkCells, in company: LeveledLog) -> [Int32] {
    let isExternal = company.links.pairs[link].x == company.externalParty
    let places = cells.places(ofLink: link)
    var targets: [Int32] = []
    targets.reserveCapacity(places.count)
    for place in places {
      let found = target(
        of: Int(company.rows[Int(place)]), hasChildren: company.hasChildren(Int(place)),
        isExternalRoot: isExternal && company.parents[Int(place)] < 0, company: company)
      if let found { targets.append(Int32(clamping: found.seconds)) }
    }
    return targets.sorted()
  }

  /// When an external root should have been delivered.
  struct Due: Sendable {
    var moment: Instant
    /// The time from its opening to then, on the clock of its chain.
    var allowed: Seconds
    var basis: ExternalSummary.DueBasis
  }

  /// When the external root in `row` should have been delivered; nil where nothing tells.
  func due(_ row: Int, in company: LeveledLog) -> Due? {
    let opened = company.log.opened[row]
    if let promise = company.promise(row) {
      return Due(
        moment: promise, allowed: company.allowance(of: row, until: promise), basis: .promise)
    }
    guard let allowed = allowed[Int(company.kind(of: row)) + 1] else { return nil }
    let moment = company.moment(allowed, of: row, after: opened)
    return Due(
      moment: moment,
      allowed: company.hasOwnHours ? company.allowance(of: row, until: moment) : allowed,
      basis: allowanceIsGiven ? .target : .inferred)
  }
}

/// Agreements by what they apply to.
private struct AgreementTable: Sendable {
  private struct Key: Hashable { var first: Int32, kind: Int32? }
  private var byLink: [Key: Seconds] = [:]
  private var byProvider: [Key: Seconds] = [:]
  private let providers: [Int32]

  init(_ agreements: [Agreement], in company: LeveledLog) {
    providers = company.services.pairs.map(\.x)
    var linkNumbers: [Link: Int32] = [:]
    var partyNumbers: [String: Int32] = [:]
    if !agreements.isEmpty {
      for (number, pair) in company.links.pairs.enumerated() {
        linkNumbers[company.linkName(Int32(number))] = Int32(number)
        partyNumbers[company.partyName(pair.y)] = pair.y
      }
    }
    for agreement in agreements {
      let kind = agreement.kind.map { company.log.kinds.number(of: $0) ?? -2 }
      if let customer = agreement.customer {
        let link = Link(customer: customer, provider: agreement.provider)
        guard let number = linkNumbers[link] else { continue }
        byLink[Key(first: number, kind: kind)] = agreement.target
      } else if let party = partyNumbers[agreement.provider] {
        byProvider[Key(first: party, kind: kind)] = agreement.target
      }
    }
  }

  /// The most specific agreement: for the link and kind, the link, the provider and kind, the
  /// provider.
  func target(link: Int32, service: Int, kind: Int32) -> Seconds? {
    if byLink.isEmpty, byProvider.isEmpty { return nil }
    return byLink[Key(first: link, kind: kind)] ?? byLink[Key(first: link, kind: nil)]
      ?? byProvider[Key(first: providers[service], kind: kind)]
      ?? byProvider[Key(first: providers[service], kind: nil)]
  }
}
