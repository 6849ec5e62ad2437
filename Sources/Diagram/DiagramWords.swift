import ChainAnalysis
import ServiceModel
import Wording

/// What a picture says, in the language of its reader.
struct DiagramWords {
  let analysis: Analysis
  let options: DiagramOptions

  var language: Language { options.language }

  func say(_ phrase: DiagramPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }

  func duration(_ seconds: Seconds) -> String {
    language.duration(seconds, day: analysis.log.workday ?? 86_400)
  }

  /// The name of a party as it is shown, cut to a length that fits a sentence.
  func name(_ party: String, limit: Double = 260) -> String {
    if party == Link.externalCustomers { return TermPhrase.externalCustomers.text(language) }
    return TextMetrics.cut(PlainName(party).text, to: limit, size: 14)
  }
}

/// The finding as a title.
extension DiagramWords {
  var title: String {
    let external = analysis.external
    guard let first = analysis.links.first else { return say(.titleNoLinks) }
    if !external.attributed || external.requests == 0 { return say(.titleUnattributed) }
    if external.failed == 0 {
      return say(external.dueBasis == nil ? .titleNoDueTimes : .titleNoFailures)
    }
    if analysis.links.allSatisfy({ $0.verdict == .tooFew }) { return say(.titleTooFew) }
    guard first.verdict == .weakest else {
      let weak = analysis.links.count { $0.isWeak }
      return weak == 0
        ? say(.titleNone) : say(.titleNoneFirst, ["count": language.count(weak)])
    }
    return say(
      first.external ? .titleOwnWork : .titleWeakest,
      [
        "provider": name(first.provider), "owner": language.possessive(name(first.provider)),
        "customer": name(first.customer),
        "share": language.percent(first.share), "failures": failures,
      ])
  }

  /// The failed external requests as a noun: "late orders", "failed external requests".
  var failures: String {
    let allLate = analysis.external.notTime == 0
    guard let kind = analysis.external.commonKind else {
      return (allLate ? AnswerPhrase.lateRequests : .failedRequests).text(language)
    }
    let kinds = language.plural(ofKind: TextMetrics.cut(PlainName(kind).text, to: 220, size: 14))
    return (allLate ? AnswerPhrase.lateOfKind : .failedOfKind).text(language, ["kinds": kinds])
  }
}

/// The lines under the title.
extension DiagramWords {
  /// Failures, period and level; then, after a line break, what of the links is shown.
  func subtitle(_ selection: LinkSelection) -> [String] {
    var facts: [String] = []
    let external = analysis.external
    if external.requests > 0 {
      let values = [
        "failed": language.count(external.failed), "requests": language.count(external.requests),
      ]
      facts.append(
        say(external.dueBasis == nil && external.failed == 0 ? .requestsOnly : .failedOf, values))
    }
    if let period { facts.append(period) }
    facts.append((analysis.log.level == .team ? TermPhrase.teams : .persons).text(language))
    let isWhole = selection.shown.count == selection.total
    let shown = shownText(selection)
    if isWhole { facts.append(shown) }
    return [facts.joined(separator: " · ")] + (isWhole ? [] : [shown])
  }

  private var period: String? {
    guard let from = analysis.log.from, let to = analysis.log.to else { return nil }
    let (first, last) = (date(from), date(to))
    return language.period(from: (first.year, first.month), to: (last.year, last.month))
  }

  func date(_ instant: Instant) -> CivilDate {
    (LogZone(identifier: analysis.log.timezone) ?? .utc).date(at: instant)
  }

  private func shownText(_ selection: LinkSelection) -> String {
    let total = language.count(selection.total)
    if selection.shown.count == selection.total { return say(.allShown, ["total": total]) }
    return say(
      .someShown,
      [
        "shown": language.count(selection.shown.count), "total": total,
        "parts": listed(parts(of: selection)),
      ])
  }

  private func parts(of selection: LinkSelection) -> [String] {
    func part(_ phrase: DiagramPhrase, _ count: Int, of total: Int? = nil) -> String {
      var values = ["count": language.count(count)]
      if let total { values["total"] = language.count(total) }
      if phrase == .backbone { values["alpha"] = "\(options.alpha)" }
      return say(phrase, values)
    }
    var parts: [String] = []
    if selection.flagged.total > 0 {
      let (shown, total) = selection.flagged
      parts.append(
        shown == total ? part(.allFlagged, shown) : part(.someFlagged, shown, of: total))
    }
    if selection.inConflict > 0 { parts.append(part(.betweenConflicts, selection.inConflict)) }
    if selection.onTheWay > 0 { parts.append(part(.onTheWay, selection.onTheWay)) }
    if selection.watched.total > 0 {
      let (shown, total) = selection.watched
      parts.append(
        shown == total ? part(.allWatched, shown) : part(.someWatched, shown, of: total))
    }
    if selection.ofBackbone > 0 { parts.append(part(.backbone, selection.ofBackbone)) }
    if selection.busiest > 0 {
      parts.append(part(selection.passesOverOwnWork ? .someBusiest : .busiest, selection.busiest))
    }
    return parts
  }

  private func listed(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: say(.listJoint)) + say(.listEnd) + last
  }
}
