import ChainAnalysis
import Foundation
import Reports
import TestSupport
import Testing

private let published = Result {
  let file = packageRoot.appending(path: "Sources/Reports/JSON/analysis.schema.json")
  return try JSONSchema(JSON(String(contentsOf: file, encoding: .utf8)))
}

@Test func thePublishedAnalysisKeepsToItsSchema() throws {
  let schema = try published.get()
  #expect(schema.faults(of: try JSON(JSONReport(.deskMaker).text())) == [])
}

@Test(arguments: UInt64(0)..<25)
func everyAnalysisKeepsToTheSchema(seed: UInt64) throws {
  let schema = try published.get()
  let faults = schema.faults(of: try JSON(JSONReport(.random(seed: seed)).text()))
  #expect(faults == [])
}

@Test(arguments: [
  ("\"rank\": 1,", "\"rank\": 0,", "$.links[0].rank: below 1.0"),
  ("\"rank\": 1,", "\"rank\": 1.5,", "$.links[0].rank: no integer"),
  ("\"rank\": 1,", "\"Rank\": 1,", "$.links[0]: no rank"),
  ("\"rank\": 1,", "\"rank\": 1, \"score\": 1,", "$.links[0]: unknown score"),
  ("\"weakest\"", "\"worst\"", "$.links[0].verdict: none of the choices"),
  ("\"weaklink/1\"", "\"weaklink/2\"", "$.schema: not the constant"),
  ("2025-01-06T08:00:00Z", "6 Jan 2025", "$.log.from: no date-time"),
  ("\"top\": 0.97", "\"top\": 97", "$.links[0].top: above 1.0"),
  (
    "\"2025-03\", \"requests\": 222, \"failed\"", "\"2025-13\", \"requests\": 222, \"failed\"",
    "$.trend[2].month: does not match ^[0-9]{4}-(0[1-9]|1[0-2])$"
  ),
  ("\"opened\": \"opened\"", "\"opened\": 7", "$.log.columns.opened: no string"),
  ("\"attributed\": true", "\"attributed\": null", "$.external.attributed: no boolean"),
  ("\"seconds\": 38400", "\"seconds\": \"11 h\"", "$.links[0].target.seconds: no integer"),
])
func theSchemaFindsWhatIsWrong(old: String, new: String, fault: String) throws {
  let text = try JSONReport(.deskMaker).text()
  let range = try #require(text.range(of: old))
  let broken = try JSON(text.replacingCharacters(in: range, with: new))
  #expect(try published.get().faults(of: broken).contains(fault))
}

@Test func aKeywordThatTheValidatorDoesNotKnowIsAFault() throws {
  let schema = JSONSchema(try JSON(#"{ "minLength": 3 }"#))
  #expect(schema.faults(of: .text("ab")) == ["schema: keyword minLength"])
}

@Test func aDefinitionThatDoesNotExistIsAFault() throws {
  let schema = JSONSchema(try JSON(##"{ "$ref": "#/$defs/none" }"##))
  #expect(schema.faults(of: .null) == ["schema: no #/$defs/none"])
}
