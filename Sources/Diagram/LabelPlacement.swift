/// Chooses the place of every label: close to its arrow, and on nothing else.
///
/// The layout makes room for the labels of arrows that run with the stream, sometimes far from
/// where the arrow ends up; that place competes with places beside the arrow itself. Boxes and
/// other labels weigh most, then the frames of teams, distance, and lines that would be hidden. Labels are placed by
/// rank: the weakest link has the first choice.
struct LabelPlacement {
  /// Where a label stands.
  struct Place: Hashable, Sendable {
    var centre: Point
    /// Whether it stands on its own arrow, which stops for it.
    var isInline = false
    /// Whether it stands wherever there was room around its arrow.
    var isDistant = false
  }

  /// One for each arrow; nil for arrows without a label.
  private(set) var places: [Place?] = []

  private let obstacles: [Rect]
  /// The frames of teams as they are drawn.
  private let frames: [Rect]
  private let lines: [[Point]]
  /// The arrows that have words.
  private let labelled: [Int]
  private let bounds: Rect

  /// - Complexity: O(*l* · (*a* + *b*)) for *l* labels, *a* arrows and *b* boxes.
  init(_ plan: LayoutPlan, _ layout: Layout) {
    lines = layout.arrows.map { Polyline(points: $0.shaft.flattened()).beads(every: 8) }
    labelled = plan.labels.indices.filter { plan.labels[$0] != nil }
    obstacles = layout.boxes
    frames = layout.teams.map(LayoutPlan.frame(ofTeam:))
    bounds = Rect(origin: Point(x: 0, y: 0), size: layout.size)
    var taken: [Rect] = []
    for (index, arrow) in layout.arrows.enumerated() {
      guard let label = plan.labels[index] else {
        places.append(nil)
        continue
      }
      let emphasis = plan.emphases[index]
      let width = emphasis.width * plan.scale
      var candidates = arrow.label.map { [Place(centre: $0)] } ?? []
      candidates += Self.beside(lines[index], label.size, lineWidth: width)
      if !emphasis.isLoud { candidates += Self.inline(lines[index], label.size) }
      var best: (cost: Double, place: Place)?
      for place in candidates + Self.around(lines[index], label.size) {
        // What lies further off is looked at only where nothing nearer is free.
        if place.isDistant, best?.cost ?? .infinity < Self.overlap { break }
        let rect = Rect(centre: place.centre, size: label.size)
        let cost =
          cost(of: rect, taken: taken, inlineOn: place.isInline ? index : nil)
          + distanceCost(of: rect, to: index, isInline: place.isInline, lineWidth: width)
        if best == nil || cost < best?.cost ?? 0 { best = (cost, place) }
      }
      places.append(best?.place)
      if let best { taken.append(Rect(centre: best.place.centre, size: label.size)) }
    }
  }

  /// Beside its arrow is better than on it; away from it, or across it by chance, is worse.
  private func distanceCost(
    of rect: Rect, to index: Int, isInline: Bool, lineWidth: Double
  ) -> Double {
    if isInline { return 40 }
    let crossed = lines[index].count { rect.grown(by: lineWidth / 2 + 3).contains($0) }
    let distance = rect.distance(to: lines[index])
    // Words as near to another arrow that has words of its own could belong to either.
    let doubtful = labelled.count { $0 != index && rect.distance(to: lines[$0]) < distance + 8 }
    return 2 * distance + 20 * Double(crossed) + 60 * Double(min(doubtful, 3))
  }

  /// Places beside a line, the middle of the line first.
  private static func beside(
    _ line: [Point], _ size: Size, lineWidth: Double
  ) -> [Place] {
    let route = Polyline(points: line)
    var places: [Place] = []
    for fraction in [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82] {
      let (point, direction) = route.place(at: fraction)
      let normal = direction.normal
      let clearance = abs(normal.x) * size.width / 2 + abs(normal.y) * size.height / 2
      let nearest = clearance + lineWidth / 2 + 5
      for distance in [nearest, nearest + 0.6 * size.height, nearest + 1.2 * size.height] {
        for side in [-distance, distance] {
          places.append(Place(centre: point + normal * side))
        }
      }
    }
    return places
  }

  /// Places on a line, where enough of it stays to be seen on both sides.
  private static func inline(_ line: [Point], _ size: Size) -> [Place] {
    let route = Polyline(points: line)
    return [0.5, 0.42, 0.58, 0.34, 0.66].compactMap { fraction in
      let centre = route.place(at: fraction).point
      let rect = Rect(centre: centre, size: size)
      let seen = line.count { !rect.contains($0) }
      guard seen >= 3, let first = line.first, let last = line.last, !rect.contains(first),
        !rect.contains(last)
      else { return nil }
      return Place(centre: centre, isInline: true)
    }
  }

  /// Places around the middle of a line, nearest first.
  private static func around(_ line: [Point], _ size: Size) -> [Place] {
    let middle = Polyline(points: line).place(at: 0.5).point
    let square = (-2...2).flatMap { x in (-2...2).map { y in (x, y) } }
    let edge = square.filter { max(abs($0.0), abs($0.1)) == 2 }
    return (1...8).flatMap { ring in
      edge.map { x, y in
        let step = Point(x: Double(x) * size.width, y: Double(y) * size.height)
        return Place(centre: middle + step * (0.25 * Double(ring)), isDistant: true)
      }
    }
  }

  private static let overlap = 1_000.0
  /// Of a label that a frame runs into.
  private static let frameCrossed = 160.0
  /// Of a label for which the picture has to grow.
  private static let outside = 120.0

  private func cost(of rect: Rect, taken: [Rect], inlineOn own: Int?) -> Double {
    var cost = 0.0
    for other in obstacles where other.overlaps(rect) { cost += Self.overlap }
    for other in taken where other.overlaps(rect) { cost += Self.overlap }
    for frame in frames where frame.overlaps(rect) && !frame.contains(rect) {
      cost += Self.frameCrossed
    }
    if rect.minX < bounds.minX || rect.minY < bounds.minY || rect.maxX > bounds.maxX
      || rect.maxY > bounds.maxY
    {
      cost += Self.outside
    }
    for (index, line) in lines.enumerated() where index != own {
      for point in line where rect.contains(point) { cost += 8 }
    }
    return cost
  }
}
