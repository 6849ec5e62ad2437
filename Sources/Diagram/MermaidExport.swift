import ChainAnalysis
import Wording

/// The picture as a Mermaid flow chart, for pages that draw those.
struct MermaidExport {
  private(set) var text: String

  init(_ plan: LayoutPlan, words: DiagramWords, selection: LinkSelection) {
    let graph = plan.graph
    text = "---\ntitle: \"\(Self.quoted(words.title))\"\n---\nflowchart LR\n"
    for (index, team) in graph.teams.enumerated() {
      text += "  subgraph t\(index)[\"\(Self.quoted(plan.teamHeadings[index]))\"]\n"
      for member in team.members { add(member, of: plan, words: words) }
      text += "  end\n"
    }
    for index in graph.parties.indices where graph.parties[index].team == nil {
      add(index, of: plan, words: words)
    }
    for (index, arrow) in graph.arrows.enumerated() {
      let label = plan.labels[index].map { Self.lines(of: $0.label) } ?? ""
      let isBroken = words.conflictMark(of: arrow.finding)?.isOpen == true
      let words = label.isEmpty ? "" : "|\"\(label)\"|"
      text += "  n\(arrow.provider) \(isBroken ? "-.->" : "-->")\(words) n\(arrow.customer)\n"
    }
    for (index, emphasis) in plan.emphases.enumerated() {
      text += "  linkStyle \(index) stroke:\(emphasis.ink.light),"
      text += "stroke-width:\(PlainNumber(emphasis.width).text)px\n"
    }
    for index in graph.parties.indices where graph.parties[index].isExternal {
      text += "  style n\(index) fill:\(Ink.external.light),stroke:\(Ink.externalLink.light)\n"
    }
    for line in words.subtitle(selection) { text += "%% \(Self.quoted(line))\n" }
  }

  private mutating func add(_ index: Int, of plan: LayoutPlan, words: DiagramWords) {
    let lines = [words.name(plan.graph.parties[index].name)] + plan.boxes[index].captions
    text += "  n\(index)[\"\(lines.map(Self.quoted).joined(separator: "<br/>"))\"]\n"
  }

  private static func lines(of label: ArrowLabel) -> String {
    let headline = label.headline.map { headline in
      label.badge.map { "(\($0)) \(headline)" } ?? headline
    }
    return [headline, label.slower, label.conflict].compactMap { $0.map(quoted) }
      .joined(separator: "<br/>")
  }

  /// Text in quotes in which nothing is markup, Markdown or a directive.
  private static func quoted(_ text: String) -> String {
    var quoted = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "#", "<", ">", "&", "`", "{", "}", "\\", ";", "*", "_", "[", "]", "|":
        quoted += "#\(scalar.value);"
      case "\n": quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted
  }
}
