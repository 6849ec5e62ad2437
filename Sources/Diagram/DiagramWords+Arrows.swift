import ChainAnalysis
import ServiceModel
import Wording

/// The words on an arrow: the first line says what it costs, the others why.
struct ArrowLabel: Hashable, Sendable {
  /// The place in the ranking, shown as a numbered disc.
  var badge: Int?
  var headline: String?
  /// Since when it is slower than before; shown with a falling triangle.
  var slower: String?
  /// How long a conflict has been open, or how long ago it was settled.
  var conflict: String?

  var isEmpty: Bool { headline == nil && slower == nil && conflict == nil }
}

extension DiagramWords {
  /// - Parameter brief: Only figures, for a picture with many links; the key explains them.
  func label(of finding: LinkFinding, brief: Bool) -> ArrowLabel {
    guard brief else {
      return ArrowLabel(
        badge: finding.isWeak ? finding.rank : nil,
        headline: finding.isWeak
          ? say(
            finding.external ? .ownWorkShare : .shareOfFailures,
            ["share": language.percent(finding.share), "failures": failures])
          : nil,
        slower: slower(finding), conflict: conflict(finding))
    }
    return ArrowLabel(
      badge: finding.isWeak ? finding.rank : nil,
      headline: finding.isWeak ? language.percent(finding.share) : nil,
      slower: finding.slowing.map { ratio($0) + "×" },
      conflict: briefConflict(finding))
  }

  private func ratio(_ slowing: LinkFinding.Degradation) -> String {
    let ratio = language.decimal(slowing.ratio, places: slowing.ratio < 10 ? 1 : 0)
    return ratio.hasSuffix(".0") ? String(ratio.dropLast(2)) : ratio
  }

  /// What is shown of conflicts between the two; nil where none is or may be.
  func conflictMark(of finding: LinkFinding) -> ConflictMark? {
    options.showsConflicts ? ConflictMark(finding, in: analysis) : nil
  }

  private func briefConflict(_ finding: LinkFinding) -> String? {
    guard case .open(let days) = conflictMark(of: finding) else { return nil }
    return say(.days, ["count": language.count(days)])
  }

  /// "3× slower since 15 Jun"; nil where nothing got slower.
  func slower(_ finding: LinkFinding) -> String? {
    guard let degradation = finding.slowing else { return nil }
    let since = date(degradation.since)
    let isThisYear = analysis.log.to.map { date($0).year == since.year } ?? false
    return say(
      .slower,
      [
        "ratio": ratio(degradation),
        "date": isThisYear
          ? language.day(month: since.month, day: since.day)
          : language.date(year: since.year, month: since.month, day: since.day),
      ])
  }

  /// "conflict open 71 days", of the oldest one, or "conflict settled 12 days ago".
  func conflict(_ finding: LinkFinding) -> String? {
    switch conflictMark(of: finding) {
    case .open(let days): say(.conflictOpen, ["days": language.count(days)])
    case .settled(let days): say(.conflictSettled, ["days": language.count(days)])
    case nil: nil
    }
  }

  /// What a pointer over a link shows: its figures, one a line.
  func tooltip(of finding: LinkFinding) -> String {
    var lines = [
      say(
        finding.external ? .tipOwnWork : .tipLink,
        [
          "provider": name(finding.provider),
          "owner": language.possessive(name(finding.provider)),
          "customer": name(finding.customer),
        ]),
      say(
        .tipRank,
        ["rank": "\(finding.rank)", "total": language.count(analysis.links.count)]),
      say(
        .tipRequests,
        ["count": language.count(finding.requests), "open": language.count(finding.open)]),
    ]
    if let median = finding.ownMedian, let slow = finding.ownP90 {
      lines.append(
        say(.tipTimes, ["median": duration(median), "slow": duration(slow)]))
    }
    if let onTime = finding.onTime {
      lines.append(
        say(
          .tipOnTime,
          [
            "kept": language.count(onTime.kept), "promised": language.count(onTime.promised),
            "rate": language.percent(onTime.rate),
          ]))
    }
    if finding.avoidable > 0 {
      lines.append(
        say(
          .tipCarries,
          [
            "share": language.percent(finding.share), "failures": failures,
            "avoidable": language.decimal(finding.avoidable),
            "expected": language.decimal(finding.expected),
          ]))
    }
    return (lines + [slower(finding), conflict(finding)].compactMap { $0 })
      .joined(separator: "\n")
  }
}

extension DiagramWords {
  /// The small lines under the name on a party's box.
  func captions(of party: ChainGraph.Party) -> [String] {
    var facts: [String] = []
    if party.isExternal {
      let external = analysis.external
      facts.append(say(.requests, ["count": language.count(external.requests)]))
      if external.requests > 0, external.dueBasis != nil || external.failed > 0 {
        let served = Double(external.requests - external.failed) / Double(external.requests)
        facts.append(
          say(
            external.notTime == 0 ? .onTimeShare : .servedShare,
            ["share": language.percent(served)]))
      }
    } else if let summary = party.summary, summary.frontLine {
      facts.append(say(.frontLine))
      if let people = summary.people, analysis.log.level == .team {
        facts.append(say(.people, ["count": language.count(people)]))
      }
    }
    let first = facts.isEmpty ? [] : [facts.joined(separator: " · ")]
    guard party.hiddenLinks > 0 else { return first }
    return first + [say(.otherLinks, ["count": language.count(party.hiddenLinks)])]
  }

  /// What a pointer over a party shows.
  func tooltip(of party: ChainGraph.Party) -> String {
    var lines = [name(party.name, limit: 1000)]
    if let team = party.summary?.team { lines[0] += " (\(name(team)))" }
    lines += captions(of: party)
    if let summary = party.summary {
      lines.append(
        say(
          .tipParty,
          [
            "received": language.count(summary.received), "made": language.count(summary.made),
          ]))
    }
    return lines.joined(separator: "\n")
  }

  /// The heading of a team's box: `Design · 3/16`, three of sixteen drawn.
  func heading(of team: ChainGraph.Team) -> String {
    let shown = language.count(team.members.count)
    let size =
      team.members.count == team.people ? shown : "\(shown)/\(language.count(team.people))"
    return "\(name(team.name)) · \(size)"
  }

  /// What a pointer over a team shows.
  func tooltip(of team: ChainGraph.Team) -> String {
    let values = [
      "shown": language.count(team.members.count), "count": language.count(team.people),
    ]
    return "\(name(team.name, limit: 1000))\n\(say(.peopleShown, values))"
  }
}
