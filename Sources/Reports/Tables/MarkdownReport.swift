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
    if !answer.subjectSentences.isEmpty { blocks.append(paragraph(answer.subjectSentences)) }
    if analysis.external.requests > 0 {
      blocks.append(
        (answer.externalCounts + answer.scope).joined(separator: " · ").escapedForMarkdown)
    }
    if !analysis.links.isEmpty { blocks += ranking }
    blocks += section(.alsoSeen, answer.signsElsewhere(limit: Self.linesShown))
    blocks += section(.overPromisedTitle, answer.overPromises(limit: Self.linesShown))
    blocks += section(.notes, answer.notes)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var ranking: [String] {
    let shown = analysis.links.prefix(Self.linksShown)
    let titles =
      [
        "#", say(.link), say(.verdict), say(.requests), "\(say(.ownTime)) (\(say(.median)))",
        say(.target), "\(say(.carried)) (\(say(.inAll)))", say(.byChance), say(.beyond),
        say(.first),
      ]
    let rule = ["--:", "---", "---"] + Array(repeating: "--:", count: 7)
    let rows = shown.map { link in
      [
        "\(link.rank)", answer.names.link(link), link.verdict.phrase.text(language),
        language.count(link.requests), link.ownMedian.map { language.duration($0) } ?? "–",
        link.target.map { language.duration($0.seconds) } ?? "–", answer.figure(link.avoidable),
        answer.figure(link.expected), answer.excess(of: link), language.percent(link.top),
      ]
    }
    let lines = [row(titles), "| " + rule.joined(separator: " | ") + " |"] + rows.map(row)
    let rest =
      answer.rest(analysis.links.dropFirst(shown.count)).map { [$0.escapedForMarkdown] } ?? []
    return [lines.joined(separator: "\n")] + rest + [say(.rankingLegend).escapedForMarkdown]
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.map(\.escapedForMarkdown).joined(separator: " | ") + " |"
  }

  private func section(_ title: TextPhrase, _ points: [String]) -> [String] {
    guard !points.isEmpty else { return [] }
    let list = points.map { "- " + $0.escapedForMarkdownLine }.joined(separator: "\n")
    return ["## " + say(title).escapedForMarkdown, list]
  }

  private func paragraph(_ sentences: [String]) -> String {
    sentences.map(\.escapedForMarkdownLine).joined(separator: "\n")
  }

  private func say(_ phrase: TextPhrase) -> String { answer.say(phrase) }
}
