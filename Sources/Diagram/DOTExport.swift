import ChainAnalysis
import Wording

/// The picture for people who work with Graphviz themselves: the same links, words and colours.
struct DOTExport {
  let text: String

  init(_ plan: LayoutPlan, words: DiagramWords, selection: LinkSelection) {
    var dot = DOTSource()
    let heading = [words.title] + words.subtitle(selection)
    dot.set("label", .lines(heading))
    dot.set("labelloc", .literal("t"))
    dot.set("rankdir", .literal("LR"))
    dot.set("charset", .literal("UTF-8"))
    dot.set("bgcolor", .literal(Ink.card.light))
    let font = Fonts(words.language).printed
    dot.set("fontname", .literal(font))
    dot.defaults(
      "node",
      [
        ("shape", .literal("box")), ("style", .literal("rounded,filled")),
        ("fillcolor", .literal(Ink.box.light)), ("color", .literal(Ink.boxEdge.light)),
        ("fontname", .literal(font)), ("fontcolor", .literal(Ink.text.light)),
      ])
    dot.defaults(
      "edge", [("fontname", .literal(font)), ("color", .literal(Ink.quietLink.light))])
    for (index, team) in plan.graph.teams.enumerated() {
      dot.subgraph("cluster\(index)") { dot in
        dot.set("label", .text(plan.teamHeadings[index]))
        dot.set("style", .literal("rounded"))
        dot.set("color", .literal(Ink.boxEdge.light))
        for member in team.members { Self.node(member, of: plan, words: words, in: &dot) }
      }
    }
    for index in plan.graph.parties.indices where plan.graph.parties[index].team == nil {
      Self.node(index, of: plan, words: words, in: &dot)
    }
    for index in plan.graph.arrows.indices { Self.arrow(index, of: plan, words: words, in: &dot) }
    text = dot.closed()
  }

  private static func node(
    _ index: Int, of plan: LayoutPlan, words: DiagramWords, in dot: inout DOTSource
  ) {
    let party = plan.graph.parties[index]
    var attributes: [(String, DOTSource.Value)] = [
      ("label", .lines([words.name(party.name)] + plan.boxes[index].captions)),
      ("tooltip", .text(words.tooltip(of: party))),
    ]
    if party.isExternal { attributes.append(("fillcolor", .literal(Ink.external.light))) }
    if party.summary?.frontLine == true {
      attributes.append(("color", .literal(Ink.externalLink.light)))
    }
    dot.node("n\(index)", attributes)
  }

  private static func arrow(
    _ index: Int, of plan: LayoutPlan, words: DiagramWords, in dot: inout DOTSource
  ) {
    let arrow = plan.graph.arrows[index]
    let emphasis = plan.emphases[index]
    var attributes: [(String, DOTSource.Value)] = [
      ("class", .literal("link \(emphasis.rawValue)")),
      ("penwidth", .number(emphasis.width)), ("arrowsize", .number(emphasis.head / 10)),
      ("tooltip", .text(words.tooltip(of: arrow.finding))),
    ]
    let mark = words.conflictMark(of: arrow.finding)
    let ink = (mark?.ink(on: emphasis) ?? emphasis.ink).light
    let isBroken = mark?.breaks(emphasis) == true
    attributes.append(("color", .literal(isBroken ? "\(ink):\(ink)" : ink)))
    if isBroken { attributes.append(("style", .literal("dashed"))) }
    if let label = plan.labels[index]?.label {
      let headline = label.headline.map { headline in
        label.badge.map { "(\($0)) \(headline)" } ?? headline
      }
      let lines = [headline, label.slower.map { "▼ \($0)" }, label.conflict].compactMap { $0 }
      attributes.append(("label", .lines(lines)))
      attributes.append(("fontcolor", .literal(emphasis.textInk.light)))
    }
    if !arrow.isForward { attributes.append(("constraint", .literal("false"))) }
    dot.edge("n\(arrow.provider)", "n\(arrow.customer)", attributes)
  }
}
