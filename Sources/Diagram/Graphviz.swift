import CGraphviz
import Synchronization

/// Lays out graphs and draws pictures.
///
/// Graphviz keeps process-wide state and is not thread-safe, not even for reading: all of it is
/// used behind this lock, and no pointer to any of it leaves this file.
enum Graphviz {
  private static let context = Mutex(GraphvizContext())

  /// Places the nodes `n0`…, the edges with the identifiers `0`… and the clusters, each given by
  /// the numbers of its nodes.
  static func layout(
    _ source: consuming DOTSource, nodes: Int, edges: Int, clusters: [[Int]]
  ) throws(DiagramError) -> RawLayout {
    let text = source.closed()
    return try context.withLock { context throws(DiagramError) in
      try context.layout(text, nodes: nodes, edges: edges, clusters: clusters)
    }
  }

  /// Whether a family, or what the machine has in its place, can draw a full-width character.
  static func draws(_ character: Character, family: String) -> Bool {
    var dot = DOTSource()
    dot.node(
      "n0",
      [
        ("label", .text(String(character))), ("shape", .literal("plain")),
        ("fontname", .literal(family)), ("fontsize", .number(100)),
      ])
    let raw = try? layout(dot, nodes: 1, edges: 0, clusters: [])
    guard let width = raw?.nodes.first.flatMap({ Double($0.width) }) else { return false }
    // A full-width character is as wide as its type is high; the box that stands in for a missing
    // one is narrower.
    return abs(width * 72 - 100) < 2
  }

  /// Paints a drawing of a given size; see ``XDotWriter``.
  static func paint(
    _ drawing: String, size: Size, resolution: Double, as format: DiagramFormat
  ) throws(DiagramError) -> [UInt8] {
    try context.withLock { context throws(DiagramError) in
      try context.paint(drawing, size: size, resolution: resolution, as: format)
    }
  }
}

/// What the library reported since the last look; it reports in fragments, from inside the lock.
private let reports = Mutex("")

/// Owns the library's context and takes over its error messages.
@safe private struct GraphvizContext: ~Copyable {
  private let handle: OpaquePointer?

  init() {
    unsafe handle = gvContext()
    _ = unsafe agseterrf { fragment in
      guard let fragment = unsafe fragment else { return 0 }
      let text = unsafe String(cString: fragment)
      reports.withLock { $0 += text }
      return 0
    }
  }

  deinit { _ = unsafe gvFreeContext(handle) }

  borrowing func layout(
    _ source: String, nodes: Int, edges: Int, clusters: [[Int]]
  ) throws(DiagramError) -> RawLayout {
    forgetReports()
    guard let graph = unsafe agmemread(source) else { throw .layoutFailed(report: report()) }
    defer { _ = unsafe agclose(graph) }
    let places = unsafe addClusters(clusters.count, to: graph)
    guard unsafe places.count == clusters.count else {
      throw .layoutFailed(report: "\(clusters.count) teams do not fit")
    }
    for index in clusters.indices {
      for member in clusters[index] {
        guard let node = unsafe named("n\(member)", { unsafe agnode(graph, $0, 0) }) else {
          continue
        }
        _ = unsafe agsubnode(places[index], node, 1)
      }
    }
    guard unsafe gvLayout(handle, graph, "dot") == 0 else { throw .layoutFailed(report: report()) }
    defer { _ = unsafe gvFreeLayout(handle, graph) }
    guard !hasError else { throw .layoutFailed(report: report()) }
    unsafe attach_attrs(graph)

    var raw = RawLayout(
      bounds: unsafe attribute("bb", of: graph), nodes: [],
      edges: .init(repeating: .init(position: "", label: ""), count: edges), clusters: [])
    for index in 0..<nodes {
      guard let node = unsafe named("n\(index)", { unsafe agnode(graph, $0, 0) }) else {
        throw .layoutFailed(report: "node \(index) is missing")
      }
      raw.nodes.append(
        .init(
          position: unsafe attribute("pos", of: node), width: unsafe attribute("width", of: node),
          height: unsafe attribute("height", of: node)))
      var edge = unsafe agfstout(graph, node)
      while let current = unsafe edge {
        if let index = Int(unsafe attribute("id", of: current)), raw.edges.indices ~= index {
          raw.edges[index] = .init(
            position: unsafe attribute("pos", of: current),
            label: unsafe attribute("lp", of: current))
        }
        unsafe edge = agnxtout(graph, current)
      }
    }
    for index in clusters.indices {
      raw.clusters.append(unsafe attribute("bb", of: places[index]))
    }
    return raw
  }

  /// Adds empty clusters and returns them in the order in which the library will meet them.
  ///
  /// That order follows from where their names happen to lie in memory. Filling them by it, not by
  /// name, makes the layout the same every time.
  private borrowing func addClusters(
    _ count: Int, to graph: UnsafeMutablePointer<Agraph_t>
  ) -> [UnsafeMutablePointer<Agraph_t>] {
    for index in 0..<count {
      _ = unsafe named("cluster\(index)") { unsafe agsubg(graph, $0, 1) }
    }
    var clusters: [UnsafeMutablePointer<Agraph_t>] = unsafe []
    var next = unsafe agfstsubg(graph)
    while let cluster = unsafe next {
      unsafe clusters.append(cluster)
      unsafe next = agnxtsubg(cluster)
    }
    return unsafe clusters
  }

  borrowing func paint(
    _ drawing: String, size: Size, resolution: Double, as format: DiagramFormat
  ) throws(DiagramError) -> [UInt8] {
    forgetReports()
    guard let graph = unsafe agmemread(Self.canvas(size, resolution: resolution)) else {
      throw .drawingFailed(format, report: report())
    }
    defer { _ = unsafe agclose(graph) }
    // Set directly: as DOT text, the drawing would have to be quoted.
    _ = unsafe named("_background") { name in
      unsafe named(drawing) { drawing in
        unsafe named("") { unsafe agsafeset(graph, name, drawing, $0) }
      }
    }
    guard unsafe gvLayout(handle, graph, "nop2") == 0 else {
      throw .drawingFailed(format, report: report())
    }
    defer { _ = unsafe gvFreeLayout(handle, graph) }
    var bytes: UnsafeMutablePointer<CChar>?
    var count: UInt32 = 0
    let outcome = unsafe gvRenderData(handle, graph, format.rawValue, &bytes, &count)
    guard outcome == 0, !hasError, count > 0, let bytes = unsafe bytes else {
      throw .drawingFailed(format, report: report())
    }
    defer { unsafe gvFreeRenderData(bytes) }
    return unsafe UnsafeRawBufferPointer(start: bytes, count: Int(count)).map { $0 }
  }

  /// An empty picture of a given size: two points that nobody sees, at opposite corners.
  private static func canvas(_ size: Size, resolution: Double) -> String {
    var dot = DOTSource()
    dot.set("dpi", .number(resolution))
    dot.set("pad", .number(0))
    dot.set("margin", .number(0))
    dot.defaults(
      "node",
      [
        ("shape", .literal("point")), ("style", .literal("invis")), ("width", .literal("0.001")),
      ])
    let (width, height) = (PlainNumber(size.width).text, PlainNumber(size.height).text)
    dot.node("a", [("pos", .literal("0,0"))])
    dot.node("b", [("pos", .literal("\(width),\(height)"))])
    return dot.closed()
  }

  /// The value of an attribute; empty where it has none.
  private borrowing func attribute(
    _ name: String, of object: UnsafeMutableRawPointer
  ) -> String {
    guard let value = unsafe named(name, { unsafe agget(object, $0) }) else { return "" }
    return unsafe String(cString: value)
  }

  /// Hands a name to a function that wants it mutable and only reads it.
  private borrowing func named<Result>(
    _ name: String, _ body: (UnsafeMutablePointer<CChar>) -> Result?
  ) -> Result? {
    var bytes = Array(name.utf8CString)
    return unsafe bytes.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return nil }
      return unsafe body(start)
    }
  }

  private borrowing func forgetReports() { reports.withLock { $0 = "" } }

  /// The library returns success after some failures: what it called an error counts as one.
  private var hasError: Bool { reports.withLock { $0.contains("Error") } }

  private borrowing func report() -> String {
    let text = reports.withLock { $0 }
    return text.isEmpty ? "no reason given" : text
  }
}
