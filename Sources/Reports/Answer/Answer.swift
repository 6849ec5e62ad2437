package import ChainAnalysis
package import Wording

/// What an analysis found, in the sentences that every report shares.
///
/// Sentences say what the log shows, with counts and intervals, and never whose fault it is.
package struct Answer: Sendable {
  package let language: Language
  let analysis: Analysis
  let names: Names
  let calendar: ReportCalendar

  package init(_ analysis: Analysis, language: Language = .english) {
    self.analysis = analysis
    self.language = language
    names = Names(language: language)
    calendar = ReportCalendar(analysis, language: language)
  }

  /// The answer in one sentence, or two where no link stands out.
  package var headline: String {
    let external = analysis.external
    guard external.requests > 0 else { return say(.noExternalRequests) }
    guard external.failed > 0 else { return nothingFailed }
    guard external.attributed else {
      return say(.unattributed, ["failed": external.failed, "requests": external.requests])
    }
    guard let subject else {
      if external.failed == 1 { return say(.oneNotRecoverable) }
      return say(
        .noneRecoverable,
        ["failed": language.count(external.failed), "failures": failures])
    }
    return say(
      headlinePhrase(subject),
      [
        "link": names.link(subject), "share": language.percent(subject.share),
        "failures": failures,
        "expected": language.percent(subject.expected / Double(external.failed)),
      ])
  }

  /// The link that the headline is about: the weakest one or, if none is, what carries most.
  ///
  /// Nil where nothing failed, failures cannot be followed, or none was recoverable.
  package var subject: LinkFinding? {
    guard analysis.external.failed > 0, analysis.external.attributed else { return nil }
    if let found = analysis.links.first(where: { $0.verdict == .weakest })
      ?? analysis.links.first(where: { $0.verdict == .weak })
    {
      return found
    }
    let carrying = analysis.links.filter { $0.avoidable > 0 }
    return carrying.max { ($0.avoidable, $1.rank) < ($1.avoidable, $0.rank) }
  }

  /// Whether failures can be followed to links, and any link carries one.
  package var showsCosts: Bool {
    analysis.external.attributed && analysis.links.contains { $0.avoidable > 0 }
  }

  /// Failed external requests as a noun: `late orders` where all of them are late orders,
  /// `failed external requests` where there is no common kind and time is not all that went wrong.
  package var failures: String {
    let allLate = analysis.external.notTime == 0
    guard let kind = analysis.external.commonKind else {
      return say(allLate ? .lateRequests : .failedRequests)
    }
    return say(
      allLate ? .lateOfKind : .failedOfKind, ["kinds": language.plural(ofKind: kind)])
  }

  private var nothingFailed: String {
    let external = analysis.external
    let counts = ["requests": external.requests, "open": external.open]
    if external.dueBasis == nil { return say(.noDueTimes, counts) }
    return say(external.open > 0 ? .nothingFailedYet : .nothingFailed, counts)
  }

  private func headlinePhrase(_ subject: LinkFinding) -> AnswerPhrase {
    let unremarkable: AnswerPhrase =
      subject.avoidable > subject.expected ? .noWeakestLink : .noneBeyondChance
    return switch subject.verdict {
    case .weakest: .weakestLink
    case .weak: .weakWithoutWeakest
    case .watch, .sound: unremarkable
    case .tooFew:
      analysis.links.contains { $0.verdict != .tooFew } ? unremarkable : .tooFewToCompare
    }
  }

  func say(_ phrase: AnswerPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }

  func say(_ phrase: AnswerPhrase, _ counts: [String: Int]) -> String {
    phrase.text(language, counts.mapValues { language.count($0) })
  }
}
