import Foundation

/// The picture of the chain as part of a page.
struct EmbeddedDiagram: Sendable {
  /// The `<svg>` element, without what stands before and after it in a file of its own.
  let element: HTML
  /// The ranks of the links that it leads to.
  let ranks: Set<Int>

  init(svg: String) {
    guard let start = svg.range(of: "<svg"), let end = svg.range(of: "</svg>", options: .backwards)
    else {
      element = .none
      ranks = []
      return
    }
    // As an image its links would be hidden from who reads by ear or keyboard.
    let drawing = svg[start.lowerBound..<end.upperBound]
      .replacing(" role=\"img\"", with: " role=\"group\"", maxReplacements: 1)
    element = HTML(trusted: String(drawing))
    ranks = Set(svg.matches(of: /href="#link-(\d{1,9})"/).compactMap { Int($0.output.1) })
  }

  var isEmpty: Bool { element == .none }
}
