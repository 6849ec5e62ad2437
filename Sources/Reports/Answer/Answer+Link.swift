package import ChainAnalysis
import Wording

/// What can be said of one link.
extension Answer {
  /// How sure its place in the ranking is: the excess with its interval and how often resamples
  /// of the log put it first. Nil for a link that has too few requests or carries nothing.
  package func certainty(of link: LinkFinding) -> String? {
    guard link.verdict != .tooFew, link.avoidable > 0 else { return nil }
    let values = [
      "excess": figure(link.excess), "low": figure(link.low), "high": figure(link.high),
      "avoidable": figure(link.avoidable), "expected": figure(link.expected),
      "top": language.percent(link.top), "sureness": say(sureness(link.top)),
    ]
    return switch link.verdict {
    case .weakest: say(.certainty, values)
    case .weak: say(.certaintyOfWeak, values)
    case .watch, .sound, .tooFew: say(.withinChance, values)
    }
  }

  /// What fixing the link, alone and with all others, would have given back.
  ///
  /// Nil for a link that has no target or whose fixing alone saves nothing.
  package func remedy(of link: LinkFinding) -> String? {
    guard let target = link.target, let own = link.ownMedian, link.alone > 0 else { return nil }
    let external = analysis.external
    let alone = say(
      external.failed == 1 ? .fixedAloneOne : .fixedAlone,
      [
        "target": calendar.duration(target.seconds), "own": calendar.duration(own),
        "alone": language.count(link.alone), "failed": language.count(external.failed),
        "failures": failures,
      ])
    guard external.failed > 1 else { return alone }
    let together = say(.fixedTogether, ["recoverable": external.recoverable])
    return language.isChinese ? alone + together : alone + " " + together
  }

  /// What changed on links, what sets them apart and what stands unsettled, each conflict once
  /// though it is on both links of a pair.
  func signs(of links: [LinkFinding]) -> [String] {
    var told: Set<String> = []
    return links.flatMap { link in
      var link = link
      link.conflicts.removeAll { !told.insert($0.id).inserted }
      return signs(of: link)
    }
  }

  /// What changed on the link, what sets it apart and what stands unsettled: none to a few
  /// sentences.
  package func signs(of link: LinkFinding) -> [String] {
    var signs: [String] = []
    if let change = link.degradation { signs.append(sentence(on: change, of: link)) }
    if let contrast = link.contrast, contrast.ratio > 1 {
      signs.append(
        say(
          .slowerThanForOthers,
          [
            "provider": names.partyInSentence(link.provider),
            "customer": names.partyInSentence(link.customer),
            "ratio": times(contrast.ratio), "against": language.count(contrast.against),
          ]))
    }
    return signs
      + link.conflicts.map { conflict in
        say(
          .openConflict,
          [
            "customer": names.partyInSentence(link.customer),
            "provider": names.partyInSentence(link.provider),
            "date": calendar.date(conflict.since), "days": language.count(conflict.days),
          ])
      }
  }

  private func sentence(
    on change: LinkFinding.Degradation, of link: LinkFinding
  ) -> String {
    let isSlower = change.ratio >= 1
    let isCostly = change.cost >= 0.5 && analysis.external.attributed
    let phrase: AnswerPhrase =
      isSlower ? isCostly ? .slowerSinceAtCost : .slowerSince : .fasterSince
    let values = [
      "link": names.link(link), "date": calendar.date(change.since),
      "ratio": isSlower ? times(change.ratio) : language.percent(change.ratio),
      "cost": figure(change.cost),
    ]
    return say(phrase, values)
  }

  /// `+134 (116…152)`, the excess with its interval; a dash for what is too few to judge.
  package func excess(of link: LinkFinding) -> String {
    guard link.verdict != .tooFew else { return "–" }
    let sign = link.excess > 0 ? "+" : ""
    let isWide = max(link.low.magnitude, link.high.magnitude) >= 9.95
    let figures = [link.excess, link.low, link.high].map {
      language.decimal($0, places: isWide ? 0 : 1)
    }
    return "\(sign)\(figures[0]) (\(figures[1])…\(figures[2]))"
  }

  /// A number of failures, which need not be whole: `134`, `2.4`, `−0.3`.
  package func figure(_ number: Double) -> String {
    let isWhole = number.magnitude >= 9.95 || number == number.rounded()
    return language.decimal(number, places: isWhole ? 0 : 1)
  }

  /// How many times as long: `1.5`, `12`.
  private func times(_ ratio: Double) -> String {
    language.decimal(ratio, places: ratio < 9.95 ? 1 : 0)
  }

  private func sureness(_ top: Double) -> AnswerPhrase {
    switch top {
    case 0.95...: .verySure
    case 0.8...: .fairlySure
    case 0.5...: .likely
    default: .unsure
    }
  }

  /// Whom to speak with about a link: who answers for either side, where the log says that.
  func speakWith(about link: LinkFinding) -> String? {
    let sides = [link.provider, link.customer].compactMap { name -> String? in
      let manager = analysis.parties.first { $0.name == name }?.manager
      return manager.map { language.isChinese ? "\($0)（\(name)）" : "\($0) (\(name))" }
    }
    guard !sides.isEmpty else { return nil }
    let names = sides.joined(separator: language.isChinese ? "、" : ", ")
    return LinkPhrase.speakWith.text(language, ["names": names])
  }
}
