/// What the layout library is asked to place: boxes and labels of known size.
struct LayoutPlan {
  let graph: ChainGraph
  let boxes: [PartyBox]
  /// One for each arrow; empty where nothing is said.
  let labels: [LabelBox?]
  let emphases: [Emphasis]
  let teamHeadings: [String]
  /// How much larger loud links and headings are than in a small picture.
  let scale: Double

  init(_ graph: ChainGraph, words: DiagramWords) {
    self.graph = graph
    let scale = Self.scale(parties: graph.parties.count)
    self.scale = scale
    boxes = graph.parties.map { PartyBox($0, words: words) }
    emphases = graph.arrows.map {
      Emphasis($0.finding, showsConflicts: words.options.showsConflicts)
    }
    labels = graph.arrows.map {
      let label = words.label(of: $0.finding)
      return label.isEmpty ? nil : LabelBox(label, scale: $0.finding.isWeak ? scale : 1)
    }
    teamHeadings = graph.teams.map(words.heading(of:))
  }

  private static func scale(parties: Int) -> Double {
    switch parties {
    case ..<18: 1
    case ..<36: 1.25
    case ..<60: 1.5
    default: 1.8
    }
  }

  /// The plan in the DOT language, without a word from the log: only sizes and numbers.
  ///
  /// Quiet layouts come from fixed ranks: arrows that cannot point to the right do not take part
  /// in ranking. Labels of such arrows are placed afterwards: as part of the layout they are what
  /// the library is known to stumble over.
  var source: DOTSource {
    var dot = DOTSource()
    dot.set("rankdir", .literal("LR"))
    dot.set("nodesep", .number(graph.parties.count < 24 ? 0.42 : 0.24))
    dot.set("ranksep", .number(graph.parties.count < 24 ? 0.62 : 0.75))
    dot.set("splines", .literal("true"))
    dot.set("nslimit", .number(8))
    dot.set("nslimit1", .number(8))
    dot.set("mclimit", .number(2))
    dot.set("charset", .literal("UTF-8"))
    dot.defaults(
      "node", [("shape", .literal("box")), ("fixedsize", .literal("true")), ("label", .text(""))])
    for (index, team) in graph.teams.enumerated() {
      dot.subgraph("cluster\(index)") { dot in
        dot.set("margin", .number(14))
        let width = TextMetrics.width(teamHeadings[index], size: Self.teamSize, bold: true)
        dot.set("label", .markup("", width: Int(width.rounded(.up)), height: 20))
        dot.set("labelloc", .literal("t"))
        for member in team.members { node(member, in: &dot) }
      }
    }
    for index in graph.parties.indices where graph.parties[index].team == nil {
      if graph.parties[index].isExternal {
        dot.subgraph("sink") { dot in
          dot.set("rank", .literal("max"))
          node(index, in: &dot)
        }
      } else {
        node(index, in: &dot)
      }
    }
    for index in graph.arrows.indices { arrow(index, in: &dot) }
    return dot
  }

  static let teamSize = 13.0

  private func node(_ index: Int, in dot: inout DOTSource) {
    dot.node(
      "n\(index)",
      [
        ("width", .number(boxes[index].size.width / 72)),
        ("height", .number(boxes[index].size.height / 72)),
      ])
  }

  private func arrow(_ index: Int, in dot: inout DOTSource) {
    let arrow = graph.arrows[index]
    let emphasis = emphases[index]
    let growth = emphasis.isLoud ? scale : 1
    var attributes: [(String, DOTSource.Value)] = [
      ("id", .literal("\(index)")),
      ("arrowsize", .number(emphasis.head * growth / 10)),
      ("weight", .number(Double(emphasis.weight))),
    ]
    if !arrow.isForward {
      attributes.append(("constraint", .literal("false")))
    } else if let label = labels[index] {
      attributes.append(
        (
          "label",
          .markup(
            "", width: Int(label.size.width.rounded(.up)),
            height: Int(label.size.height.rounded(.up)))
        ))
    }
    dot.edge("n\(arrow.provider)", "n\(arrow.customer)", attributes)
  }
}
