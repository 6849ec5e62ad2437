import Foundation
import TestSupport
import Testing

private let table = packageRoot.appending(path: "Samples/desk-maker-conflicts.csv").path()

@Test func theDeskMakersStoryIsToldFromATable() throws {
  let arguments = [
    "conflicts", "report", sample, "--conflicts", table, "--level", "person", "--include-notes",
  ]
  let run = try weaklink(arguments)
  #expect((run.status, run.complaints) == (0, ""))
  try expectGolden(run.output, named: "Conflicts/report.txt")
  try expectGolden(
    weaklink(arguments + ["--format", "markdown"]).output, named: "Conflicts/report.md")
  // Without the byte order mark, which reading a golden leaves out.
  let table = try weaklink(arguments + ["--format", "csv"]).output.dropFirst()
  try expectGolden(String(table), named: "Conflicts/report.csv")
  try expectGolden(
    weaklink(arguments + ["--lang", "zh-Hans"]).output, named: "Conflicts/report.zh.txt")
}

@Test func textsStayOutOfWhatIsSharedUnlessTheyAreAskedFor() throws {
  try withTemporaryFolder { folder in
    let arguments = ["analyze", sample, "--conflicts", table, "-o", folder.path()]
    #expect(try weaklink(arguments).status == 0)
    for name in ["report.html", "analysis.json", "chain.svg", "conflicts.csv"] {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      #expect(!text.contains("wrong") && !text.contains("heard both"), "\(name)")
    }
    #expect(try weaklink(arguments + ["--include-notes"]).status == 0)
    let page = try String(contentsOf: folder.appending(path: "report.html"), encoding: .utf8)
    #expect(page.contains("Bert gave a delivery date that was wrong"))
  }
}

@Test func conflictsThatCannotBeReadAreKeptBesideTheReport() throws {
  try withTemporaryFolder { folder in
    let file = folder.appending(path: "conflicts.csv")
    let row = "Bert Barlow,Cleo Crane,soon,\"one, two\""
    try Data("party,other party,opened,cause\n\(row)\n".utf8).write(to: file)
    let run = try weaklink([
      "analyze", sample, "--conflicts", file.path(), "-o", folder.appending(path: "out/").path(),
    ])
    #expect(run.status == 0)
    let kept = folder.appending(path: "out/conflicts-set-aside.csv")
    #expect(run.complaints.contains("1 row was set aside, as it was, in \(kept.path())"))
    let text = try String(contentsOf: kept, encoding: .utf8)
    #expect(text.contains("\"unreadable-time\""))
    #expect(text.contains("\"" + row.replacing("\"", with: "\"\"") + "\"\n"))
    // Mended and named beside its table, it is a conflict.
    try Data(text.replacing("soon", with: "2025-06-02").utf8).write(to: kept)
    let again = try weaklink([
      "conflicts", "report", sample, "--conflicts", file.path(), "--conflicts", kept.path(),
      "--level", "person", "--format", "csv",
    ])
    #expect(again.status == 0)
    #expect(again.output.contains("Bert Barlow"))
  }
}
