/// A place in the picture: points from its left and top edges.
struct Point: Hashable, Sendable {
  var x: Double
  var y: Double

  static func + (lhs: Self, rhs: Self) -> Self { Point(x: lhs.x + rhs.x, y: lhs.y + rhs.y) }
  static func - (lhs: Self, rhs: Self) -> Self { Point(x: lhs.x - rhs.x, y: lhs.y - rhs.y) }
  static func * (lhs: Self, rhs: Double) -> Self { Point(x: lhs.x * rhs, y: lhs.y * rhs) }

  var length: Double { (x * x + y * y).squareRoot() }

  /// The vector of length 1 in this direction; to the right where there is no direction.
  var unit: Point { length > 0 ? self * (1 / length) : Point(x: 1, y: 0) }

  /// The vector turned by a quarter to the right of its direction.
  var normal: Point { Point(x: -y, y: x) }
}

struct Size: Hashable, Sendable {
  var width: Double
  var height: Double
}

struct Rect: Hashable, Sendable {
  var origin: Point
  var size: Size

  init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  init(centre: Point, size: Size) {
    origin = Point(x: centre.x - size.width / 2, y: centre.y - size.height / 2)
    self.size = size
  }

  /// The smallest one around some points; empty at the origin if there are none.
  init(around points: [Point]) {
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    let (left, top) = (xs.min() ?? 0, ys.min() ?? 0)
    origin = Point(x: left, y: top)
    size = Size(width: (xs.max() ?? 0) - left, height: (ys.max() ?? 0) - top)
  }

  var minX: Double { origin.x }
  var minY: Double { origin.y }
  var maxX: Double { origin.x + size.width }
  var maxY: Double { origin.y + size.height }
  var centre: Point { Point(x: origin.x + size.width / 2, y: origin.y + size.height / 2) }

  func moved(by offset: Point) -> Rect { Rect(origin: origin + offset, size: size) }

  func grown(by margin: Double) -> Rect {
    Rect(
      origin: origin - Point(x: margin, y: margin),
      size: Size(width: size.width + 2 * margin, height: size.height + 2 * margin))
  }

  func union(_ other: Rect) -> Rect {
    Rect(around: [
      Point(x: min(minX, other.minX), y: min(minY, other.minY)),
      Point(x: max(maxX, other.maxX), y: max(maxY, other.maxY)),
    ])
  }

  func overlaps(_ other: Rect) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  func contains(_ point: Point) -> Bool {
    minX <= point.x && point.x <= maxX && minY <= point.y && point.y <= maxY
  }

  func contains(_ other: Rect) -> Bool {
    minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY
  }

  /// How far the nearest of some points lies from the edge; 0 if one lies inside.
  func distance(to points: [Point]) -> Double {
    let distances = points.map { point in
      Point(
        x: max(minX - point.x, 0, point.x - maxX), y: max(minY - point.y, 0, point.y - maxY)
      ).length
    }
    return distances.min() ?? 0
  }
}
