import ChainAnalysis

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
    let headings = graph.teams.map(words.heading(of:))
    teamHeadings = headings
    boxes = graph.parties.map { party in
      let heading = party.team.map {
        TextMetrics.width(headings[$0], size: Self.teamSize, bold: true)
      }
      return PartyBox(party, words: words, narrowest: min(heading ?? 0, 220))
    }
    emphases = graph.arrows.map {
      Emphasis($0.finding, showsConflicts: words.options.showsConflicts)
    }
    let isCrowded = graph.parties.count >= 24
    labels = graph.arrows.map {
      let label = words.label(of: $0.finding, brief: isCrowded && $0.finding.verdict != .weakest)
      return label.isEmpty ? nil : LabelBox(label, scale: scale)
    }
  }

  private static func scale(parties: Int) -> Double {
    switch parties {
    case ..<18: 1
    case ..<36: 1.25
    case ..<60: 1.5
    default: 1.8
    }
  }

  /// How hard the layout tries to keep the external customers at the right edge.
  ///
  /// Without teams every layout does. With them the calmer ones come first: teams stay compact,
  /// and now and then one reaches beyond the edge.
  enum Order: CaseIterable {
    case compact
    /// Every party is held back, at the price of detours.
    case held
    /// Teams leave every party in its rank, at the price of wide teams.
    case strict
  }

  /// The plan in the DOT language, without a word from the log: only sizes and numbers.
  ///
  /// Arrows that cannot point to the right take no part in ranking.
  ///
  func source(_ order: Order) -> DOTSource {
    var dot = DOTSource()
    dot.set("rankdir", .literal("LR"))
    if order == .strict { dot.set("newrank", .literal("true")) }
    dot.set("nodesep", .number(graph.parties.count < 24 ? 0.42 : 0.2))
    dot.set("ranksep", .number(rankGap))
    dot.set("splines", .literal("true"))
    dot.set("nslimit", .number(8))
    dot.set("nslimit1", .number(8))
    dot.set("mclimit", .number(2))
    dot.defaults("graph", [("margin", .number(Self.teamMargin))])
    dot.defaults(
      "node", [("shape", .literal("box")), ("fixedsize", .literal("true")), ("label", .text(""))])
    for index in graph.parties.indices { node(index, in: &dot) }
    for index in graph.arrows.indices { arrow(index, in: &dot) }
    holdBack(order, in: &dot)
    return dot
  }

  static let teamSize = 12.5
  /// The room around the people of a team; the heading takes its upper part.
  static let teamMargin = 24.0

  /// The frame that is drawn in a team's room. The layout keeps the same room on every side; only
  /// the upper one, where the heading stands, is needed in full.
  static func frame(ofTeam room: Rect) -> Rect {
    let inset = teamMargin / 2
    return Rect(
      origin: Point(x: room.minX + inset, y: room.minY),
      size: Size(width: room.size.width - 2 * inset, height: room.size.height - inset))
  }

  /// From one rank to the next, in inches.
  private var rankGap: Double {
    if !graph.teams.isEmpty { return 1.3 }
    return graph.parties.count < 24 ? 0.62 : 0.75
  }

  private func node(_ index: Int, in dot: inout DOTSource) {
    dot.node(
      "n\(index)",
      [
        ("width", .number(boxes[index].size.width / 72)),
        ("height", .number(boxes[index].size.height / 72)),
      ])
  }

  /// Keeps parties whose way to the external customers is not drawn as far from them as they are.
  private func holdBack(_ order: Order, in dot: inout DOTSource) {
    guard let external = graph.external else { return }
    let leading = Set(graph.arrows.filter(\.isForward).map(\.provider))
    for (index, party) in graph.parties.enumerated()
    where index != external && (order == .held || !leading.contains(index)) {
      // What no way leads from is not the front line: it stands behind it.
      dot.edge(
        "n\(index)", "n\(external)",
        [
          ("style", .literal("invis")), ("weight", .number(1)),
          ("minlen", .number(Double(party.distance ?? 2))),
        ])
    }
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
    } else if !graph.teams.isEmpty {
      // Teams bend ranks, and a labelled arrow that ends up within one rank crashes the library
      // (2.42: it frees the ranks of a cluster twice). Room is made by length instead.
      // Words beside their arrow stand clear of the frames at its ends; those that may stand on it
      // leave some of it to be seen.
      let ends = emphasis.isLoud ? Self.teamMargin : 28.0
      let length =
        labels[index].map { (($0.size.width + ends) / 72 / rankGap).rounded(.up) } ?? 1
      attributes.append(("minlen", .number(min(max(length, 1), 6))))
    } else if let label = labels[index] {
      attributes.append(
        (
          "label",
          .markup(
            "", width: Int(label.size.width.rounded(.up)),
            height: Int((label.size.height + emphasis.width * growth + 4).rounded(.up)))
        ))
    }
    dot.edge("n\(arrow.provider)", "n\(arrow.customer)", attributes)
  }
}
