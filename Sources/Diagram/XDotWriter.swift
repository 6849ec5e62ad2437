import Wording

/// A scene in the drawing language of Graphviz (xdot), from which it paints bitmaps and prints.
///
/// Texts carry their length, so nothing in them can be taken for an operation.
struct XDotWriter {
  private(set) var text = ""
  private let scene: Scene
  private let family: String

  init(_ scene: Scene, language: Language) {
    self.scene = scene
    family = Fonts(language).printed
    for item in scene.items { write(item) }
  }

  private mutating func write(_ item: Scene.Item) {
    switch item {
    case .shape(let shape): write(shape)
    case .group(let group): for item in group.items { write(item) }
    }
  }

  private mutating func write(_ shape: Scene.Shape) {
    switch shape {
    case .curve(let curve, let stroke):
      use(stroke)
      operation("B", curve.points)
    case .line(let line, let stroke):
      use(stroke)
      let pieces = stroke.dash.map { line.dashes($0.length, gap: $0.gap) } ?? [line]
      for piece in pieces { operation("L", piece.points) }
    case .area(let corners, let fill):
      use(fill: fill, edge: fill, width: 0.2)
      operation("P", corners)
    case .box(let rect, let radius, let fill, let edge, let width):
      use(fill: fill, edge: edge ?? fill, width: edge == nil ? 0.2 : width)
      operation("b", Self.outline(of: rect, radius: radius))
    case .disc(let centre, let radius, let fill):
      use(fill: fill, edge: fill, width: 0.2)
      text += "E \(places([centre])) \(number(radius)) \(number(radius)) "
    case .text(let text): write(text)
    case .reach: return
    }
  }

  private mutating func write(_ words: Scene.Text) {
    let font = words.bold ? family + " Bold" : family
    // The painter lifts every line by a fifth of its type size.
    let place = words.place + Point(x: 0, y: words.size * 0.2)
    text += "c \(counted(words.ink.light)) F \(number(words.size)) \(counted(font)) "
    text += "T \(places([place])) \(words.anchor == .middle ? 0 : -1) "
    text += "\(number(words.width)) \(counted(words.words)) "
  }

  private mutating func use(_ stroke: Scene.Stroke) {
    text += "c \(counted(stroke.ink.light)) "
    text += "S \(counted("setlinewidth(\(number(stroke.width)))")) "
  }

  private mutating func use(fill: Ink, edge: Ink, width: Double) {
    text += "C \(counted(fill.light)) "
    use(Scene.Stroke(ink: edge, width: width, dash: nil))
  }

  private mutating func operation(_ letter: String, _ points: [Point]) {
    text += "\(letter) \(points.count) \(places(points)) "
  }

  /// Coordinates as the language has them: from the bottom left.
  private func places(_ points: [Point]) -> String {
    points.map { "\(number($0.x)) \(number(scene.size.height - $0.y))" }.joined(separator: " ")
  }

  private func counted(_ text: String) -> String { "\(text.utf8.count) -\(text)" }

  private func number(_ value: Double) -> String { PlainNumber(value).text }

  /// A box with round corners as one closed Bézier curve.
  private static func outline(of rect: Rect, radius: Double) -> [Point] {
    let r = min(radius, rect.size.width / 2, rect.size.height / 2)
    // How far the control points of a quarter circle lie from its corner.
    let k = r * 0.4477
    let corners: [(Point, Point, Point)] = [
      (Point(x: rect.maxX, y: rect.minY), Point(x: -1, y: 0), Point(x: 0, y: 1)),
      (Point(x: rect.maxX, y: rect.maxY), Point(x: 0, y: -1), Point(x: -1, y: 0)),
      (Point(x: rect.minX, y: rect.maxY), Point(x: 1, y: 0), Point(x: 0, y: -1)),
      (Point(x: rect.minX, y: rect.minY), Point(x: 0, y: 1), Point(x: 1, y: 0)),
    ]
    var points = [Point(x: rect.minX + r, y: rect.minY)]
    for (corner, towardsLast, towardsNext) in corners {
      let (last, start) = (points[points.count - 1], corner + towardsLast * r)
      points += [last + (start - last) * (1 / 3), last + (start - last) * (2 / 3), start]
      points += [corner + towardsLast * k, corner + towardsNext * k, corner + towardsNext * r]
    }
    return points
  }
}
