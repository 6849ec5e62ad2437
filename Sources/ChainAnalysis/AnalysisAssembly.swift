import ServiceModel

/// Puts the published result together from the tallies of both rounds.
struct AnalysisAssembly {
  let analyzer: ChainAnalyzer
  let work: WorkTally
  let cells: WorkCells
  let standards: Standards
  let attribution: AttributionTally
  let null: NullTally
  /// The share of the external requests that null companies consist of.
  let nullShare: Double
  /// Links that became slower, and the external failures that it cost.
  let changes: [(change: Slowings.Change, cost: Int)]
  /// Links served worse than their provider's other customers.
  let contrasts: [Int: LinkFinding.Contrast]
  let conflicts: ConflictTable
  /// What the log does not tell.
  let missing: [MissingColumn]

  init(
    analyzer: ChainAnalyzer, work: WorkTally, cells: WorkCells, standards: Standards,
    attribution: AttributionTally, null: NullTally, nullShare: Double,
    changes: [(Slowings.Change, Int)], contrasts: [Int: LinkFinding.Contrast],
    conflicts: ConflictTable
  ) {
    self.analyzer = analyzer
    self.work = work
    self.cells = cells
    self.standards = standards
    self.attribution = attribution
    self.null = null
    self.nullShare = nullShare
    self.changes = changes
    self.contrasts = contrasts
    self.conflicts = conflicts
    missing = MissingColumn.all(of: analyzer.company.log)
  }

  var company: LeveledLog { analyzer.company }
  var options: AnalysisOptions { analyzer.options }

  func analysis() -> Analysis {
    var analysis = Analysis(log: logSummary, external: externalSummary)
    var findings = concurrentMap(company.links.count, threads: options.threads) { finding(of: $0) }
    for (change, cost) in changes {
      findings[change.link].degradation = .init(
        since: change.since, ratio: change.ratio, p: change.p, cost: Double(cost))
    }
    for (link, contrast) in contrasts { findings[link].contrast = contrast }
    for (link, quality) in qualities().enumerated() { findings[link].quality = quality }
    explain(&findings)
    markConflicts(on: &findings)
    let order = LinkRanking(findings: findings, linkOrder: analyzer.linkOrder, attribution)
      .order()
    judge(&findings, order: order)
    let detailed = order.filter { wantsDetail(findings[$0]) }
    let series = LinkSeries(company, links: detailed)
    for link in detailed {
      var detail = detail(of: link)
      extend(&detail, of: findings[link], number: link, with: series)
      findings[link].detail = detail
    }
    analysis.parties = parties()
    analysis.links = order.map { findings[$0] }
    let serving = Dictionary(grouping: analysis.links, by: \.provider)
    let asking = Dictionary(grouping: analysis.links, by: \.customer)
    for place in analysis.parties.indices {
      let name = analysis.parties[place].name
      analysis.parties[place].serves = PartyService(of: serving[name] ?? [])
      analysis.parties[place].isServed = PartyService(of: asking[name] ?? [])
    }
    analysis.rankings = rankings(of: analysis.links, parties: analysis.parties)
    analysis.cases = cases(detailed: detailed)
    let found = conflictFindings()
    analysis.conflicts = found.conflicts
    analysis.conflictTotal = found.total
    analysis.suggestions = Suggestions(self, findings: findings).all
    analysis.kinds = kinds()
    analysis.overPromises = overPromises()
    analysis.trend = attribution.months.enumerated().map { index, counts in
      MonthSummary(month: company.months.name(of: index), requests: counts.x, failed: counts.y)
    }
    analysis.paretos = paretos(of: analysis.links, kinds: analysis.kinds)
    analysis.responsibilities = responsibilities()
    analysis.touchpoints = touchpoints()
    analysis.missing = missing
    analysis.cost = costEstimate(of: analysis.links)
    analysis.notes = analyzer.description.notes + notes(parties: analysis.parties)
    return analysis
  }

  private func wantsDetail(_ finding: LinkFinding) -> Bool {
    finding.rank <= options.detailedLinks || finding.verdict == .weakest
      || finding.verdict == .weak || !finding.conflicts.isEmpty
      || options.wantsDetail(finding.link)
  }
}

extension AnalysisAssembly {
  private var logSummary: LogSummary {
    let description = analyzer.description
    var summary = LogSummary(
      files: description.files, shape: description.shape, level: options.level,
      timezone: options.zone.identifier, calendar: options.calendar,
      from: company.log.opened.min().map { max($0, options.from ?? $0) },
      to: company.log.latest.known,
      asOf: company.asOf, columns: description.columns)
    let other = options.otherHours
    summary.partyHours = other.isEmpty ? nil : other.map { PartyHoursSummary($0) }
    return summary
  }

  private var externalSummary: ExternalSummary {
    let counts = attribution.external
    var summary = ExternalSummary()
    summary.requests = counts.requests
    summary.open = counts.open
    summary.failed = counts.failed
    summary.late = counts.late
    summary.recoverable = counts.recoverable
    summary.overPromised = counts.overPromised
    summary.notTime = counts.notTime
    let bases: [(Int, ExternalSummary.DueBasis)] = [
      (counts.promised, .promise), (counts.targeted, .target), (counts.inferred, .inferred),
    ]
    let used = bases.filter { $0.0 > 0 }.map(\.1)
    summary.dueBasis = used.count > 1 ? .mixed : used.first
    summary.attributed = company.log.parent.contains { $0 >= 0 }
    let failing = attribution.kinds.indices.filter { attribution.kinds[$0].failed > 0 }
    if failing.count == 1 { summary.commonKind = company.kindName(Int32(failing[0]) - 1) }
    return summary
  }

  private func cases(detailed: [Int]) -> [CaseChain] {
    let places =
      attribution.latest.places + detailed.flatMap { attribution.worst[$0].places }
      + attribution.conflicts.crossings.flatMap(\.worst.places)
    var writer = ChainWriter(analyzer, standards)
    var seen: Set<Int> = []
    return places.filter { seen.insert($0.chain).inserted }
      .sorted { left, right in
        if left.late != right.late { return left.late > right.late }
        return left.name.lexicographicallyPrecedes(right.name)
      }
      .map { writer.chain(number: $0.chain) }
  }

  private func kinds() -> [KindSummary] {
    attribution.kinds.enumerated().filter { $0.element.requests > 0 }.map { number, counts in
      KindSummary(
        kind: company.kindName(Int32(number) - 1), requests: counts.requests,
        failed: counts.failed, recoverable: counts.recoverable,
        overPromised: counts.overPromised,
        inferredDue: counts.unpromised > 0 ? standards.allowed[number] : nil)
    }.sorted { ($1.failed, $0.kind ?? "") < ($0.failed, $1.kind ?? "") }
  }

  private func overPromises() -> [OverPromise] {
    attribution.overPromises.map { service, counts in
      let pair = company.services.pairs[Int(service)]
      let total = Double(max(counts.seconds.values.reduce(0, +), 1))
      let shares = counts.seconds.filter { $0.value > 0 }.map { link, seconds in
        let name = company.linkName(link)
        return OverPromise.Share(
          customer: name.customer, provider: name.provider, share: Double(seconds) / total)
      }.sorted {
        ($1.share, $0.customer, $0.provider) < ($0.share, $1.customer, $1.provider)
      }
      return OverPromise(
        kind: company.kindName(pair.y), provider: company.partyName(pair.x),
        requests: counts.requests, criticalPath: shares)
    }.sorted {
      ($1.requests, $0.provider, $0.kind ?? "") < ($0.requests, $1.provider, $1.kind ?? "")
    }
  }
}
