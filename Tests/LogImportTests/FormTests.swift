import Diagnostics
import Foundation
@testable import LogImport
import ServiceModel
import TestSupport
import Testing
import Wording

private let forms = packageRoot.appending(path: "Tests/LogImportTests/Forms")

private func readingForm(_ name: String) async throws -> ImportedLog {
  try await LogReader.read([.file(path: forms.appending(path: name).path)])
}

/// The encoding that the notes name, of the last file.
private func encoding(_ log: ImportedLog) -> String? {
  log.description.notes.last { $0.phrase == .fileRead }?.values["encoding"]
}

@Test(
  arguments: [
    ("utf-8.csv", "UTF-8"), ("utf-8-mark.csv", "UTF-8"), ("utf-16le.csv", "UTF-16LE"),
    ("utf-16be.csv", "UTF-16BE"), ("utf-16le-mark.csv", "UTF-16LE"),
    ("utf-16be-mark.csv", "UTF-16BE"), ("gbk.csv", "GB18030"), ("requests.jsonl", "UTF-8"),
    ("requests.json", "UTF-8"),
  ] as [(String, String)])
func aLogSaysTheSameInEveryEncodingAndForm(file: String, named: String) async throws {
  let log = try await readingForm(file)
  let expected = try await readingForm("utf-8.csv").requests.requests
  #expect(expected.map(\.customer) == ["海达家具公司", "李雷", "韩梅", "博森贸易", "王明"])
  #expect(log.requests.requests == expected)
  #expect(encoding(log) == named)
  #expect(log.diagnostics.total == 0)
}

@Test(arguments: [
  ("gb18030.csv", "GB18030", ["海达家具公司", "博森贸易", "𠮷家㐂运费有误"]),
  ("big5.csv", "Big5", ["海達家具公司", "博森貿易", "運費有誤"]),
  ("windows-1252.csv", "Windows-1252", ["Möbel Größe GmbH", "Señor Núñez", "garçon à l’hôtel…"]),
  ("latin-1.csv", "Latin-1", ["Möbel Größe GmbH", "Señor Núñez", "garçon à l'hôtel"]),
])
func lettersAreTheOnesThatWereWritten(
  file: String, named: String, words: [String]
) async throws {
  let log = try await readingForm(file)
  let requests = log.requests.requests
  #expect([requests[0].customer, requests[3].customer, requests[3].note] == words)
  #expect(encoding(log) == named)
  #expect(log.diagnostics.total == 0)
}

@Test(arguments: ["events.xes", "events.xes.gz"])
func anEventLogSaysTheSameInXESAndInCSV(file: String) async throws {
  let csv = try await readingForm("events.csv")
  let log = try await readingForm(file)
  #expect(csv.requests.count > 0)
  #expect(log.description.shape == .events)
  #expect(log.requests.requests == csv.requests.requests)
  #expect(log.diagnostics.total == 0)
}

@Test func whatACaseSaysAndWhatLiesInsideAttributesBecomeColumns() throws {
  let text = try LogText(.file(path: forms.appending(path: "events.xes").path))
  let lines = String(decoding: text.bytes[0..<text.bytes.count], as: UTF8.self)
    .split(separator: "\n")
  #expect(
    lines[0] == "case:concept:name,case:customer,case:customer.segment,concept:name,org:group,"
      + "org:resource,lifecycle:transition,time:timestamp,steps.step")
  #expect(
    lines[5] == "C2,Bolt & Co,retail,提交,客服部,李雷,complete,2026-03-04T08:00:00.000+08:00,\"a, b\"")
  #expect(text.origin?.lines.prefix(3) == [1, 15, 23])
}

@Test func objectsInsideAnObjectAreReadByTheirNames() async throws {
  let log = try await readingForm("issues.json")
  let requests = log.requests.requests
  #expect(log.diagnostics.total == 0)
  #expect(requests.map(\.customer) == ["海达家具公司", "李雷", "韩梅", "博森贸易", "王明"])
  #expect(requests.map(\.provider) == ["王明", "韩梅", "赵刚", "王明", "周芳"])
  #expect(requests.map(\.kind) == ["报价", "合同审批", "核价", "投诉", "查货"])
}

@Test func everyLogOfAnArchiveIsRead() async throws {
  let log = try await readingForm("logs.zip")
  #expect(log.requests.count == 5)
  #expect(
    log.description.files.map { $0.name.split(separator: "/").last } == ["march.csv", "april.csv"])
  #expect(encoding(log) == "GB18030")
  let note = try #require(log.description.notes.first { $0.phrase == .membersUnread })
  #expect(note.values["others"] == "'export/readme.pdf'")
}

@Test(arguments: [
  ("{\"id\":1}\n{\"id\":2,\"a\":{\"b\":[1,2.5,true,null]}}", "id,a.b\n1,\n2,\"1, 2.5, true\"\n"),
  ("[{\"id\":\"x\\ny\"} , {\"n\":{\"name\":\"Ann\",\"x\":1}}]", "id,n,n.x\n\"x\ny\",,\n,Ann,1\n"),
  ("{\"id\":1e3,\"big\":1772438400123,\"f\":0.5}", "id,big,f\n1000,1772438400123,0.5\n"),
  ("{\"v\":2,\"rows\":[{\"id\":1},{\"id\":2}]}", "id\n1\n2\n"),
  ("{\n \"id\": 1\n}\n{\n \"id\": 2\n}\n", "id\n1\n2\n"),
])
func recordsBecomeRows(json: String, table: String) throws {
  let text = try LogText(.bytes(Array(json.utf8), name: "log.json"))
  #expect(String(decoding: text.bytes[0..<text.bytes.count], as: UTF8.self) == table)
}

@Test(arguments: ["[id],[customer]\n1,2\n", "{id},b\n1,2\n", "<3 or more,b\n1,2\n", "[\n", "{"])
func textThatOnlyBeginsLikeAnotherFormIsATable(text: String) throws {
  #expect(try LogText(.bytes(Array(text.utf8), name: "log.csv")).origin == nil)
}

@Test func aFaultIsReportedWithTheLineOfTheRecord() async throws {
  let log = try await reading(
    "{\"id\":1,\"customer\":\"A\",\"provider\":\"Ann\",\"opened\":\"2026-03-02 08:00\"}\n\n"
      + "{\"id\":2,\"customer\":\"B\\nC\",\"provider\":\"Bob\",\"opened\":\"never\"}\n{broken\n"
      + "{\"id\":3,\"customer\":\"A\",\"provider\":\"Bob\",\"opened\":\"2026-03-02 10:00\"}\n")
  #expect(log.requests.count == 2)
  #expect(
    log.diagnostics.diagnostics.map(\.location.description) == ["log.csv:3:53", "log.csv:4:1"])
  #expect(log.diagnostics.diagnostics.map(\.fault) == [.unreadableTime, .unreadableRecord])
  #expect(log.setAside.map { String(decoding: $0.record, as: UTF8.self) }.last == "{broken")
}
