import Foundation
import TestSupport
import Testing

/// Logs of both shapes, with and without ids, parents, persons and faults.
private let logs =
  ["Samples/desk-maker.csv", "Samples/desk-maker.zh.csv"]
  + [
    "vectors/return-stack.csv", "vectors/parallel.csv", "vectors/odd.csv", "vectors/sim-21.csv",
    "data/servicenow-incidents-resaved.csv", "data/nyc311-100.csv", "data/boston311-dmy-100.csv",
  ]
  .map { sharedFolder.appending(path: $0).path() }
  .filter { FileManager.default.fileExists(atPath: $0) }

@Test(arguments: logs, ["team", "person"])
func aStoreIsAnalysedToTheSameBytesAsItsLog(log: String, level: String) throws {
  try withTemporaryFolder { folder in
    let store = folder.appending(path: "firm.weaklink").path()
    let imported = try weaklink(["import", log, "--into", store])
    #expect(imported.status == 0, "\(imported.complaints)")
    let options = ["--format", "json", "--level", level]
    let direct = try weaklink(["analyze", log] + options)
    let kept = try weaklink(["analyze", store] + options)
    #expect(kept.status == 0, "\(kept.complaints)")
    #expect(!direct.output.isEmpty)
    #expect(kept.output == direct.output)
  }
}

@Test func importingPartByPartIsTheSameAsReadingAllParts() throws {
  try withTemporaryFolder { folder in
    let lines = try String(contentsOfFile: sample, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let rows = lines.dropFirst().filter { !$0.isEmpty }
    let cuts = [0, rows.count / 3, rows.count / 2, rows.count]
    let names = zip(cuts, cuts.dropFirst()).enumerated().map { index, cut in
      let part = lines.prefix(1) + rows[(rows.startIndex + cut.0)..<(rows.startIndex + cut.1)]
      let name = "part-\(index).csv"
      try? Data((part.joined(separator: "\n") + "\n").utf8)
        .write(to: folder.appending(path: name))
      return name
    }
    for name in names {
      let run = try weaklink(["import", name, "--into", "firm"], in: folder)
      #expect(run.status == 0, "\(run.complaints)")
    }
    let direct = try weaklink(["analyze"] + names + ["--format", "json"], in: folder)
    let kept = try weaklink(["analyze", "firm", "--format", "json"], in: folder)
    #expect(kept.output == direct.output)
    #expect(direct.output.contains("part-2.csv"))
  }
}

@Test func theSameFileAgainChangesNothingAndSaysSo() throws {
  try withTemporaryFolder { folder in
    let first = try weaklink(["import", sample, "--into", "firm.weaklink"], in: folder)
    let before = try Data(contentsOf: folder.appending(path: "firm.weaklink"))
    let second = try weaklink(["import", sample, "--into", "firm.weaklink"], in: folder)
    #expect(first.output.contains("4,110 rows new"))
    #expect(second.status == 0)
    #expect(second.output.contains("nothing has changed"))
    #expect(try Data(contentsOf: folder.appending(path: "firm.weaklink")) == before)
  }
}

@Test func nothingIsLeftBesideAStore() throws {
  try withTemporaryFolder { folder in
    _ = try weaklink(["import", sample, "--into", "firm.weaklink"], in: folder)
    _ = try weaklink(["analyze", "firm.weaklink", "--format", "csv"], in: folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    #expect(files == ["firm.weaklink"])
  }
}

@Test(arguments: [
  ["diagram", "LOG", "-o", "out.dot"], ["link", "LOG", "Sales"], ["case", "LOG", "C1"],
  ["whatif", "LOG", "--best", "2"], ["compare", "LOG", "--split", "2025-06-01"],
])
func everyCommandThatTakesALogTakesAStore(command: [String]) throws {
  try withTemporaryFolder { folder in
    _ = try weaklink(["import", sample, "--into", "firm"], in: folder)
    let runs = try [sample, "firm"].map { log in
      let run = try weaklink(command.map { $0 == "LOG" ? log : $0 }, in: folder)
      let file = try? String(contentsOf: folder.appending(path: "out.dot"), encoding: .utf8)
      return (run.status, run.output, file)
    }
    #expect(runs[0].0 == 0 || command[0] == "compare")
    #expect(runs[0].1 + (runs[0].2 ?? "") != "")
    #expect(runs[1] == runs[0])
  }
}
