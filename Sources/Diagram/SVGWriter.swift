/// A scene as an SVG that stands alone or inside a page.
///
/// Colours and widths are attributes that every viewer understands; the style sheet only adds
/// what a screen can do: dark pages, and links that light up. Every shape has the class of its
/// ink (`fill-weak`, `line-weak`), so that a page may colour it anew.
struct SVGWriter {
  private var xml = XMLWriter()

  init(_ scene: Scene) {
    xml.element("svg", Self.frame(of: scene)) { xml in
      xml.element("title", [("id", "chain-title")], text: scene.title)
      xml.element("desc", [("id", "chain-desc")], text: scene.description)
      xml.element("style", text: Self.style)
      for item in scene.items { Self.write(item, to: &xml) }
    }
  }

  /// As a file.
  var bytes: [UInt8] { Array(xml.text.utf8) }

  /// As an element of a page.
  var element: String { xml.element }

  private static func frame(of scene: Scene) -> XMLWriter.Attributes {
    let (width, height) = (PlainNumber(scene.size.width).text, PlainNumber(scene.size.height).text)
    return [
      ("xmlns", "http://www.w3.org/2000/svg"), ("class", "weaklink-chain"),
      ("xml:lang", scene.language), ("lang", scene.language),
      ("width", width), ("height", height), ("viewBox", "0 0 \(width) \(height)"),
      ("style", "max-width:100%;height:auto"), ("role", "img"),
      ("aria-labelledby", "chain-title chain-desc"),
      (
        "font-family", scene.fonts.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: ", ")
      ),
    ]
  }

  private static let style: String = {
    let dark = Ink.allCases.map { ink in
      ".weaklink-chain .fill-\(ink.rawValue){fill:\(ink.dark)}"
        + ".weaklink-chain .line-\(ink.rawValue){stroke:\(ink.dark)}"
    }
    return "\n.weaklink-chain a{text-decoration:none}\n"
      + ".weaklink-chain .link:hover .line-quietLink,.weaklink-chain .link:focus-within "
      + ".line-quietLink{stroke:\(Ink.quietText.light)}\n"
      + "@media screen and (prefers-color-scheme:dark){\n" + dark.joined(separator: "\n") + "\n}\n"
  }()

  private static func write(_ item: Scene.Item, to xml: inout XMLWriter) {
    switch item {
    case .shape(let shape): write(shape, to: &xml)
    case .group(let group):
      let facts = group.facts.map { (name: "data-\($0.name)", value: $0.value) }
      xml.element("g", [("class", group.names.joined(separator: " "))] + facts) { xml in
        if let tooltip = group.tooltip { xml.element("title", text: tooltip) }
        guard let target = group.target else {
          for item in group.items { write(item, to: &xml) }
          return
        }
        // A screen reader stops at the link, not at the group that has the tooltip.
        let name = group.tooltip.map { [(name: "aria-label", value: $0)] } ?? []
        xml.element("a", [("href", target)] + name) { xml in
          for item in group.items { write(item, to: &xml) }
        }
      }
    }
  }

  private static func write(_ shape: Scene.Shape, to xml: inout XMLWriter) {
    switch shape {
    case .curve(let curve, let stroke):
      xml.element("path", [("d", path(of: curve))] + attributes(of: stroke))
    case .line(let line, let stroke):
      xml.element("polyline", [("points", list(line.points))] + attributes(of: stroke))
    case .area(let corners, let fill):
      xml.element("polygon", [("points", list(corners))] + filled(fill))
    case .box(let rect, let radius, let fill, let edge, let width):
      var attributes: XMLWriter.Attributes = [
        ("x", number(rect.minX)), ("y", number(rect.minY)),
        ("width", number(rect.size.width)), ("height", number(rect.size.height)),
        ("rx", number(radius)), ("fill", fill.light),
        ("class", "fill-\(fill.rawValue)" + (edge.map { " line-\($0.rawValue)" } ?? "")),
      ]
      if let edge { attributes += [("stroke", edge.light), ("stroke-width", number(width))] }
      xml.element("rect", attributes)
    case .disc(let centre, let radius, let fill):
      xml.element(
        "circle",
        [("cx", number(centre.x)), ("cy", number(centre.y)), ("r", number(radius))] + filled(fill))
    case .text(let text): write(text, to: &xml)
    case .reach(let curve, let width):
      xml.element(
        "path",
        [
          ("d", path(of: curve)), ("fill", "none"), ("stroke", "none"),
          ("stroke-width", number(width)), ("pointer-events", "stroke"),
        ])
    }
  }

  private static func write(_ text: Scene.Text, to xml: inout XMLWriter) {
    var attributes: XMLWriter.Attributes = [
      ("x", number(text.place.x)), ("y", number(text.place.y)), ("font-size", number(text.size)),
    ]
    if text.anchor == .middle { attributes.append(("text-anchor", "middle")) }
    if text.bold { attributes.append(("font-weight", "700")) }
    attributes += filled(text.ink)
    xml.element("text", attributes, text: text.words)
  }

  private static func attributes(of stroke: Scene.Stroke) -> XMLWriter.Attributes {
    var attributes: XMLWriter.Attributes = [
      ("fill", "none"), ("stroke", stroke.ink.light), ("stroke-width", number(stroke.width)),
      ("class", "line-\(stroke.ink.rawValue)"),
    ]
    if let dash = stroke.dash {
      attributes.append(("stroke-dasharray", "\(number(dash.length)) \(number(dash.gap))"))
    }
    return attributes
  }

  private static func filled(_ ink: Ink) -> XMLWriter.Attributes {
    [("fill", ink.light), ("class", "fill-\(ink.rawValue)")]
  }

  private static func path(of curve: Curve) -> String {
    "M\(pair(curve.start)) C" + curve.points.dropFirst().map(pair).joined(separator: " ")
  }

  private static func list(_ points: [Point]) -> String {
    points.map(pair).joined(separator: " ")
  }

  private static func pair(_ point: Point) -> String { "\(number(point.x)),\(number(point.y))" }

  private static func number(_ value: Double) -> String { PlainNumber(value).text }
}
