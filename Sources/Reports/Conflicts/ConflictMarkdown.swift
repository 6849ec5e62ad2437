package import ChainAnalysis
package import Wording

/// The report on conflicts as Markdown, for a mail, an issue or a wiki.
package struct ConflictMarkdown: Sendable {
  private let answer: Answer

  package init(_ analysis: Analysis, language: Language = .english) {
    answer = Answer(analysis, language: language)
  }

  package var text: String {
    let open = answer.openConflicts
    let isEmpty = answer.analysis.conflicts.isEmpty
    var blocks = ["# " + answer.say(isEmpty ? .noneAtAll : open.isEmpty ? .none : .title)]
    if !answer.conflictTotal.isEmpty { blocks.append(paragraph(answer.conflictTotal)) }
    for (index, story) in open.enumerated() {
      blocks.append("## \(index + 1). " + "\(story.names) · \(story.since)".escapedForMarkdown)
      for section in story.sections {
        blocks.append("**\(section.title.text(answer.language))**")
        blocks.append(list(section.sentences))
      }
    }
    blocks += section(.settledTitle, answer.settledConflicts.map(\.line))
    blocks += section(.suggestTitle, answer.suggestionLines(limit: .max))
    if !open.isEmpty { blocks.append(paragraph([answer.say(.fairness)])) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func section(_ title: ConflictPhrase, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["## " + answer.say(title).escapedForMarkdown, list(lines)]
  }

  private func list(_ lines: [String]) -> String {
    lines.map { "- " + $0.escapedForMarkdownLine }.joined(separator: "\n")
  }

  private func paragraph(_ sentences: [String]) -> String {
    sentences.map(\.escapedForMarkdownLine).joined(separator: "\n")
  }
}
