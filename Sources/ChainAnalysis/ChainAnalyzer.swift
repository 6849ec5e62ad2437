package import ServiceModel

/// Works out what a log says about the links of a company.
///
/// Two rounds over the chains of the log: how long work takes, from which follow paces, targets
/// and due times; then which links carry the failures, and what they would carry by chance. Both
/// are sums over chains, so order, threads and slices change no result.
package struct ChainAnalyzer: Sendable {
  /// How far the work is, between 0 and 1; called from several threads.
  package typealias Progress = @Sendable (Double) -> Void

  let company: LeveledLog
  let description: LogDescription
  let options: AnalysisOptions
  /// The place of each link among all by name.
  let linkOrder: [Int]

  package init(
    _ log: RequestLog, described description: LogDescription = LogDescription(),
    options: AnalysisOptions = AnalysisOptions()
  ) {
    self.description = description
    self.options = options
    let latest = log.latest.known ?? log.opened.max() ?? Instant(seconds: 0)
    company = LeveledLog(
      log, level: options.level, from: options.from, asOf: options.asOf ?? latest,
      zone: options.zone, calendar: options.calendar, partyHours: options.otherHours,
      threads: options.threads)
    let names = company.links.pairs.indices.map { [company] in company.linkName(Int32($0)) }
    var order = Array(repeating: 0, count: names.count)
    for (place, link) in names.indices.sorted(by: { names[$0] < names[$1] }).enumerated() {
      order[link] = place
    }
    linkOrder = order
  }

  /// The analysis of the whole log.
  ///
  /// - Complexity: O(*n* log *n*) for *n* requests, and up to 2¹² replays for each external
  ///   request that failed, in the log and in every null company.
  package func analysis(progress: @escaping Progress = { _ in }) async -> Analysis {
    let work = await workTally { progress(0.25 * $0) }
    let cells = WorkCells(work.own, of: company, threads: options.threads)
    let standards = Standards(cells, work, of: company, options)
    let conflicts = ConflictTable(options.conflicts, in: company)
    let attribution = await attributionTally(standards, conflicts: conflicts) {
      progress(0.25 + 0.35 * $0)
    }
    let sample = nullSample()
    let null = await nullTally(standards, sample: sample.chains) { progress(0.6 + 0.4 * $0) }
    let slowings = Slowings(company: company, cells: cells, linkOrder: linkOrder)
    let changes = options.seeksChanges ? slowings.changes(threads: options.threads) : []
    let costs = await slowingCosts(standards, changes)
    return AnalysisAssembly(
      analyzer: self, work: work, cells: cells, standards: standards, attribution: attribution,
      null: null, nullShare: sample.share, changes: Array(zip(changes, costs)),
      contrasts: options.seeksChanges ? slowings.contrasts(threads: options.threads) : [:],
      conflicts: conflicts
    ).analysis()
  }

  /// The chains whose case, or one of whose requests, goes by `name`, in order of the log.
  package func chains(named name: String) async -> [CaseChain] {
    let numbers = company.chains.indices.filter { number in
      let range = company.chains[number]
      if company.caseName(ofRoot: company.root(of: number)).elementsEqual(name.utf8) { return true }
      return company.rows[Int(range.lowerBound)..<Int(range.upperBound)].contains {
        company.log.ids[Int($0)].elementsEqual(name.utf8)
      }
    }
    guard !numbers.isEmpty else { return [] }
    let work = await workTally { _ in }
    let standards = Standards(
      WorkCells(work.own, of: company, threads: options.threads), work, of: company, options)
    var writer = ChainWriter(self, standards)
    return numbers.map { writer.chain(number: $0) }
  }
}

extension ChainAnalyzer {
  func workTally(progress: @escaping Progress) async -> WorkTally {
    let total = Double(max(company.chains.count, 1))
    let own = WorkTally.column(of: company)
    return await parallelSum(
      over: company.chains.count, threads: options.threads,
      start: { [company] in WorkTally(company, own: own) },
      record: { [company] range, tally in
        var chain = Chain()
        var history = LinkHistory(company)
        for number in range {
          chain.loadTimes(number, of: company)
          tally.record(chain, number: number, in: company, history: &history)
        }
      },
      merge: { $0.merge($1) }, progress: { progress(Double($0) / total) })
  }

  func attributionTally(
    _ standards: Standards, scenario: Scenario? = nil, conflicts: ConflictTable? = nil,
    progress: @escaping Progress
  ) async -> AttributionTally {
    let total = Double(max(company.chains.count, 1))
    let conflicts = conflicts.flatMap { $0.isEmpty ? nil : $0 }
    return await parallelSum(
      over: company.chains.count, threads: options.threads,
      start: { [company] in
        AttributionTally(company, conflicts: conflicts?.conflicts.count ?? 0)
      },
      record: { [company, linkOrder, options] range, tally in
        var chain = Chain()
        var judge = FailureJudge(
          company, standards, linkOrder: linkOrder, resamples: options.resamples,
          scenario: scenario, conflicts: conflicts)
        for number in range {
          chain.loadTimes(number, of: company)
          judge.record(chain, number: number, into: &tally)
        }
        company.log.letGoOfTexts()
      },
      merge: { $0.merge($1) }, progress: { progress(Double($0) / total) })
  }

  /// The failures that each change cost.
  private func slowingCosts(_ standards: Standards, _ changes: [Slowings.Change]) async -> [Int] {
    guard !changes.isEmpty else { return [] }
    return await parallelSum(
      over: company.chains.count, threads: options.threads,
      start: { Array(repeating: 0, count: changes.count) },
      record: { [company] range, costs in
        var chain = Chain()
        var counter = SlowingCosts(company, standards, changes: changes)
        for number in range where company.isExternal(number) {
          guard counter.concerns(company.root(of: number)) else { continue }
          chain.load(number, of: company)
          counter.record(chain, into: &costs)
        }
      },
      merge: { for place in $0.indices { $0[place] += $1[place] } }, progress: { _ in })
  }

  /// The external chains that null companies consist of, and their share of all.
  func nullSample() -> (chains: [Int], share: Double) {
    let external = company.chains.indices.filter { company.isExternal($0) }
    guard external.count > options.nullSample else { return (external, 1) }
    let parts = stretches(of: external.count, threads: options.threads)
    let hashed = concurrentMap(parts.count, threads: options.threads) { [company] part in
      // All names are read here; they are not kept in memory.
      defer { company.log.letGoOfTexts() }
      return external[parts[part]].map { (company.hash(ofRoot: company.root(of: $0)), $0) }
    }.flatMap(\.self)
    let limit = hashed.map(\.0).sorted()[options.nullSample - 1]
    let chosen = hashed.filter { $0.0 <= limit }.map(\.1)
    return (chosen, Double(chosen.count) / Double(external.count))
  }

  func nullTally(
    _ standards: Standards, sample: [Int], scenario: Scenario? = nil,
    progress: @escaping Progress
  ) async -> NullTally {
    let total = Double(max(sample.count, 1))
    return await parallelSum(
      over: sample.count, threads: options.threads,
      start: { [company] in NullTally(links: company.links.count) },
      record: { [company, linkOrder, options] range, tally in
        var chain = Chain()
        var companies = NullCompanies(
          company, standards, linkOrder: linkOrder, draws: options.draws, scenario: scenario)
        for place in range {
          chain.load(sample[place], of: company)
          companies.record(chain, into: &tally)
        }
        company.log.letGoOfTexts()
      },
      merge: { $0.merge($1) }, progress: { progress(Double($0) / total) })
  }
}
