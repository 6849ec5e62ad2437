package import ChainAnalysis
import Wording

/// Which other explanations a finding survives, and what to aim for next.
extension Answer {
  /// One check of a finding, with the words for it.
  struct ExplanationCheck {
    var name: String
    var compared: String
    /// Nil where too little is known.
    var check: Explanation.Check?
    fileprivate var survived: ExplanationPhrase
    fileprivate var suspected: ExplanationPhrase
  }

  /// What is known of a link's slowing or contrast, the slowing first: a sentence or two each,
  /// and once where the same is known of both.
  package func explanations(of link: LinkFinding) -> [String] {
    let slowing = link.degradationExplained.map { sentence(checks(of: $0, isContrast: false)) }
    let contrast = link.contrastExplained.map { sentence(checks(of: $0, isContrast: true)) }
    return (slowing == contrast ? [slowing] : [slowing, contrast]).compactMap(\.self)
  }

  func checks(of explanation: Explanation, isContrast: Bool) -> [ExplanationCheck] {
    func compared(_ phrase: ExplanationPhrase, _ check: Explanation.Check?) -> String {
      check.map { say(explanation: phrase, ["count": language.count($0.groups)]) } ?? ""
    }
    return [
      ExplanationCheck(
        name: say(explanation: .workloadName), compared: compared(.tenths, explanation.workload),
        check: explanation.workload, survived: .atEqualWorkload, suspected: .workloadChange),
      ExplanationCheck(
        name: say(explanation: .othersName),
        compared: compared(isContrast ? .eachOther : .otherLinks, explanation.others),
        check: explanation.others, survived: .beyondOthers, suspected: .everyonesChange),
      ExplanationCheck(
        name: say(explanation: .kindsName),
        compared: compared(isContrast ? .kindMonthGroups : .kindGroups, explanation.kinds),
        check: explanation.kinds, survived: .withinKinds, suspected: .kindChange),
    ]
  }

  /// What the provider had to do on both sides, in words.
  func load(of explanation: Explanation, isContrast: Bool) -> String {
    let load = explanation.load
    return say(
      explanation:
        isContrast ? .loadBeside : .loadBefore,
      [
        "open": language.decimal(load.openBefore),
        "arrivals": language.decimal(load.arrivalsBefore, places: 0),
        "openAfter": language.decimal(load.openAfter),
        "arrivalsAfter": language.decimal(load.arrivalsAfter, places: 0),
      ])
  }

  private func sentence(_ checks: [ExplanationCheck]) -> String {
    let survived = checks.filter { $0.check?.survives == true }.map {
      say(explanation: $0.survived)
    }
    let suspected = checks.filter { $0.check?.survives == false }.map {
      say(explanation: $0.suspected)
    }
    let unknown = checks.filter { $0.check == nil }.map(\.name)
    let sentences = [
      survived.isEmpty ? nil : say(explanation: .holds, ["checks": listed(survived)]),
      suspected.isEmpty ? nil : say(explanation: .fails, ["checks": listed(suspected)]),
      unknown.isEmpty ? nil : say(explanation: .untested, ["checks": listed(unknown)]),
    ]
    return sentences.compactMap(\.self).joined(separator: language.isChinese ? "" : " ")
  }

  private func listed(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    let first = words.dropLast().joined(separator: language.isChinese ? "、" : ", ")
    return language.isChinese
      ? first + say(explanation: .and) + last : "\(first) \(say(explanation: .and)) \(last)"
  }

  /// What the link may aim for next; nothing where its months are too few to tell.
  package func nextTargets(of link: LinkFinding) -> [String] {
    guard let next = link.detail?.nextTarget, let first = next.months.first,
      let last = next.months.last
    else { return [] }
    let months = calendar.period(from: first, to: last)
    var sentences: [String] = []
    if let target = next.ownTarget {
      let isMet = next.ownSustained <= target
      var values = [
        "target": calendar.duration(target), "months": months,
        "sustained": calendar.duration(next.ownSustained),
      ]
      if isMet { values["next"] = calendar.duration(next.ownNext ?? target) }
      sentences.append(say(explanation: isMet ? .targetMet : .targetNotMet, values))
    }
    if let sustained = next.onTimeSustained {
      let isMet = sustained >= next.onTimeTarget
      sentences.append(
        isMet
          ? say(
            explanation: .onTimeMet,
            [
              "sustained": language.percent(sustained),
              "next": language.percent(next.onTimeNext ?? sustained),
            ])
          : say(
            explanation: .onTimeNotMet,
            [
              "sustained": language.percent(sustained),
              "target": language.percent(next.onTimeTarget),
            ]))
    }
    return sentences
  }

  /// The requests of a link that were rated lowest, a line each.
  package func lowestRated(of link: LinkFinding) -> [String] {
    (link.detail?.lowestRated ?? []).map { rated in
      let line = QualityPhrase.ratedAt.text(
        language,
        [
          "id": rated.id, "rating": language.decimal(rated.rating),
          "date": calendar.date(rated.opened),
        ])
      guard rated.hasNote else { return line }
      return [line, QualityPhrase.withNote.text(language)]
        .joined(separator: language.isChinese ? "；" : "; ")
    }
  }

  func say(explanation phrase: ExplanationPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }
}
