import ChainAnalysis
import Wording

/// What can be said of one external request.
extension Answer {
  /// What was asked by whom, how late it was and what became of it.
  func facts(of chain: CaseChain) -> [String] {
    var facts = [chain.kind, chain.customer].compactMap(\.self)
    if chain.late > 0 {
      facts.append(say(.lateBy, ["duration": calendar.duration(chain.late)]))
    }
    facts.append(chain.outcome.phrase.text(language))
    if chain.complaint { facts.append(say(.complained)) }
    return facts
  }

  /// When it was opened, due and delivered.
  func times(of chain: CaseChain) -> [String] {
    var times = [say(.openedAt, ["time": calendar.moment(chain.opened)])]
    if let due = chain.due {
      times.append(say(dueWords(chain.dueBasis), ["time": calendar.moment(due)]))
    }
    let delivered = chain.delivered.map { say(.deliveredAt, ["time": calendar.moment($0)]) }
    return times + [delivered ?? say(.notDelivered)]
  }

  private func dueWords(_ basis: ExternalSummary.DueBasis?) -> ReportPhrase {
    switch basis {
    case .promise: .dueAsPromised
    case .target: .dueByTarget
    case .inferred: .dueByKind
    case .mixed, nil: .dueAt
    }
  }

  /// The links that carry its failure, at most `limit`; nil if none does.
  func carriers(of chain: CaseChain, limit: Int = 3) -> String? {
    let carriers = chain.carried.prefix(limit).map {
      names.link(customer: $0.customer, provider: $0.provider) + " " + language.percent($0.share)
    }
    guard !carriers.isEmpty else { return nil }
    let links = carriers.joined(separator: language.isChinese ? "、" : ", ")
    return say(.carriedBy, ["links": links])
  }

  func say(_ phrase: ReportPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }

  func say(_ phrase: ChartPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }
}
