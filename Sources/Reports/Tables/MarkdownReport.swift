package import ChainAnalysis
package import Wording

/// The answer, the ranking and the notes as Markdown, for a mail, an issue or a wiki.
package struct MarkdownReport: Sendable {
  private static let linksShown = 10
  private static let linesShown = 5

  private let analysis: Analysis
  private let answer: Answer
  private let language: Language

  package init(_ analysis: Analysis, language: Language = .english) {
    self.analysis = analysis
    self.language = language
    answer = Answer(analysis, language: language)
  }

  package var text: String {
    var blocks = ["# " + answer.headline.escapedForMarkdown]
    if let caution = answer.caution { blocks.append(paragraph([caution])) }
    if !answer.subjectSentences.isEmpty { blocks.append(paragraph(answer.subjectSentences)) }
    if analysis.external.requests > 0 {
      blocks.append(
        (answer.externalCounts + answer.scope).joined(separator: " · ").escapedForMarkdown)
    }
    if !analysis.links.isEmpty { blocks += ranking + service }
    blocks += section(.alsoSeen, answer.signsElsewhere(limit: Self.linesShown))
    blocks += list(
      answer.say(.title), answer.openConflicts.prefix(Self.linesShown).map(\.brief))
    blocks += list(answer.say(.suggestTitle), answer.suggestionLines(limit: Self.linesShown))
    blocks += section(.overPromisedTitle, answer.overPromises(limit: Self.linesShown))
    blocks += section(.notes, answer.notes)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var ranking: [String] {
    let shown = answer.leadingLinks(limit: Self.linksShown)
    let rest = answer.rest(of: analysis.links, without: shown)
    let below = [rest, answer.rankingLegend].compactMap { $0?.escapedForMarkdown }
    return [table(shown, RankingColumns(answer: answer).contents)] + below
  }

  private var service: [String] {
    let shown = answer.leadingLinks(limit: Self.linksShown)
    let contents = ServiceColumns(answer: answer, links: shown).contents
    guard !contents.isEmpty else { return [] }
    let phrases = [QualityPhrase.section, .intervals].map { $0.text(language).escapedForMarkdown }
    return ["## " + phrases[0], table(shown, contents), phrases[1]]
  }

  private func table(_ links: [LinkFinding], _ contents: [LinkColumn]) -> String {
    let titles = contents.map { content in
      let column = content.column
      return column.group.map { "\($0): \(column.title)" } ?? column.title
    }
    let rules = contents.map { $0.column.leading ? "---" : "--:" }
    let rows = links.map { link in
      row(["\(link.rank)"] + contents.map { $0.cell(link).text })
    }
    let head = [row(["#"] + titles), "| --: | " + rules.joined(separator: " | ") + " |"]
    return (head + rows).joined(separator: "\n")
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.map(\.escapedForMarkdown).joined(separator: " | ") + " |"
  }

  private func section(_ title: TextPhrase, _ points: [String]) -> [String] {
    list(say(title), points)
  }

  private func list(_ title: String, _ points: [String]) -> [String] {
    guard !points.isEmpty else { return [] }
    let list = points.map { "- " + $0.escapedForMarkdownLine }.joined(separator: "\n")
    return ["## " + title.escapedForMarkdown, list]
  }

  private func paragraph(_ sentences: [String]) -> String {
    sentences.map(\.escapedForMarkdownLine).joined(separator: "\n")
  }

  private func say(_ phrase: TextPhrase) -> String { answer.say(phrase) }
}
