import Foundation
import FoundationXML
import Reports

/// A report read back as XML, as a test sees it.
struct Page {
  let markup: String
  let root: XMLElement

  /// - Throws: Where the page is not well-formed. Style and script are not XML and are left out.
  init(_ markup: String) throws {
    self.markup = markup
    var xml = markup.replacing("<!DOCTYPE html>\n", with: "")
    for name in ["style", "script"] {
      while let start = xml.range(of: "<\(name)>"),
        let end = xml.range(of: "</\(name)>", range: start.upperBound..<xml.endIndex)
      {
        xml.replaceSubrange(start.lowerBound..<end.upperBound, with: "<left-out/>")
      }
    }
    let document = try XMLDocument(xmlString: xml)
    guard let root = document.rootElement() else { throw CocoaError(.fileReadCorruptFile) }
    self.root = root
  }

  init(_ report: HTMLReport) throws { try self.init(report.html) }

  /// Every element, in order.
  var elements: [XMLElement] { Self.elements(in: root) }

  private static func elements(in element: XMLElement) -> [XMLElement] {
    [element]
      + (element.children ?? []).compactMap { $0 as? XMLElement }.flatMap { elements(in: $0) }
  }

  func values(of attribute: String) -> [String] {
    elements.compactMap { $0.value(of: attribute) }
  }

  func element(id: String) -> XMLElement? {
    elements.first { $0.value(of: "id") == id }
  }

  func elements(named name: String, class style: String? = nil) -> [XMLElement] {
    elements.filter { element in
      element.localName == name
        && style.map { element.classes.contains($0) } ?? true
    }
  }
}

extension XMLElement {
  /// The value of an attribute, which elements of a namespace do not give by its plain name.
  func value(of attribute: String) -> String? {
    attributes?.first { $0.localName == attribute }?.stringValue
  }

  var classes: [String] {
    (value(of: "class") ?? "").split(separator: " ").map(String.init)
  }

  /// All the words in it.
  var words: String { stringValue ?? "" }
}
