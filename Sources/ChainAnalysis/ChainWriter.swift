import ServiceModel

/// Writes single chains out with their names, for people to look at.
struct ChainWriter {
  private let company: LeveledLog
  private var judge: FailureJudge
  private var chain = Chain()

  init(_ analyzer: ChainAnalyzer, _ standards: Standards) {
    company = analyzer.company
    judge = FailureJudge(
      analyzer.company, standards, linkOrder: analyzer.linkOrder,
      resamples: analyzer.options.resamples)
  }

  /// Chain `number` of the company, judged.
  mutating func chain(number: Int) -> CaseChain {
    chain.load(number, of: company)
    let (judgement, targets) = judge.judgement(of: chain, number: number)
    let root = chain.rows[0]
    var critical: Set<Int> = []
    if judgement.late { chain.walkCriticalPath { index, _ in critical.insert(index) } }
    var written = CaseChain(
      name: String(decoding: company.caseName(ofRoot: root), as: UTF8.self),
      outcome: judgement.outcome, opened: company.log.opened[root],
      steps: chain.rows.indices.map {
        step($0, target: targets[$0], isCritical: critical.contains($0))
      })
    let person = company.log.customer[root]
    let asker = person >= 0 ? person : company.log.customerTeam[root]
    written.customer = asker >= 0 ? company.log.parties[asker] : nil
    if let name = written.customer { written.steps[0].customer = name }
    written.kind = company.kindName(company.kind(of: root))
    written.due = judgement.due?.moment
    written.dueBasis = judgement.due?.basis
    written.delivered = company.delivered(root)
    written.late = judgement.lateBy
    written.complaint = company.log.marks[root].contains(.complaint)
    written.carried = judgement.carried.filter { $0.units > 0 }.map {
      let link = company.linkName($0.link)
      return CaseChain.Carried(
        customer: link.customer, provider: link.provider,
        share: Double($0.units) / Double(ShapleyValues.unit))
    }.sorted {
      ($1.share, $0.customer, $0.provider) < ($0.share, $1.customer, $1.provider)
    }
    return written
  }

  private func step(_ index: Int, target: Seconds?, isCritical: Bool) -> CaseChain.Step {
    let row = chain.rows[index]
    let above = chain.parent[index]
    return CaseChain.Step(
      id: company.log.ids.string(at: row), parent: above < 0 ? nil : above,
      customer: company.partyName(company.customer[row]),
      provider: company.partyName(company.provider[row]),
      kind: company.kindName(company.kind(of: row)), opened: company.log.opened[row],
      delivered: company.delivered(row), promised: company.promise(row), own: chain.own[index],
      target: target, critical: isCritical,
      pauses: company.pauses(of: row).map {
        .init(start: $0.start, end: min($0.end, company.asOf), reason: "\($0.reason)")
      })
  }
}
