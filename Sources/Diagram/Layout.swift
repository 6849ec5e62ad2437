/// Where everything of a plan stands; from the top left, in points.
struct Layout: Sendable {
  struct Arrow: Sendable {
    /// From the provider to the back of the arrow's head.
    var shaft: Curve
    /// Where the head ends, at the customer.
    var tip: Point
    /// The middle of the room for its label; nil where none was made.
    var label: Point?
  }

  var size: Size
  /// In the order of the parties.
  var boxes: [Rect]
  /// In the order of the arrows.
  var arrows: [Arrow]
  /// In the order of the teams.
  var teams: [Rect]

  /// Reads the attributes that the library gave each object.
  ///
  /// - Throws: ``DiagramError/layoutFailed(report:)`` where one is missing or not as documented.
  init(_ raw: RawLayout) throws(DiagramError) {
    let bounds = try Self.numbers(raw.bounds, count: 4)
    size = Size(width: bounds[2] - bounds[0], height: bounds[3] - bounds[1])
    let flip = { (x: Double, y: Double) in Point(x: x - bounds[0], y: bounds[3] - y) }
    boxes = []
    for node in raw.nodes {
      let place = try Self.numbers(node.position, count: 2)
      let size = try Self.numbers("\(node.width),\(node.height)", count: 2)
      boxes.append(
        Rect(
          centre: flip(place[0], place[1]),
          size: Size(width: size[0] * 72, height: size[1] * 72)))
    }
    teams = []
    for cluster in raw.clusters {
      let corners = try Self.numbers(cluster, count: 4)
      teams.append(
        Rect(
          origin: flip(corners[0], corners[3]),
          size: Size(width: corners[2] - corners[0], height: corners[3] - corners[1])))
    }
    arrows = []
    for edge in raw.edges {
      var points: [Point] = []
      var tip: Point?
      // A parallel route would follow after a semicolon; the first one is the arrow.
      for word in edge.position.prefix(while: { $0 != ";" }).split(separator: " ") {
        let isTip = word.hasPrefix("e,")
        if word.hasPrefix("s,") { continue }
        let place = try Self.numbers(isTip ? word.dropFirst(2) : word, count: 2)
        if isTip { tip = flip(place[0], place[1]) } else { points.append(flip(place[0], place[1])) }
      }
      guard points.count >= 4, points.count % 3 == 1, let end = points.last else {
        throw .layoutFailed(report: "no route in '\(edge.position)'")
      }
      var arrow = Arrow(shaft: Curve(points: points), tip: tip ?? end)
      if !edge.label.isEmpty {
        let place = try Self.numbers(edge.label, count: 2)
        arrow.label = flip(place[0], place[1])
      }
      arrows.append(arrow)
    }
  }

  /// Whether no other box reaches beyond the left edge of one; true if there is no such box.
  func endsAt(_ last: Int?) -> Bool {
    guard let last else { return true }
    return boxes.indices.allSatisfy { $0 == last || boxes[$0].maxX <= boxes[last].minX }
  }

  /// The frame of all that is drawn: the library counts invisible arrows too.
  func bounds(withLabels labels: [Rect]) -> Rect {
    let routes = arrows.map { Rect(around: $0.shaft.flattened() + [$0.tip]) }
    let all = boxes + teams + labels + routes
    return all.dropFirst().reduce(all.first ?? Rect(around: [])) { $0.union($1) }
  }

  private static func numbers(
    _ text: some StringProtocol, count: Int
  ) throws(DiagramError) -> [Double] {
    let numbers = text.split(separator: ",").compactMap { Double($0) }
    guard numbers.count == count, numbers.allSatisfy(\.isFinite) else {
      throw .layoutFailed(report: "expected \(count) numbers, found '\(text)'")
    }
    return numbers
  }
}

/// The attributes of a laid out graph, as text.
struct RawLayout: Sendable {
  struct Node: Sendable {
    var position: String
    var width: String
    var height: String
  }

  struct Edge: Sendable {
    var position: String
    var label: String
  }

  var bounds: String
  var nodes: [Node]
  var edges: [Edge]
  var clusters: [String]
}
