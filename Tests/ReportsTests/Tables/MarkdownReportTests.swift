@testable import Reports
import TestSupport
import Testing
import Wording

@Test(arguments: Language.allCases)
func theAnswerIsMarkdown(language: Language) throws {
  try expectGolden(
    MarkdownReport(.deskMaker, language: language).text, named: "report.\(language.rawValue).md")
}

@Test(arguments: [
  ("a|b", "a\\|b"), ("*x* _y_", "\\*x\\* \\_y\\_"), ("<b>&amp;", "&lt;b&gt;&amp;amp;"),
  ("[x](https://a.b)", "\\[x\\](https:\\//a.b)"), ("two\nlines", "two lines"),
  ("www.a.b", "www\\.a.b"), ("# no title", "\\# no title"), ("Sales 38\u{A0}%", "Sales 38\u{A0}%"),
])
func userTextIsShownAsItIs(text: String, escaped: String) {
  #expect(text.escapedForMarkdown == escaped)
}

@Test(arguments: [
  ("- x", "\\- x"), ("1. x", "1\\. x"), ("12) x", "12\\) x"), ("=== x", "\\=== x"),
  ("38 %", "38 %"),
])
func aLineThatBeginsWithANameIsNoList(text: String, escaped: String) {
  #expect(text.escapedForMarkdownLine == escaped)
}

@Test(arguments: UInt64(0)..<50)
func everyRowOfATableHasAsManyCells(seed: UInt64) {
  let text = MarkdownReport(.random(seed: seed)).text
  for block in text.split(separator: "\n\n") where block.hasPrefix("|") {
    let bars = block.split(separator: "\n").map {
      $0.replacing("\\|", with: "").filter { $0 == "|" }.count
    }
    #expect(Set(bars).count == 1)
  }
}
