import Foundation
import TestSupport
import Testing

@Test func aCaseIsShownAsATimeline() throws {
  let run = try weaklink(["case", sample, "C1051"])
  #expect(run.status == 0)
  #expect(run.output.contains("C1051"))
  try expectGolden(run.output, named: "Views/case.txt")
}

@Test func aLinkAndAPartyHaveAFile() throws {
  let link = try weaklink(["link", sample, "Customer Service", "Sales"])
  #expect(link.status == 0)
  try expectGolden(link.output, named: "Views/link.txt")
  let party = try weaklink(["link", sample, "Sales"])
  #expect(party.status == 0)
  try expectGolden(party.output, named: "Views/party.txt")
}

@Test func theAnswerOfTheSampleIsAsItWas() throws {
  let run = try weaklink(["analyze", "Samples/desk-maker.csv", "--format", "text"])
  #expect(run.status == 0)
  try expectGolden(run.output, named: "Views/answer.txt")
}

@Test func aMadeUpCompanyIsTheSameForTheSameSeed() throws {
  try withTemporaryFolder { folder in
    let arguments = ["simulate", "--cases", "200", "--seed", "9", "--fault", "grudge", "-o"]
    #expect(try weaklink(arguments + ["one.csv"], in: folder).status == 0)
    #expect(try weaklink(arguments + ["two.csv"], in: folder).status == 0)
    let one = try Data(contentsOf: folder.appending(path: "one.csv"))
    #expect(one == (try Data(contentsOf: folder.appending(path: "two.csv"))))
    let truth = try Data(contentsOf: folder.appending(path: "one.truth.json"))
    #expect(String(decoding: truth, as: UTF8.self).contains("\"fault\": \"grudge\""))
    let run = try weaklink(["analyze", "one.csv", "--format", "text"], in: folder)
    #expect(run.status == 0)
    let piped = try weaklink(Array(arguments + ["-"]), in: folder)
    #expect(Data(piped.output.utf8) == one)
  }
}
@Test func theColumnsAreExplained() throws {
  let run = try weaklink(["columns", "Samples/desk-maker.csv"])
  #expect(run.status == 0)
  try expectGolden(run.output, named: "Views/columns.txt")
}

@Test(arguments: [80, 132])
func aTextFitsTheTerminalThatItIsReadIn(columns: Int) throws {
  let inTerminal = "script -qec \"stty cols \(columns); '$0' $*\" /dev/null"
  let run = try weaklink(
    ["analyze", "Samples/desk-maker.csv", "--format", "text"],
    environment: ["NO_COLOR": "1", "TERM": "xterm"], wrapper: ["sh", "-c", inTerminal])
  #expect(run.status == 0)
  let lines = run.output.split(whereSeparator: \.isNewline).filter { !$0.contains("\u{1B}") }
  #expect(lines.count > 20)
  let widest = lines.map(\.count).max() ?? 0
  #expect(widest <= min(columns, 100))
  #expect(widest > min(columns, 100) - 10)
}
