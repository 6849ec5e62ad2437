/// The shapes of one arrow: a line, or a broken double line, and a head.
struct ArrowShapes {
  let emphasis: Emphasis
  /// What is shown of conflicts between the two ends.
  let mark: ConflictMark?
  let scale: Double

  func items(shaft: Curve, tip: Point) -> [Scene.Item] {
    var items: [Scene.Item] = []
    let growth = emphasis.isLoud ? scale : 1
    items.add(.reach(shaft, width: 16))
    let ink = mark?.ink(on: emphasis) ?? emphasis.ink
    if let mark, mark.breaks(emphasis) {
      let width = max(1.5, emphasis.width * 0.68) * growth
      let dash = Scene.Stroke.Dash(length: 4 * width + 4, gap: width + 3)
      let stroke = Scene.Stroke(ink: ink, width: width, dash: dash)
      let line = Polyline(points: shaft.flattened())
      for side in [-1.0, 1.0] {
        items.add(.line(line.beside(side * (width * 0.85 + 0.4)), stroke))
      }
    } else {
      let stroke = Scene.Stroke(ink: ink, width: emphasis.width * growth, dash: nil)
      items.add(.curve(shaft, stroke))
    }
    items.add(head(from: shaft.end, to: tip, growth: growth, ink: ink))
    return items
  }

  private func head(from back: Point, to tip: Point, growth: Double, ink: Ink) -> Scene.Shape {
    let direction = (tip - back).unit
    let half = direction.normal * (emphasis.head * growth * 0.42)
    // A little over the line's end, so that no gap shows between the two.
    let base = back - direction * 0.6
    return .area([base + half, tip, base - half], fill: ink)
  }
}
