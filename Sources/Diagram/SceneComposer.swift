import ChainAnalysis
import Wording

/// Puts the laid out chain, the finding as its title and the key together into one picture.
struct SceneComposer {
  let plan: LayoutPlan
  let layout: Layout
  let words: DiagramWords
  let selection: LinkSelection
  private let labelPlaces: [LabelPlacement.Place?]

  init(plan: LayoutPlan, layout: Layout, words: DiagramWords, selection: LinkSelection) {
    self.plan = plan
    self.layout = layout
    self.words = words
    self.selection = selection
    labelPlaces = LabelPlacement(plan, layout).places
  }

  private static let margin = 36.0
  private static let narrowest = 860.0

  var scene: Scene {
    let labels = zip(labelPlaces, plan.labels).compactMap { place, label -> Rect? in
      guard let place, let label else { return nil }
      return Rect(centre: place.centre, size: label.size)
    }
    let frame = layout.bounds(withLabels: labels)
    let chainWidth = frame.size.width
    let width = max(Self.narrowest, chainWidth + 2 * Self.margin)
    let inner = width - 2 * Self.margin
    let scale = min(max(width / 1300, 1), 2.4)

    let (heading, headingHeight) = heading(width: inner, scale: scale)
    let chainTop = Self.margin + headingHeight + 26 * scale
    let offset = Point(x: (width - chainWidth) / 2, y: chainTop) - frame.origin
    let legendTop = chainTop + frame.size.height + 28 * scale
    let key = Legend(plan, words: words, scale: scale)
      .items(at: Point(x: Self.margin, y: legendTop), width: inner)
    let size = Size(width: width, height: legendTop + key.height + Self.margin * 0.7)

    var items: [Scene.Item] = []
    items.add(
      .box(
        Rect(origin: Point(x: 0, y: 0), size: size), radius: 12, fill: .card, edge: nil, width: 0))
    items.append(.group(Scene.Group(names: ["heading"], items: heading)))
    items.append(.group(Scene.Group(names: ["chain"], items: chain(at: offset))))
    items.append(.group(Scene.Group(names: ["legend"], items: key.items)))
    return Scene(
      size: size, title: words.title, description: description,
      language: words.language.rawValue, fonts: Fonts(words.language).families, items: items)
  }

  /// The picture in words: what the title does not say.
  private var description: String {
    let loud = plan.graph.arrows.filter { $0.finding.isWeak }.prefix(5)
    return
      ([words.say(.description)] + words.subtitle(selection)
      + loud.map { words.tooltip(of: $0.finding).replacing("\n", with: "; ") })
      .joined(separator: " ")
  }

  private func heading(width: Double, scale: Double) -> (items: [Scene.Item], height: Double) {
    var items: [Scene.Item] = []
    var base = Self.margin
    for line in TextMetrics.wrap(
      words.title, to: width, size: 24 * scale, bold: true, lines: 3)
    {
      base += 28 * scale
      items.add(
        .text(
          Scene.Text(
            words: line, place: Point(x: Self.margin, y: base - 6 * scale), anchor: .start,
            size: 24 * scale, bold: true, ink: .text)))
    }
    for fact in words.subtitle(selection) {
      for line in TextMetrics.wrap(fact, to: width, size: 14 * scale, lines: 3) {
        base += 21 * scale
        items.add(
          .text(
            Scene.Text(
              words: line, place: Point(x: Self.margin, y: base - 4 * scale), anchor: .start,
              size: 14 * scale, ink: .quietText)))
      }
    }
    return (items, base - Self.margin)
  }
}

/// The chain itself: teams below, quiet links, loud links, parties on top.
extension SceneComposer {
  private func chain(at offset: Point) -> [Scene.Item] {
    var items: [Scene.Item] = []
    for index in plan.graph.teams.indices { items.append(team(index, at: offset)) }
    // The weakest link is painted last of all links: nothing crosses over it.
    for index in plan.graph.arrows.indices.reversed() { items.append(arrow(index, at: offset)) }
    for index in plan.graph.parties.indices { items.append(party(index, at: offset)) }
    return items
  }

  private func team(_ index: Int, at offset: Point) -> Scene.Item {
    let rect = LayoutPlan.frame(ofTeam: layout.teams[index]).moved(by: offset)
    var items: [Scene.Item] = []
    items.add(.box(rect, radius: 12, fill: .team, edge: .boxEdge, width: 1))
    let heading = TextMetrics.cut(
      plan.teamHeadings[index], to: rect.size.width - 20, size: LayoutPlan.teamSize, bold: true)
    items.add(
      .text(
        Scene.Text(
          words: heading, place: rect.origin + Point(x: 12, y: 17), anchor: .start,
          size: LayoutPlan.teamSize, bold: true, ink: .quietText)))
    let name = PlainName(plan.graph.teams[index].name).text
    return .group(
      Scene.Group(
        names: ["team"], facts: [("team", name)],
        tooltip: words.tooltip(of: plan.graph.teams[index]),
        items: items))
  }

  private func arrow(_ index: Int, at offset: Point) -> Scene.Item {
    let finding = plan.graph.arrows[index].finding
    let emphasis = plan.emphases[index]
    let mark = words.conflictMark(of: finding)
    let route = layout.arrows[index]
    let shapes = ArrowShapes(emphasis: emphasis, mark: mark, scale: plan.scale)
    var items: [Scene.Item] = []
    let line = shapes.items(shaft: route.shaft.moved(by: offset), tip: route.tip + offset)
    if let label = plan.labels[index], let place = labelPlaces[index] {
      let centre = place.centre + offset
      let ground = Scene.Item.shape(label.ground(at: centre))
      items += place.isInline ? line + [ground] : [ground] + line
      items += label.items(at: centre, emphasis: emphasis)
    } else {
      items += line
    }
    var names = ["link", emphasis.rawValue]
    if let mark { names.append(mark.isOpen ? "conflict" : "settled-conflict") }
    if finding.slowing != nil { names.append("slower") }
    return .group(
      Scene.Group(
        names: names,
        facts: [
          ("rank", "\(finding.rank)"), ("verdict", finding.verdict.rawValue),
          ("customer", PlainName(finding.customer).text),
          ("provider", PlainName(finding.provider).text),
        ],
        tooltip: words.tooltip(of: finding), target: target(of: finding), items: items))
  }

  /// Where a click leads; only a fragment of the same page gets through.
  private func target(of finding: LinkFinding) -> String? {
    guard let target = words.options.linkTarget?(finding), target.first == "#",
      target.dropFirst().allSatisfy({
        $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0))
      })
    else { return nil }
    return target
  }

  private func party(_ index: Int, at offset: Point) -> Scene.Item {
    let party = plan.graph.parties[index]
    let box = plan.boxes[index]
    let rect = layout.boxes[index].moved(by: offset)
    let isFrontLine = party.summary?.frontLine == true
    let isWeakest = plan.graph.arrows.contains {
      $0.provider == index && $0.finding.verdict == .weakest
    }
    var items: [Scene.Item] = []
    let (fill, edge, width): (Ink, Ink?, Double) =
      if party.isExternal {
        (.external, nil, 0)
      } else if isWeakest {
        (.weakestBox, .weakest, 2.4)
      } else if isFrontLine {
        (.card, .externalLink, 1.6)
      } else {
        (.box, .boxEdge, 1.2)
      }
    items.add(.box(rect, radius: party.isExternal ? 14 : 10, fill: fill, edge: edge, width: width))
    let height =
      Double(box.name.count) * PartyBox.nameLine + Double(box.captions.count) * PartyBox.captionLine
    var base = rect.centre.y - height / 2
    for line in box.name {
      items.add(
        .text(
          Scene.Text(
            words: line, place: Point(x: rect.centre.x, y: base + 14.5), anchor: .middle,
            size: PartyBox.nameSize, bold: box.isBold, ink: .text)))
      base += PartyBox.nameLine
    }
    for line in box.captions {
      items.add(
        .text(
          Scene.Text(
            words: line, place: Point(x: rect.centre.x, y: base + 13), anchor: .middle,
            size: PartyBox.captionSize, ink: .quietText)))
      base += PartyBox.captionLine
    }
    var names = ["party"]
    if party.isExternal { names.append("external-customers") }
    if isFrontLine { names.append("front-line") }
    return .group(
      Scene.Group(
        names: names, facts: [("party", PlainName(party.name).text)],
        tooltip: words.tooltip(of: party), items: items))
  }
}
