package import ChainAnalysis
import ServiceModel
import Wording

/// What stands around the answer in a report of text.
extension Answer {
  /// How sure the answer is, what changed there and what fixing it gives back.
  package var subjectSentences: [String] {
    guard let subject else { return [] }
    let sentences =
      [certainty(of: subject)] + signs(of: subject) + explanations(of: subject)
      + [remedy(of: subject)]
    return sentences.compactMap(\.self)
  }

  /// `teams`, `Jan – Sep 2025`, `due times from promises`.
  package var scope: [String] {
    let level = analysis.log.level.phrase.text(language)
    return [level, calendar.period(of: analysis.log), dueBasis].compactMap(\.self)
  }

  /// What changed or stands unsettled on other links, in the order of the ranking.
  package func signsElsewhere(limit: Int) -> [String] {
    let others = analysis.links.filter { $0.link != subject?.link }
    let signs = others.flatMap { self.signs(of: $0) }
    let hidden = signs.count - limit
    guard hidden > 0 else { return signs }
    return signs.prefix(limit) + [say(.moreSignsElsewhere, ["count": language.count(hidden)])]
  }

  /// The first `limit` links of the ranking; the one that the answer names takes the last place
  /// if it stands further down.
  package func leadingLinks(limit: Int) -> [LinkFinding] {
    let leading = Array(analysis.links.prefix(limit))
    guard let subject, !leading.contains(where: { $0.link == subject.link }) else { return leading }
    return leading.dropLast() + [subject]
  }

  /// Those of `links` for which a listing has no room, in one sentence; nil if there are none.
  package func rest(of links: [LinkFinding], without shown: [LinkFinding]) -> String? {
    let listed = Set(shown.map(\.link))
    let links = links.filter { !listed.contains($0.link) }
    guard !links.isEmpty else { return nil }
    let count = language.count(links.count)
    guard showsCosts else { return say(.moreLinksCounted, ["count": count]) }
    return say(
      .moreLinks,
      [
        "count": count, "avoidable": figure(links.reduce(0) { $0 + $1.avoidable }),
        "expected": figure(links.reduce(0) { $0 + $1.expected }),
      ])
  }

  /// What the columns of the ranking mean that say what links carry; nil where they say nothing.
  package var rankingLegend: String? {
    showsCosts ? say(.rankingLegend) : nil
  }

  /// Whether every due time is one that somebody promised.
  var isPromised: Bool { analysis.external.dueBasis == .promise }

  /// What was late even at everyone's shown pace, who served it, and what the time went to.
  ///
  /// Nothing where failures cannot be followed: the log does not show what the time went to.
  package func overPromises(limit: Int) -> [String] {
    guard analysis.external.attributed else { return [] }
    let lines = analysis.overPromises.prefix(limit).map(line)
    let rest = analysis.overPromises.dropFirst(limit)
    guard !rest.isEmpty else { return lines }
    let count = rest.reduce(0) { $0 + $1.requests }
    return lines + [
      say(
        .overPromisedMore,
        ["count": language.count(count), "lines": language.count(rest.count)])
    ]
  }

  /// How many rows each file had, then what was assumed or is missing.
  package var notes: [String] {
    analysis.log.files.map(line)
      + analysis.notes.filter { $0.phrase != .officeHours }.map { $0.text(language) }
  }

  /// What may make the answer wrong and is in the reader's hands; stands right beneath it.
  package var caution: String? {
    analysis.notes.first { $0.phrase == .officeHours }?.text(language)
  }

  private func line(_ promise: OverPromise) -> String {
    let line = say(
      isPromised ? .overPromisedLine : .lateAnywayLine,
      [
        "count": language.count(promise.requests), "kind": names.kind(promise.kind),
        "provider": names.party(promise.provider),
      ])
    let path = promise.criticalPath.prefix(3).map {
      names.link(customer: $0.customer, provider: $0.provider) + " " + language.percent($0.share)
    }
    guard !path.isEmpty else { return line }
    let links = path.joined(separator: language.isChinese ? "、" : ", ")
    return line + (language.isChinese ? "；" : "; ") + say(.timeWentTo, ["links": links])
  }

  private func line(_ file: LogDescription.File) -> String {
    say(
      .rows,
      [
        "file": names.file(file.name), "rows": language.count(file.rows),
        "accepted": language.count(file.accepted), "setAside": language.count(file.setAside),
        "duplicates": language.count(file.duplicates),
      ])
  }

  func say(_ phrase: TextPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }
}
