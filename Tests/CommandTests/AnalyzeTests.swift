import ChainAnalysis
import Foundation
import Reports
import ServiceModel
import TestSupport
import Testing
import Wording

@Test func thePagesOfAPartyAndOfAPairHoldAllThatIsKnownOfThem() throws {
  try withTemporaryFolder { folder in
    _ = try weaklink(["analyze", sample, "-o", "report.html"], in: folder)
    let report = try String(
      contentsOf: folder.appending(path: "report.html"), encoding: .utf8)
    let parties = report.components(separatedBy: "<details class=\"party\">")
    let sales = try #require(parties.first { $0.contains("<strong>Sales</strong>") })
    for part in ["How it serves", "How it is served", "Also seen", "held failed quote", "I'm busy"]
    {
      #expect(sales.contains(part.replacing("'", with: "&#39;")) || sales.contains(part), "\(part)")
    }
    let links = report.components(separatedBy: "<article id=\"link-")
    let pair = try #require(links.first { $0.hasPrefix("1\"") })
    #expect(pair.contains("The other way round"))
    #expect(pair.contains("Customer Service → Sales"))
  }
}

@Test func theMainJobAnswersInTheTerminalAndLeavesAReport() throws {
  try withTemporaryFolder { folder in
    let run = try weaklink(["analyze", sample], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("Customer Service"))
    #expect(run.output.contains("Report   weaklink-desk-maker/report.html"))
    for name in ["report.html", "chain.svg", "analysis.json", "links.csv"] {
      let file = folder.appending(path: "weaklink-desk-maker/\(name)")
      #expect(try Data(contentsOf: file).count > 1_000, "\(name)")
    }
    let files = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "weaklink-desk-maker").path())
    #expect(!files.contains { $0.hasSuffix(".part") })
  }
}

@Test func theAnswerIsTheGrudge() throws {
  let team = try weaklink(["analyze", sample, "--format", "json"])
  let person = try weaklink(["analyze", sample, "--format", "json", "--level", "person"])
  let teams = try #require(JSONReport.read(team.output).links.first)
  let persons = try #require(JSONReport.read(person.output).links.first)
  #expect(teams.link == Link(customer: "Customer Service", provider: "Sales"))
  #expect(teams.verdict == .weakest)
  #expect(persons.link == Link(customer: "Alma", provider: "Bert"))
  #expect(persons.verdict == .weakest)
}

@Test(arguments: [
  ("answer.json", "{"), ("answer.csv", "rank"), ("answer.md", "#"), ("answer.html", "<!"),
  ("answer.txt", "Sales"), ("answer.svg", "<"), ("answer.png", "\u{FFFD}PNG"),
  ("answer.pdf", "%PDF"), ("answer.dot", "digraph"),
])
func theEndingOfAFileDecidesWhatIsWritten(name: String, beginning: String) throws {
  try withTemporaryFolder { folder in
    let run = try weaklink(["analyze", sample, "-o", name], in: folder)
    #expect(run.status == 0, "\(run.complaints)")
    #expect(run.output.isEmpty)
    let text = String(
      decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    #expect(text.prefix(60).contains(beginning))
  }
}

@Test func standardInputAndGzipReadLikeAFile() throws {
  try withTemporaryFolder { folder in
    let bytes = try Data(contentsOf: URL(filePath: sample))
    let copy = folder.appending(path: "log.csv")
    try bytes.write(to: copy)
    let zip = Process()
    zip.executableURL = URL(filePath: "/usr/bin/env")
    zip.arguments = ["gzip", "-k", copy.path()]
    try zip.run()
    zip.waitUntilExit()
    let plain = try weaklink(["analyze", "log.csv", "--format", "csv"], in: folder)
    let zipped = try weaklink(["analyze", "log.csv.gz", "--format", "csv"], in: folder)
    let piped = try weaklink(["analyze", "-", "--format", "csv"], input: bytes, in: folder)
    #expect(plain.status == 0)
    #expect(!plain.output.isEmpty)
    #expect(zipped.output == plain.output)
    #expect(piped.output == plain.output)
    // A pipe with a path can be read only once, so nothing may look into it before the reader does.
    let named = try weaklink(
      ["analyze", "/dev/stdin", "--format", "csv"], input: bytes, in: folder)
    #expect(named.output == plain.output)
  }
}

@Test(arguments: [1, 4, 7])
func theNumberOfThreadsChangesNoByte(threads: Int) throws {
  let two = try weaklink(["analyze", sample, "--format", "json", "--threads", "2"])
  let other = try weaklink(["analyze", sample, "--format", "json", "--threads", "\(threads)"])
  #expect(two.status == 0)
  #expect(other.output == two.output)
}

@Test func theLanguageIsThatOfTheEnvironmentUnlessOneIsChosen() throws {
  let log = packageRoot.appending(path: "Samples/desk-maker.zh.csv").path()
  let chinese = try weaklink(
    ["analyze", log, "--format", "text"], environment: ["LC_ALL": "zh_TW.UTF-8"])
  let chosen = try weaklink(["analyze", log, "--format", "text", "--lang", "zh-Hant"])
  #expect(chinese.status == 0)
  #expect(chinese.output == chosen.output)
  #expect(chosen.output.contains("環節"))
}

@Test func agreementsAndTargetsChangeWhatALinkCouldDo() throws {
  func target(_ more: [String]) throws -> LinkFinding.Target? {
    let run = try weaklink(["analyze", sample, "--format", "json"] + more)
    #expect(run.status == 0, "\(run.complaints)")
    return try JSONReport.read(run.output).links.first {
      $0.link == Link(customer: "Customer Service", provider: "Sales")
    }?.target
  }
  let agreed = try target(["--ola", "Customer Service>Sales=90min"])
  #expect(agreed == .init(seconds: 5_400, basis: .agreement))
  #expect(try target([]) != agreed)
}

@Test func anAsOfTimeLooksAtTheLogAsItWas() throws {
  let run = try weaklink(["analyze", sample, "--format", "json", "--as-of", "2025-06-01"])
  let analysis = try JSONReport.read(run.output)
  #expect(analysis.log.asOf?.description == "2025-06-01T23:59:59Z")
  #expect(analysis.notes.contains { $0.phrase.rawValue == "openedAfterAsOf" })
}

@Test func aFileOfMendedRowsIsReadAndNeverOverwritten() throws {
  try withTemporaryFolder { folder in
    let log = folder.appending(path: "log.csv")
    let rows = (1...30).map { "\($0),C\($0 % 3),P\($0 % 2),2026-03-02 08:00,2026-03-02 09:00\n" }
    let text =
      "id,customer,provider,opened,delivered\n" + rows.joined()
      + "31,C1,P1,soon,\n32,C1,P1,later,\n"
    try Data(text.utf8).write(to: log)
    let first = try weaklink(["analyze", "log.csv"], in: folder)
    #expect(first.status == 0, "\(first.complaints)")
    let kept = folder.appending(path: "weaklink-log/set-aside.csv")
    let mended = try String(contentsOf: kept, encoding: .utf8)
      .replacing("P1,soon", with: "P1,2026-03-02 08:00")
    try Data(mended.utf8).write(to: kept)
    let again = try weaklink(["analyze", "log.csv", "weaklink-log/set-aside.csv"], in: folder)
    #expect(again.status == 0, "\(again.complaints)")
    #expect(try String(contentsOf: kept, encoding: .utf8) == mended)
    let rest = folder.appending(path: "weaklink-log/set-aside-2.csv")
    #expect(try String(contentsOf: rest, encoding: .utf8).contains("32,C1,P1,later"))
    let json = try weaklink(
      ["analyze", "log.csv", "weaklink-log/set-aside.csv", "--format", "json"], in: folder)
    let files = try JSONReport.read(json.output).log.files
    #expect(files.map(\.accepted) == [30, 1])
  }
}
