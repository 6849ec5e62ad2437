/// A kind of file that a picture of the service chain can be written to.
///
/// The pictures and the texts show the same selection of links; `graphml` and `gexf` are meant
/// for other programs and hold every link with its figures.
package enum DiagramFormat: String, CaseIterable, Sendable {
  case svg
  case png
  case pdf
  case dot
  case mmd
  case graphml
  case gexf

  /// The format of a file ending such as `svg` or `PNG`, also under its other common names.
  package init?(fileExtension: String) {
    switch fileExtension.lowercased() {
    case "gv": self = .dot
    case "mermaid": self = .mmd
    case let ending: self.init(rawValue: ending)
    }
  }
}
