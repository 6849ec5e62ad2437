/// A picture as shapes in drawing order, independent of what it is written as.
///
/// Every format draws the same scene, so that the page, the print and the bitmap agree.
struct Scene: Sendable {
  var size: Size
  var title: String
  var description: String
  /// The language tag of its texts.
  var language: String
  /// Font families by preference.
  var fonts: [String]
  var items: [Item]

  enum Item: Sendable {
    case shape(Shape)
    case group(Group)
  }

  /// Shapes that belong together, with what a page needs to work with them.
  struct Group: Sendable {
    /// Names for style sheets and scripts, such as `link weakest`.
    var names: [String]
    /// Facts for scripts, written as `data-…` attributes.
    var facts: [(name: String, value: String)] = []
    var tooltip: String?
    /// A fragment of the page.
    var target: String?
    var items: [Item]
  }

  enum Shape: Sendable {
    case curve(Curve, Stroke)
    case line(Polyline, Stroke)
    case area([Point], fill: Ink)
    case box(Rect, radius: Double, fill: Ink, edge: Ink?, width: Double)
    case disc(Point, radius: Double, fill: Ink)
    case text(Text)
    /// Where a pointer meets a thin line; nothing is drawn.
    case reach(Curve, width: Double)
  }

  struct Stroke: Hashable, Sendable {
    var ink: Ink
    var width: Double
    /// The lengths of dash and gap; nil for an unbroken line.
    var dash: Dash?

    struct Dash: Hashable, Sendable {
      var length: Double
      var gap: Double
    }
  }

  struct Text: Sendable {
    enum Anchor: String, Sendable {
      case start
      case middle
    }

    var words: String
    /// On the base line.
    var place: Point
    var anchor: Anchor
    var size: Double
    var bold = false
    var ink: Ink

    var width: Double { TextMetrics.width(words, size: size, bold: bold) }
  }
}

extension [Scene.Item] {
  mutating func add(_ shape: Scene.Shape) { append(.shape(shape)) }
}

extension Scene {
  /// Everything that is written in the picture.
  var texts: [String] { items.flatMap(\.texts) }
}

extension Scene.Item {
  fileprivate var texts: [String] {
    switch self {
    case .shape(.text(let text)): [text.words]
    case .shape: []
    case .group(let group): group.items.flatMap(\.texts)
    }
  }
}
