import ChainAnalysis
import ServiceModel
import Wording

/// The sentences of a comparison.
struct CompareLines {
  private let comparison: Comparison
  private let language: Language
  private let names: Names
  private let calendar: ReportCalendar

  init(_ comparison: Comparison, language: Language) {
    self.comparison = comparison
    self.language = language
    names = Names(language: language)
    calendar = ReportCalendar(
      timezone: comparison.timezone, workday: comparison.workday, language: language)
  }

  func name(_ change: LinkChange) -> String {
    names.link(customer: change.customer, provider: change.provider)
  }

  /// What became of the external requests; nil where that cannot be compared.
  var failures: String? {
    guard comparison.failuresComparable, let failures = comparison.failures else { return nil }
    guard failures.p < 0.05 else { return say(.failedAlike, rates(failures)) }
    return say(failures.change > 0 ? .failedMore : .failedFewer, rates(failures))
  }

  func side(_ side: Comparison.Side, _ phrase: ComparePhrase) -> String {
    let separator = language.isChinese ? "、" : ", "
    var period = say(.noPeriod)
    if let from = side.from, let asOf = side.asOf {
      period = say(.period, ["from": calendar.date(from), "to": calendar.date(asOf)])
    }
    return say(
      phrase,
      [
        "files": side.files.map { names.file($0.name) }.joined(separator: separator),
        "period": period, "requests": language.count(side.requests),
      ])
  }

  /// A link and what changed about it.
  func line(_ change: LinkChange) -> String {
    var facts: [String] = []
    switch change.status {
    case .new, .gone:
      let requests = (change.after ?? change.before)?.requests ?? 0
      facts.append(say(.requests, ["count": language.count(requests)]))
    case .worse, .better, .unchanged, .tooFew:
      if let time = ownTime(change) { facts.append(time) }
      if change.reasons.contains(.promises), let promises = change.promises {
        facts.append(say(.promises, rates(promises)))
      }
    }
    if let cost = cost(change) { facts.append(cost) }
    let separator = language.isChinese ? "；" : "; "
    return say(.line, ["link": name(change), "facts": facts.joined(separator: separator)])
  }

  /// Medians by themselves stand only where nothing better is known.
  private func ownTime(_ change: LinkChange) -> String? {
    guard let before = change.before?.ownMedian, let after = change.after?.ownMedian else {
      return nil
    }
    let medians = ["before": calendar.duration(before), "after": calendar.duration(after)]
    guard change.reasons.contains(.ownTime), let own = change.ownTime else {
      return comparison.ownTimesTested || before == after ? nil : say(.medians, medians)
    }
    let ratio = ["ratio": times(own.ratio), "low": times(own.low), "high": times(own.high)]
    return say(.ownTime, medians.merging(ratio) { first, _ in first })
  }

  private func rates(_ rates: RateChange) -> [String: String] {
    [
      "before": language.percent(rates.before.rate), "after": language.percent(rates.after.rate),
      "change": points(rates.change), "low": points(rates.low), "high": points(rates.high),
    ]
  }

  /// What the change means for external customers; nil where nothing is to be said.
  private func cost(_ change: LinkChange) -> String? {
    guard comparison.failuresComparable, let carried = change.carried else {
      return newlyWeak(change)
    }
    guard carried.p < 0.05 else {
      return change.before == nil || change.after == nil ? newlyWeak(change) : say(.carriedAlike)
    }
    // The interval runs from the smaller change to the larger, whichever way it goes.
    let ends = carried.change > 0 ? [carried.low, carried.high] : [-carried.high, -carried.low]
    return say(
      carried.change > 0 ? .carriedMore : .carriedFewer,
      [
        "change": language.decimal(abs(carried.change) * 100),
        "low": language.decimal(ends[0] * 100), "high": language.decimal(ends[1] * 100),
      ])
  }

  private func newlyWeak(_ change: LinkChange) -> String? {
    change.status == .new && change.isNews ? say(.weakNew) : nil
  }

  private func times(_ ratio: Double) -> String {
    language.decimal(ratio, places: ratio < 9.95 ? (ratio < 0.995 ? 2 : 1) : 0)
  }

  /// A difference of rates in points.
  private func points(_ change: Double) -> String {
    let text = language.decimal(change * 100, places: 0)
    return change > 0 && text != "0" ? "+" + text : text
  }

  private func say(_ phrase: ComparePhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }
}
