/// A chain of cubic Bézier pieces: a start, then three points for each piece.
struct Curve: Hashable, Sendable {
  /// 1 + 3·n points.
  private(set) var points: [Point]

  /// - Precondition: `points` is a start followed by whole pieces.
  init(points: [Point]) {
    precondition(points.count % 3 == 1 && points.count >= 4, "a curve is a start and whole pieces")
    self.points = points
  }

  init(from start: Point, to end: Point) {
    self.init(points: [
      start, start + (end - start) * (1 / 3), start + (end - start) * (2 / 3), end,
    ])
  }

  var start: Point { points[0] }
  var end: Point { points[points.count - 1] }

  func moved(by offset: Point) -> Curve { Curve(points: points.map { $0 + offset }) }

  /// The curve as a line of short straight steps, `steps` for each piece.
  func flattened(steps: Int = 16) -> [Point] {
    var line = [start]
    for piece in stride(from: 0, to: points.count - 1, by: 3) {
      let (a, b, c, d) = (points[piece], points[piece + 1], points[piece + 2], points[piece + 3])
      for step in 1...steps {
        let t = Double(step) / Double(steps)
        let u = 1 - t
        let start = a * (u * u * u) + b * (3 * u * u * t)
        line.append(start + c * (3 * u * t * t) + d * (t * t * t))
      }
    }
    return line
  }
}

/// A line of straight steps.
struct Polyline: Hashable, Sendable {
  var points: [Point]

  var length: Double { zip(points, points.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0).length } }

  /// The place at `fraction` of the way, and the direction there.
  func place(at fraction: Double) -> (point: Point, direction: Point) {
    var rest = length * fraction
    for (a, b) in zip(points, points.dropFirst()) {
      let step = (b - a).length
      if step >= rest, step > 0 { return (a + (b - a) * (rest / step), (b - a).unit) }
      rest -= step
    }
    return (points.last ?? Point(x: 0, y: 0), Point(x: 1, y: 0))
  }

  /// Points along the line at a distance from each other, its ends among them.
  func beads(every distance: Double) -> [Point] {
    var beads = Array(points.prefix(1))
    for (a, b) in zip(points, points.dropFirst()) {
      let steps = max(1, Int(((b - a).length / distance).rounded(.up)))
      for step in 1...steps { beads.append(a + (b - a) * (Double(step) / Double(steps))) }
    }
    return beads
  }

  /// The line beside this one, at a distance to the right of its direction.
  func beside(_ distance: Double) -> Polyline {
    Polyline(
      points: points.indices.map { index in
        let before = points[max(0, index - 1)]
        let after = points[min(points.count - 1, index + 1)]
        return points[index] + (after - before).unit.normal * distance
      })
  }

  /// The visible pieces of the line when it is broken into dashes.
  func dashes(_ dash: Double, gap: Double) -> [Polyline] {
    var pieces: [Polyline] = []
    var piece = points.prefix(1).map { $0 }
    var (visible, rest) = (true, dash)
    for (a, b) in zip(points, points.dropFirst()) {
      let (step, direction) = ((b - a).length, (b - a).unit)
      var done = 0.0
      while step - done > rest {
        done += rest
        let turn = a + direction * done
        if visible { pieces.append(Polyline(points: piece + [turn])) }
        piece = [turn]
        visible.toggle()
        rest = visible ? dash : gap
      }
      rest -= step - done
      if visible { piece.append(b) }
    }
    if visible, piece.count > 1 { pieces.append(Polyline(points: piece)) }
    return pieces
  }
}
