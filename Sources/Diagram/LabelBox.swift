/// A label of an arrow as it is written: a numbered disc and lines of words.
struct LabelBox: Sendable {
  let label: ArrowLabel
  let scale: Double
  let size: Size

  static let headlineSize = 16.0
  static let reasonSize = 12.5
  static let headlineLine = 23.0
  static let reasonLine = 17.0
  static let discRadius = 10.0
  /// From the disc to the words beside it.
  static let discGap = 6.0
  /// The room of the falling triangle before a line.
  static let markWidth = 16.0

  init(_ label: ArrowLabel, scale: Double) {
    self.label = label
    self.scale = scale
    var widths: [Double] = []
    if let headline = label.headline {
      let disc = label.badge == nil ? 0 : 2 * Self.discRadius + Self.discGap
      widths.append(TextMetrics.width(headline, size: Self.headlineSize, bold: true) + disc)
    }
    if let slower = label.slower {
      widths.append(TextMetrics.width(slower, size: Self.reasonSize) + Self.markWidth)
    }
    if let conflict = label.conflict {
      widths.append(TextMetrics.width(conflict, size: Self.reasonSize))
    }
    let headline = label.headline == nil ? 0 : Self.headlineLine
    let reasons = Double(widths.count) - (label.headline == nil ? 0 : 1)
    size = Size(
      width: ((widths.max() ?? 0) + 8) * scale,
      height: (headline + reasons * Self.reasonLine + 6) * scale)
  }

  /// What keeps quiet links from running through the words.
  func ground(at centre: Point) -> Scene.Shape {
    .box(Rect(centre: centre, size: size), radius: 4, fill: .card, edge: nil, width: 0)
  }

  /// The label's shapes around `centre`.
  func items(at centre: Point, emphasis: Emphasis) -> [Scene.Item] {
    var items: [Scene.Item] = []
    var top = centre.y - size.height / 2 + 3 * scale
    if let headline = label.headline {
      addHeadline(headline, at: Point(x: centre.x, y: top), emphasis: emphasis, to: &items)
      top += Self.headlineLine * scale
    }
    if let slower = label.slower {
      let room = Self.markWidth * scale
      var text = reason(slower, at: Point(x: centre.x, y: top), emphasis: emphasis)
      text.place.x -= (text.width + room) / 2 - room
      text.anchor = .start
      let mark = Point(x: text.place.x - room + 5 * scale, y: top + 9 * scale)
      items.add(Self.fallingMark(at: mark, scale: scale, ink: emphasis.textInk))
      items.add(.text(text))
      top += Self.reasonLine * scale
    }
    if let conflict = label.conflict {
      items.add(.text(reason(conflict, at: Point(x: centre.x, y: top), emphasis: emphasis)))
    }
    return items
  }

  /// The mark of what is slower than before: a triangle that points down.
  static func fallingMark(at centre: Point, scale: Double, ink: Ink) -> Scene.Shape {
    let (half, height) = (4.5 * scale, 7 * scale)
    return .area(
      [
        centre + Point(x: -half, y: -height / 2), centre + Point(x: half, y: -height / 2),
        centre + Point(x: 0, y: height / 2),
      ], fill: ink)
  }

  /// A number on a disc.
  static func disc(_ number: Int, at centre: Point, scale: Double, ink: Ink) -> [Scene.Item] {
    let digits = String(number)
    let size = (digits.count == 1 ? 13.0 : 10.5) * scale
    return [
      .shape(.disc(centre, radius: discRadius * scale, fill: ink)),
      .shape(
        .text(
          Scene.Text(
            words: digits, place: centre + Point(x: 0, y: size * 0.36), anchor: .middle,
            size: size, bold: true, ink: .badgeText))),
    ]
  }

  private func addHeadline(
    _ headline: String, at top: Point, emphasis: Emphasis, to items: inout [Scene.Item]
  ) {
    let size = Self.headlineSize * scale
    let disc = label.badge == nil ? 0 : (2 * Self.discRadius + Self.discGap) * scale
    let width = TextMetrics.width(headline, size: size, bold: true) + disc
    let left = top.x - width / 2
    if let badge = label.badge {
      let centre = Point(x: left + Self.discRadius * scale, y: top.y + 11 * scale)
      items += Self.disc(badge, at: centre, scale: scale, ink: emphasis.textInk)
    }
    items.add(
      .text(
        Scene.Text(
          words: headline, place: Point(x: left + disc, y: top.y + 16.5 * scale), anchor: .start,
          size: size, bold: true, ink: emphasis.textInk)))
  }

  private func reason(_ words: String, at top: Point, emphasis: Emphasis) -> Scene.Text {
    Scene.Text(
      words: words, place: top + Point(x: 0, y: 13 * scale), anchor: .middle,
      size: Self.reasonSize * scale, ink: emphasis.textInk)
  }
}
