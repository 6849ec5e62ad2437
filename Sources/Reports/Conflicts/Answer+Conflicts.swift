import ChainAnalysis
import Wording

/// What can be said of conflicts, recorded and not.
extension Answer {
  /// The unsettled ones, worst first.
  var openConflicts: [ConflictStory] {
    analysis.conflicts.filter(\.isOpen).map { ConflictStory(conflict: $0, answer: self) }
  }

  /// The settled ones, latest first.
  var settledConflicts: [ConflictStory] {
    analysis.conflicts.filter { !$0.isOpen }.map { ConflictStory(conflict: $0, answer: self) }
  }

  /// The unsettled ones together; empty where one or none says it all.
  var conflictTotal: [String] {
    guard let total = analysis.conflictTotal, total.open > 1 else { return [] }
    let values = [
      "open": language.count(total.open), "requests": language.count(total.requests),
      "failed": language.count(total.failed),
    ]
    var sentences = [say(.total, values)]
    if let excess = total.excess, excess.failures >= 0.5 {
      sentences.append(say(.totalExcess, figures(of: excess)))
      if let failures = excess.tomorrow, let low = excess.tomorrowLow,
        let high = excess.tomorrowHigh
      {
        sentences.append(
          say(
            .totalTomorrow,
            [
              "failures": figure(failures), "days": "\(Excess.days)", "low": figure(low),
              "high": figure(high),
            ]))
      }
    }
    return sentences
  }

  /// What is to come at this rate; nil where nothing tells.
  func forecast(_ excess: Excess) -> String? {
    guard let failures = excess.tomorrow, let low = excess.tomorrowLow,
      let high = excess.tomorrowHigh
    else { return nil }
    let values = [
      "failures": figure(failures), "low": figure(low), "high": figure(high),
      "days": "\(Excess.days)",
    ]
    return say(low > 0 ? .goesOn : .goesOnUnsure, values)
  }

  func figures(of excess: Excess) -> [String: String] {
    [
      "expected": figure(excess.expected), "excess": figure(excess.failures),
      "low": figure(excess.low), "high": figure(excess.high),
    ]
  }

  /// Pairs that look like an unrecorded conflict, each a title and what shows it.
  func suggestions(limit: Int) -> [(title: String, points: [String])] {
    analysis.suggestions.prefix(limit).map { suggestion in
      let names = say(
        .between,
        [
          "first": self.names.party(suggestion.first),
          "second": self.names.party(suggestion.second),
        ])
      let title = suggestion.reciprocal ? "\(names) (\(say(.bothWays)))" : names
      var points = suggestion.evidence.map(sentence)
      if !suggestion.requests.isEmpty {
        points.append(say(.suggestRequests, ["requests": list(suggestion.requests)]))
      }
      return (title, points)
    }
  }

  /// Suggestions of which each is one line, and how many more there are.
  func suggestionLines(limit: Int) -> [String] {
    let separator = language.isChinese ? "；" : "; "
    let lines = suggestions(limit: limit).map { suggestion in
      "\(suggestion.title): " + suggestion.points.joined(separator: separator)
    }
    let more = analysis.suggestions.count - lines.count
    return more > 0 ? lines + [say(.moreConflicts, ["count": language.count(more)])] : lines
  }

  private func sentence(on evidence: ConflictSuggestion.Evidence) -> String {
    var values = [
      "customer": names.partyInSentence(evidence.customer),
      "provider": names.partyInSentence(evidence.provider),
    ]
    values["ratio"] = evidence.ratio.map { language.decimal($0) } ?? "?"
    values["date"] = evidence.since.map { calendar.date($0) } ?? "?"
    values["count"] = language.count(evidence.count ?? 0)
    values["of"] = language.count(evidence.of ?? 0)
    values["elsewhere"] = evidence.elsewhere.map { language.percent($0) } ?? "?"
    return say(evidence.sign.phrase, values)
  }

  /// Names one after the other.
  func list(_ names: [String]) -> String {
    names.joined(separator: language.isChinese ? "、" : ", ")
  }

  func say(_ phrase: ConflictPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }
}

extension ConflictSuggestion.Sign {
  fileprivate var phrase: ConflictPhrase {
    switch self {
    case .slower: .signSlower
    case .slowerThanForOthers: .signContrast
    case .pingPong: .signPingPong
    case .refusals: .signRefusals
    case .askedAgain: .signAskedAgain
    case .complaints: .signComplaints
    }
  }
}
