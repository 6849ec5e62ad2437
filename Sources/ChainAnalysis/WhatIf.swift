package import ServiceModel

/// What fixing some links would have given back: schema `weaklink-whatif/1`.
package struct WhatIf: Hashable, Sendable, Codable {
  /// A link that is taken to be fixed.
  package struct Fix: Hashable, Sendable, Codable {
    package var customer: String
    package var provider: String
    /// Nil stands for every kind.
    package var kind: String?
    /// What its own times may be, in seconds; nil stands for each request's own target.
    package var target: Seconds?

    package init(customer: String, provider: String, kind: String? = nil, target: Seconds? = nil) {
      self.customer = customer
      self.provider = provider
      self.kind = kind
      self.target = target
    }
  }

  /// A party that is taken never to have more than so many requests open.
  package struct Cap: Hashable, Sendable, Codable {
    package var party: String
    package var open: Int
    /// Its delivered requests, and those of them that came when as many or more were open.
    package var requests: Int
    package var above: Int
    /// How many times as long the latter took, like for like.
    package var ratio: Double
    /// Whether there are twenty requests on either side; otherwise nothing is scaled.
    package var isKnown: Bool
  }

  /// An external request that would have been in time.
  package struct Saved: Hashable, Sendable, Codable {
    package var name: String
    package var customer: String?
    package var kind: String?
    /// How late it was, in seconds.
    package var late: Seconds
  }

  package var schema = "weaklink-whatif/1"
  package var level: Level
  package var fixes: [Fix]
  package var caps: [Cap]
  /// Failed external requests as the log has them.
  package var failed: Int
  /// Those that would have been in time.
  package var saved: Int
  /// The 90 % interval of ``saved``.
  package var low: Double
  package var high: Double
  /// Latest first, then by name.
  package var requests: [Saved]
  /// The first links of the ranking as it would be, at most three, with what they would carry;
  /// those that would carry nothing left out.
  package var next: [LinkFinding]
}

extension ChainAnalyzer {
  /// The links of a fix that the log knows; several where it names no customer.
  private func links(of fix: WhatIf.Fix) -> [Int32] {
    company.links.pairs.indices.map(Int32.init).filter {
      let link = company.linkName($0)
      return link.provider == fix.provider && link.customer == fix.customer
    }
  }

  /// The kinds of the requests that `customer` made of `provider`, in the order of their names.
  ///
  /// - Complexity: O(*requests*).
  package func kinds(customer: String, provider: String) -> [String] {
    let wanted = Set(links(of: WhatIf.Fix(customer: customer, provider: provider)))
    let rows = company.link.indices.lazy.filter { wanted.contains(company.link[$0]) }
    return Set(rows.map(company.kind)).compactMap(company.kindName).filter { !$0.isEmpty }.sorted()
  }

  /// Works out what `fixes` would have given back, and which link would then be weakest.
  ///
  /// Paces, targets and due times stay those of the log.
  ///
  /// - Complexity: that of ``analysis(progress:)``.
  package func whatIf(
    _ fixes: [WhatIf.Fix], caps: [(party: String, open: Int)] = [],
    progress: @escaping Progress = { _ in }
  ) async -> WhatIf {
    var scenario = Scenario()
    for fix in fixes {
      let kind = fix.kind.map { company.log.kinds.number(of: $0) ?? -2 }
      for link in links(of: fix) { scenario.fix(link, .init(seconds: fix.target, kind: kind)) }
    }
    let work = await workTally { progress(0.25 * $0) }
    let cells = WorkCells(work.own, of: company, threads: options.threads)
    let standards = Standards(cells, work, of: company, options)
    let loadCaps = caps.isEmpty ? nil : LoadCaps(caps, cells, in: company, threads: options.threads)
    scenario.caps = loadCaps
    let fixed = scenario
    let tally = await attributionTally(standards, scenario: fixed) {
      progress(0.25 + 0.35 * $0)
    }
    let sample = nullSample()
    let null = await nullTally(standards, sample: sample.chains, scenario: fixed) {
      progress(0.6 + 0.4 * $0)
    }
    let then = AnalysisAssembly(
      analyzer: self, work: work, cells: cells, standards: standards, attribution: tally,
      null: null, nullShare: sample.share, changes: [], contrasts: [:],
      conflicts: ConflictTable([], in: company)
    ).analysis()
    let resampled = tally.savedResampled.sorted()
    return WhatIf(
      level: options.level, fixes: fixes, caps: loadCaps?.found ?? [],
      failed: then.external.failed + tally.saved.count,
      saved: tally.saved.count, low: Double(quantile(0.05, ofSorted: resampled) ?? 0),
      high: Double(quantile(0.95, ofSorted: resampled) ?? 0), requests: requests(tally.saved),
      next: Array(then.links.filter { $0.avoidable > 0 }.prefix(3)))
  }

  private func requests(_ saved: [SIMD2<Int>]) -> [WhatIf.Saved] {
    saved.map { chain in
      let root = company.root(of: chain.x)
      let asker = company.log.customer[root]
      return WhatIf.Saved(
        name: String(decoding: company.caseName(ofRoot: root), as: UTF8.self),
        customer: asker >= 0 ? company.log.parties[asker] : nil,
        kind: company.kindName(company.kind(of: root)), late: chain.y)
    }.sorted { ($1.late, $0.name) < ($0.late, $1.name) }
  }
}
