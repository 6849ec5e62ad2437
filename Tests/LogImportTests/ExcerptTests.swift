import Diagnostics
import Testing
import Wording

private func shown(_ line: String, pointingAt mark: Character = "▶") -> (text: String, caret: Int) {
  let head = line.prefix { $0 != mark }
  let bytes = Array(line.replacing(String(mark), with: "").utf8)
  let excerpt = Excerpt(line: bytes, offset: head.utf8.count)
  return (excerpt.text, excerpt.caret)
}

@Test(arguments: [
  ("a,▶b,c", "a,b,c", 2), ("▶", "", 0), ("客户,▶b", "客户,b", 5), ("a\t▶b", "a b", 2),
  ("e\u{301},▶b", "e\u{301},b", 2), ("\u{1B}[31m▶red", "␛[31mred", 5),
  ("a\u{202E}▶b", "a\u{FFFD}b", 2), ("x\0▶y", "x␀y", 2),
])
func anExcerptPointsAtThePlaceAndMovesNoCursor(line: String, text: String, caret: Int) {
  #expect(shown(line).text == text)
  #expect(shown(line).caret == caret)
}

@Test(arguments: [0, 20, 50, 100, 400, 799])
func aLongLineIsCutToAWindowAroundThePlace(place: Int) {
  let letters = Array(String(repeating: "abcdefghij", count: 80))
  let line = String(letters[..<place]) + "▶" + String(letters[place...])
  let (text, caret) = shown(line)
  #expect(TextWidth.cells(text) <= 88)
  #expect(Array(text)[caret] == letters[place])
}

@Test func theCountsOfADiagnosticLogAreExactBeyondWhatItKeeps() {
  var log = DiagnosticLog()
  let location = InputLocation(file: "a.csv", line: 2, column: 3)
  for _ in 0..<100 {
    log.record(.missingTime) { Diagnostic(.missingTime, ["column": "x"], at: location) }
  }
  log.record(.emptyFile) { Diagnostic(.emptyFile, at: location) }
  #expect(log.counts == [.missingTime: 100, .emptyFile: 1])
  #expect(log.diagnostics.count == DiagnosticLog.kept + 1)
  #expect(log.summary.map(\.fault) == [.missingTime, .emptyFile])
  #expect(log.total == 101)
}
