package import ChainAnalysis
import ServiceModel
import Wording

/// The answer for a terminal: the sentence, the figures behind it, the ranking, what was assumed.
package struct TextReport: Sendable {
  private static let linksShown = 10
  private static let linesShown = 5
  /// Lines break after the dot, not before it.
  private static let separator = "\u{A0}· "

  private let analysis: Analysis
  private let options: ReportOptions
  private let answer: Answer
  private let closing: [String]

  /// - Parameter closing: Lines of the caller that end the report: where the other files are.
  package init(
    _ analysis: Analysis, _ options: ReportOptions = ReportOptions(), closing: [String] = []
  ) {
    self.analysis = analysis
    self.options = options
    self.closing = closing
    answer = Answer(analysis, language: options.language)
  }

  package var text: String {
    var page = Page(options)
    page.add(answer.headline, .strong)
    page.addGap()
    addSubject(to: &page)
    addExternal(to: &page)
    addRanking(to: &page)
    page.addSection(say(.alsoSeen), signsElsewhere)
    page.addSection(say(.overPromisedTitle), overPromises)
    page.addSection(say(.notes), fileLines + analysis.notes.map { $0.text(options.language) })
    page.addGap()
    for line in closing { page.add(line) }
    return page.text
  }

  private func addSubject(to page: inout Page) {
    guard let subject = answer.subject else { return }
    let sentences = [answer.certainty(of: subject)] + answer.signs(of: subject)
    for sentence in (sentences + [answer.remedy(of: subject)]).compactMap(\.self) {
      page.add(sentence)
    }
  }

  private func addExternal(to page: inout Page) {
    guard analysis.external.requests > 0 else { return }
    page.addGap()
    page.add(answer.externalCounts.joined(separator: Self.separator))
    page.add(scope.joined(separator: Self.separator), .quiet)
  }

  /// `teams`, `Jan – Sep 2025`, `due times from promises`.
  private var scope: [String] {
    let level = analysis.log.level.phrase.text(options.language)
    return [level, answer.calendar.period(of: analysis.log), answer.dueBasis].compactMap(\.self)
  }

  private func addRanking(to page: inout Page) {
    guard !analysis.links.isEmpty else { return }
    let shown = Array(analysis.links.prefix(Self.linksShown))
    page.addGap()
    page.add(ready: RankingTable(shown, answer: answer, options: options).lines)
    let hidden = analysis.links.dropFirst(shown.count)
    if !hidden.isEmpty {
      let avoidable = hidden.reduce(0) { $0 + $1.avoidable }
      page.add(
        say(
          .moreLinks,
          ["count": "\(hidden.count)", "avoidable": answer.figure(avoidable)]), .quiet)
    }
    page.add(say(.rankingLegend), .quiet)
  }

  /// What changed or stands unsettled on other links, in the order of the ranking.
  private var signsElsewhere: [String] {
    let others = analysis.links.filter { $0.link != answer.subject?.link }
    return Array(others.lazy.flatMap(answer.signs).prefix(Self.linesShown))
  }

  private var overPromises: [String] {
    let sorted = analysis.overPromises
    let lines = sorted.prefix(Self.linesShown).map { promise in
      let line = say(
        .overPromisedLine,
        [
          "count": options.language.count(promise.requests),
          "kind": answer.names.kind(promise.kind), "provider": answer.names.party(promise.provider),
        ])
      let path = promise.criticalPath.prefix(3).map {
        answer.names.link(customer: $0.customer, provider: $0.provider) + " "
          + options.language.percent($0.share)
      }
      guard !path.isEmpty else { return line }
      let separator = options.language.isChinese ? "；" : "; "
      return line + separator
        + say(
          .timeWentTo, ["links": path.joined(separator: options.language.isChinese ? "、" : ", ")])
    }
    let hidden = sorted.dropFirst(Self.linesShown)
    guard !hidden.isEmpty else { return lines }
    let count = hidden.reduce(0) { $0 + $1.requests }
    return lines + [
      say(
        .overPromisedMore,
        ["count": options.language.count(count), "lines": options.language.count(hidden.count)])
    ]
  }

  private var fileLines: [String] {
    analysis.log.files.map { file in
      say(
        .rows,
        [
          "file": file.name, "rows": options.language.count(file.rows),
          "accepted": options.language.count(file.accepted),
          "setAside": options.language.count(file.setAside),
          "duplicates": options.language.count(file.duplicates),
        ])
    }
  }

  private func say(_ phrase: TextPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(options.language, values)
  }
}
