import ChainAnalysis
import Foundation
import Reports
import TestSupport
import Testing

@Test func theAnalysisIsWrittenAsItIsPublished() throws {
  try expectGolden(JSONReport(.deskMaker).text(), named: "analysis.json")
}

@Test(arguments: UInt64(0)..<100)
func anAnalysisReadsBackAsItWas(seed: UInt64) throws {
  let analysis = Analysis.random(seed: seed)
  #expect(try JSONReport.read(JSONReport(analysis).text()) == analysis)
}

@Test func theSchemaStandsFirst() throws {
  #expect(try JSONReport(.deskMaker).text().hasPrefix("{\n  \"schema\": \"weaklink/1\",\n"))
}

@Test(arguments: [
  0.1, 1 / 3.0, 1e-300, .leastNonzeroMagnitude, .greatestFiniteMagnitude, -0.0, 123_456_789.125,
])
func numbersReadBackExactly(number: Double) throws {
  var analysis = Analysis.deskMaker
  analysis.links[0].avoidable = number
  let read = try JSONReport.read(JSONReport(analysis).text())
  #expect(read.links[0].avoidable.bitPattern == number.bitPattern)
}

@Test(arguments: [Double.infinity, -.infinity, .nan])
func aNumberThatJSONCannotWriteIsAnError(number: Double) {
  var analysis = Analysis.deskMaker
  analysis.links[0].avoidable = number
  #expect(throws: EncodingError.self) { try JSONReport(analysis).text() }
}

@Test func whatIsNotKnownIsNull() throws {
  var analysis = Analysis.deskMaker
  analysis.links[0].degradation = nil
  analysis.links[0].target = nil
  let text = try JSONReport(analysis).text()
  #expect(text.contains("\"degradation\": null"))
  #expect(text.contains("\"target\": null"))
}

@Test func noNameCanLeaveItsString() throws {
  var analysis = Analysis.deskMaker
  let name = "</script>\"\\\u{0}\u{1F}\u{2028}\n"
  analysis.parties[0].name = name
  let text = try JSONReport(analysis).text()
  #expect(!text.contains("</script>"))
  #expect(try JSONReport.read(text).parties[0].name == name)
}
