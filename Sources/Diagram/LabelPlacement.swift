/// Chooses the place of every label: close to its arrow, and on nothing else.
///
/// The layout makes room for the labels of arrows that run with the stream, sometimes far from
/// where the arrow ends up; that place competes with places beside the arrow itself. Boxes and
/// other labels weigh most, then distance, then lines that would be hidden. Labels are placed by
/// rank: the weakest link has the first choice.
struct LabelPlacement {
  /// The middle of the label of each arrow; nil for arrows without one.
  private(set) var centres: [Point?] = []

  private let obstacles: [Rect]
  private let lines: [[Point]]
  private let bounds: Rect

  /// - Complexity: O(*l* · (*a* + *b*)) for *l* labels, *a* arrows and *b* boxes.
  init(_ plan: LayoutPlan, _ layout: Layout) {
    lines = layout.arrows.map { Polyline(points: $0.shaft.flattened()).beads(every: 8) }
    obstacles = layout.boxes
    bounds = Rect(origin: Point(x: 0, y: 0), size: layout.size)
    var taken: [Rect] = []
    for (index, arrow) in layout.arrows.enumerated() {
      guard let label = plan.labels[index] else {
        centres.append(nil)
        continue
      }
      let width = plan.emphases[index].width * plan.scale
      let candidates = Self.places(label.size, beside: lines[index], lineWidth: width)
      var best: (cost: Double, centre: Point)?
      for centre in (arrow.label.map { [$0] } ?? []) + candidates {
        let rect = Rect(centre: centre, size: label.size)
        let crossed = lines[index].count { rect.grown(by: width / 2 + 3).contains($0) }
        let cost =
          cost(of: rect, taken: taken) + 2 * rect.distance(to: lines[index]) + 20 * Double(crossed)
        if best == nil || cost < best?.cost ?? 0 { best = (cost, centre) }
      }
      centres.append(best?.centre)
      if let best { taken.append(Rect(centre: best.centre, size: label.size)) }
    }
  }

  /// Places beside a line, the middle of the line first.
  private static func places(
    _ size: Size, beside line: [Point], lineWidth: Double
  ) -> [Point] {
    let route = Polyline(points: line)
    return [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82].flatMap { fraction in
      let (point, direction) = route.place(at: fraction)
      let normal = direction.normal
      let clearance = abs(normal.x) * size.width / 2 + abs(normal.y) * size.height / 2
      return [-1.0, 1.0].map { point + normal * ($0 * (clearance + lineWidth / 2 + 5)) }
    }
  }

  private func cost(of rect: Rect, taken: [Rect]) -> Double {
    var cost = 0.0
    for other in obstacles where other.overlaps(rect) { cost += 1_000 }
    for other in taken where other.overlaps(rect) { cost += 1_000 }
    if rect.minX < bounds.minX || rect.minY < bounds.minY || rect.maxX > bounds.maxX
      || rect.maxY > bounds.maxY
    {
      cost += 300
    }
    for line in lines {
      for point in line where rect.contains(point) { cost += 8 }
    }
    return cost
  }
}
