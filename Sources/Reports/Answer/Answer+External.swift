import ChainAnalysis
import Wording

/// The external requests in figures.
extension Answer {
  /// `2,000 external requests`, `608 failed`, … : what there is, nothing that is nought but the
  /// failures. What became of failures is left out where they cannot be followed.
  package var externalCounts: [String] {
    let external = analysis.external
    let counts: [(phrase: AnswerPhrase, count: Int)] = [
      (.requests, external.requests), (.failed, external.failed),
      (.recoverable, external.recoverable), (.overPromised, external.overPromised),
      (.notTime, external.notTime), (.open, external.open),
    ]
    let followed: [AnswerPhrase] = external.attributed ? [] : [.recoverable, .overPromised]
    return counts.filter { !followed.contains($0.phrase) }
      .filter { $0.count > 0 || $0.phrase == .requests || $0.phrase == .failed }
      .map { say($0.phrase, ["count": $0.count]) }
  }

  /// Where the due times of external requests came from; nil where none has one.
  package var dueBasis: String? {
    analysis.external.dueBasis.map {
      say(.due, ["basis": $0.phrase.text(language)])
    }
  }
}
