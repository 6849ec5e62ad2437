package import ChainAnalysis
import Wording

/// A picture of who serves whom and which link costs most, ready to be written in any format.
///
/// The same analysis and options give the same bytes, except where the fonts of the machine take
/// part: in PNG and PDF.
package struct ChainDiagram: Sendable {
  /// How many links are drawn.
  package let shown: Int
  /// How many there are.
  package let total: Int
  let analysis: Analysis
  let options: DiagramOptions
  let selection: LinkSelection
  let graph: ChainGraph

  /// Chooses what is shown; nothing is laid out yet.
  ///
  /// - Complexity: O(*n* log *n*) in the number of links.
  package init(_ analysis: Analysis, options: DiagramOptions = DiagramOptions()) {
    self.analysis = analysis
    self.options = options
    selection = LinkSelection(
      analysis.links, limit: options.linkLimit ?? DiagramOptions.defaultLinkLimit,
      alpha: options.alpha, showsConflicts: options.showsConflicts,
      onlyConflicts: options.onlyConflicts)
    shown = selection.shown.count
    total = selection.total
    graph = ChainGraph(
      analysis, selection: selection, showsConflicts: options.showsConflicts)
  }

  var words: DiagramWords { DiagramWords(analysis: analysis, options: options) }

  /// The picture as the bytes of a file.
  ///
  /// - Throws: ``DiagramError`` where the layout library fails.
  package func rendered(as format: DiagramFormat) throws(DiagramError) -> [UInt8] {
    switch format {
    case .svg: return SVGWriter(try scene()).bytes
    case .png, .pdf:
      let scene = try scene()
      let drawing = XDotWriter(scene, language: options.language).text
      return try Graphviz.paint(
        drawing, size: scene.size, resolution: format == .png ? Self.resolution(of: scene) : 72,
        as: format)
    case .dot: return Array(DOTExport(plan, words: words, selection: selection).text.utf8)
    case .mmd: return Array(MermaidExport(plan, words: words, selection: selection).text.utf8)
    case .graphml: return Array(GraphMLExport(analysis).text.utf8)
    case .gexf: return Array(GEXFExport(analysis).text.utf8)
    }
  }

  /// The picture as an SVG element inside a page.
  ///
  /// Links, parties and teams are groups with the classes `link`, `party` and `team` and their
  /// facts in `data-rank`, `data-verdict`, `data-provider`, `data-customer`, `data-party` and
  /// `data-team`; the part that pans and zooms is the group with the class `chain`.
  ///
  /// - Throws: ``DiagramError`` where the layout library fails.
  package func svgElement() throws(DiagramError) -> String { SVGWriter(try scene()).element }

  /// What the reader has to know about a picture in this format: that the machine lacks a font.
  ///
  /// Only bitmaps and prints use the fonts of this machine; others name theirs.
  ///
  /// - Throws: ``DiagramError`` where the layout library fails.
  package func fontWarning(for format: DiagramFormat) throws(DiagramError) -> String? {
    guard format == .png || format == .pdf else { return nil }
    let characters = try scene().texts.joined().unicodeScalars
    guard let needed = characters.first(where: { 0x3400...0x9FFF ~= $0.value }),
      !Graphviz.draws(Character(needed), family: Fonts(options.language).printed)
    else { return nil }
    return words.say(.noChineseFont)
  }

  private var plan: LayoutPlan { LayoutPlan(graph, words: words) }

  private func scene() throws(DiagramError) -> Scene {
    let plan = plan
    return SceneComposer(
      plan: plan, layout: try layout(of: plan), words: words, selection: selection
    ).scene
  }

  /// The first layout that ends at the external customers.
  private func layout(of plan: LayoutPlan) throws(DiagramError) -> Layout {
    var layout: Layout
    var orders = LayoutPlan.Order.allCases[...]
    repeat {
      let raw = try Graphviz.layout(
        plan.source(orders.removeFirst()), nodes: graph.parties.count, edges: graph.arrows.count,
        clusters: graph.teams.map(\.members))
      layout = try Layout(raw)
    } while !layout.endsAt(graph.external) && !orders.isEmpty
    return layout
  }

  /// Dots per inch of a bitmap: twice as fine as the page, unless it would grow beyond what
  /// viewers open.
  private static func resolution(of scene: Scene) -> Double {
    min(144, 72 * 10_000 / max(scene.size.width, scene.size.height))
  }
}
