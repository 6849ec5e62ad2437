/// Why a picture could not be drawn.
package enum DiagramError: Error, Equatable {
  /// The layout library refused the graph or failed; `report` is what it said.
  case layoutFailed(report: String)
  /// The layout library could not write a picture of this kind.
  case drawingFailed(DiagramFormat, report: String)
}

extension DiagramError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .layoutFailed(let report):
      "Graphviz could not lay out the diagram: \(report)"
    case .drawingFailed(let format, let report):
      "Graphviz could not draw the diagram as \(format.rawValue): \(report); "
        + "are its plugins installed (Debian: libgraphviz-dev)?"
    }
  }
}
