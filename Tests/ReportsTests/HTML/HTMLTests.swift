import FoundationXML
import TestSupport
import Testing

@testable import Reports

/// Whatever a log calls its parties comes out of a parser as it went in.
@Test(arguments: UInt64(0)..<200)
func textsSurviveEscapingAndParsing(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let text = hostileText(using: &random)
  let html: HTML = "<p title=\"\(text)\">\(text)</p>"
  let parsed = try #require(try XMLDocument(xmlString: html.markup).rootElement())
  #expect(parsed.stringValue == text)
  #expect(parsed.attribute(forName: "title")?.stringValue == text)
}

private func hostileText(using random: inout SeededGenerator) -> String {
  let pieces = [
    "<script>", "</script>", "&amp;", "&", "\"", "'", ">", "<!--", "]]>", "\t", "\n", "\r", "=",
    "javascript:", "设计部", "訂單", "\u{202E}", "é", "𠮷", "{{", "--", " ", "x",
  ]
  return (0..<Int.random(in: 1...20, using: &random))
    .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
}

@Test func literalsAreTrustedAndValuesAreNot() {
  let name = "<b>Sales</b>"
  let inner: HTML = "<i>\(name)</i>"
  let html: HTML = "<p>\(inner)\(["\(name)" as HTML])</p>"
  #expect(
    html.markup == "<p><i>&lt;b&gt;Sales&lt;/b&gt;</i>&lt;b&gt;Sales&lt;/b&gt;</p>")
}

@Test func charactersThatXMLForbidsAreSeenAsReplaced() {
  let html: HTML = "\("a\u{0}b\u{1B}c\u{FFFE}d")"
  #expect(html.markup == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d")
}
