import ChainAnalysis
import Diagram
import Foundation
import FoundationXML

/// A drawn picture, read back as XML.
struct SVG {
  let text: String
  let root: Element

  /// - Throws: where the picture cannot be drawn or is not well-formed.
  init(of analysis: Analysis, _ options: DiagramOptions = DiagramOptions()) throws {
    let bytes = try ChainDiagram(analysis, options: options).rendered(as: .svg)
    text = String(decoding: bytes, as: UTF8.self)
    root = try Element(parsing: bytes)
  }

  func all(_ name: String) -> [Element] { root.descendants.filter { $0.name == name } }

  /// The groups that have a class.
  func groups(_ name: String) -> [Element] { all("g").filter { $0.has(class: name) } }
}

/// An element of an XML document.
final class Element {
  let name: String
  let attributes: [String: String]
  var children: [Element] = []
  var text = ""

  init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  convenience init(parsing bytes: [UInt8]) throws {
    let reader = Reader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    guard parser.parse(), let root = reader.root else {
      throw NotWellFormed(
        reason: "\(String(describing: parser.parserError)) at line \(parser.lineNumber)")
    }
    self.init(name: root.name, attributes: root.attributes)
    children = root.children
  }

  struct NotWellFormed: Error {
    let reason: String
  }

  var descendants: [Element] { children.flatMap { [$0] + $0.descendants } }

  func has(class name: String) -> Bool {
    attributes["class"]?.split(separator: " ").contains { $0 == name } == true
  }

  /// What is written in the picture inside this element.
  var texts: [String] { descendants.filter { $0.name == "text" }.map(\.text) }

  private final class Reader: NSObject, XMLParserDelegate {
    var root: Element?
    private var open: [Element] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      let element = Element(name: name, attributes: attributes)
      if let parent = open.last { parent.children.append(element) } else { root = element }
      open.append(element)
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      open.last?.text += string
    }
  }
}
