import Foundation
import TestSupport
import Testing

private let march = """
  id,parent,customer,provider,opened,promised,delivered,note
  1,,Miller Ltd,Service,2026-03-02 08:00:00,2026-03-04 08:00:00,,=cmd
  2,1,Service,Sales,2026-03-02 09:00:00,,2026-03-02 11:00:00,
  3,2,Sales,Pricing,2026-10-25 01:30:00,,2026-10-25T02:30:00+01:00,twice

  """

private let april = """
  id,parent,customer,provider,opened,promised,delivered,note
  1,,Miller Ltd,Service,2026-03-02 08:00:00,2026-03-06 08:00:00,2026-11-03 17:00:00,=cmd
  4,,Bauer & Sons,Service,2026-11-02 08:00:00,2026-11-09 08:00:00,,

  """

/// A folder with a store of two imports.
private func withStore(_ body: (URL) throws -> Void) throws {
  try withTemporaryFolder { folder in
    for (name, text, actor) in [("march.csv", march, "Cleo"), ("april.csv", april, "Dora")] {
      try Data(text.utf8).write(to: folder.appending(path: name))
      let run = try weaklink(
        ["import", name, "--into", "firm", "--by", actor, "--timezone", "Europe/Berlin"],
        in: folder)
      #expect(run.status == 0, "\(run.complaints)")
    }
    try body(folder)
  }
}

@Test(arguments: ["en", "zh-Hans", "zh-Hant"])
func aStoreTellsItsHistory(language: String) throws {
  try withStore { folder in
    _ = try weaklink(["undo", "firm", "--by", "Fay", "--lang", language], in: folder)
    _ = try weaklink(["import", "april.csv", "--into", "firm", "--by", "Dora"], in: folder)
    let runs = try [["history", "firm"], ["history", "firm", "1"]].map {
      try weaklink($0 + ["--lang", language], in: folder)
    }
    let text = runs.map { $0.output + $0.complaints }.joined(separator: "\n")
    let now = try Regex(#"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?=[^\n]*(：|by|，|Cleo|Dora|Fay))"#)
    try expectGolden(text.replacing(now, with: "NOW"), named: "Store/history.\(language).txt")
  }
}

@Test func anUndoneImportIsAsIfItHadNeverBeen() throws {
  try withStore { folder in
    let refused = try weaklink(["undo", "firm", "--import", "1"], in: folder)
    #expect(refused.status == 2 && refused.complaints.contains("undo that one first"))
    let undo = try weaklink(["undo", "firm", "--import", "2"], in: folder)
    #expect(undo.output == "import 2 into firm is undone: 1 row gone, 1 as before\n")
    let zone = ["--timezone", "Europe/Berlin", "--format", "json"]
    let direct = try weaklink(["analyze", "march.csv"] + zone, in: folder)
    let kept = try weaklink(["analyze", "firm", "--format", "json"], in: folder)
    #expect(kept.output == direct.output && !kept.output.isEmpty)
  }
}

@Test func whatIsExportedIsAnalysedAsTheStoreIs() throws {
  try withStore { folder in
    let exported = try weaklink(["export", "firm", "-o", "out", "--exact"], in: folder)
    #expect(exported.status == 0 && exported.complaints.isEmpty, "\(exported.complaints)")
    let again = try weaklink(
      ["import", "out/requests.csv", "--mapping", "out/mapping.yaml", "--into", "again"],
      in: folder)
    #expect(again.complaints.isEmpty, "\(again.complaints)")
    let runs = try ["firm", "again"].map { store in
      try weaklink(["analyze", store, "--format", "json"], in: folder)
    }
    #expect(try findings(runs[0].output) == findings(runs[1].output))
    _ = try weaklink(["export", "again", "-o", "more", "--exact"], in: folder)
    let texts = try ["out", "more"].map {
      try String(contentsOf: folder.appending(path: "\($0)/requests.csv"), encoding: .utf8)
    }
    #expect(texts[0] == texts[1] && texts[0].contains("2026-10-25 02:30:00+01:00"))
  }
}

@Test func whatAStoreRemembersIsExportedToo() throws {
  try withStore { folder in
    let conflicts = ["conflicts", "firm"]
    for command in [
      ["add", "Sales", "Pricing", "--since", "2026-03-05", "--cause", "a wrong price"],
      ["dismiss", "Sales", "Service", "--reason", "new in March"],
      ["settle", "1"],
    ] {
      #expect(try weaklink(conflicts + command + ["--by", "Cleo"], in: folder).status == 0)
    }
    let run = try weaklink(["export", "firm", "-o", "out"], in: folder)
    #expect(run.status == 0)
    func lines(_ name: String) throws -> [Substring] {
      try String(contentsOf: folder.appending(path: "out/\(name)"), encoding: .utf8)
        .split(separator: "\n")
    }
    let changes = try lines("changes.csv")
    #expect(changes.contains("2,1,1,promised,2026-03-04 08:00:00,2026-03-06 08:00:00"))
    #expect(changes.contains("2,1,1,delivered,,2026-11-03 17:00:00"))
    #expect(changes.count == 3)
    let trail = try lines("trail.csv").map { $0.split(separator: ",").dropFirst().prefix(2) }
    #expect(
      trail.map { $0.joined(separator: ",") } == [
        "by,done", "Cleo,recorded", "Cleo,dismissed", "Cleo,settled",
      ])
    #expect(try lines("dismissals.csv").last == "Sales,Service,new in March")
    let imports = try lines("imports.csv")
    #expect(imports.count == 3 && imports[1].contains(",Cleo,march.csv,"))
  }
}

@Test(arguments: [
  sample, sharedFolder.appending(path: "data/servicenow-incidents-resaved.csv").path(),
])
func exportsOfOtherLogsAreAnalysedAsTheirStoresAre(log: String) throws {
  guard FileManager.default.fileExists(atPath: log) else { return }
  try withTemporaryFolder { folder in
    _ = try weaklink(["import", log, "--into", "firm"], in: folder)
    _ = try weaklink(["export", "firm", "-o", "out", "--exact"], in: folder)
    let name = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "out").path()
    ).first { $0 == "requests.csv" || $0 == "events.csv" }
    let file = "out/" + (name ?? "")
    let runs = try [["firm"], [file, "--mapping", "out/mapping.yaml"]].map {
      try weaklink(["analyze"] + $0 + ["--format", "json"], in: folder)
    }
    #expect(try findings(runs[0].output) == findings(runs[1].output), "\(runs[1].complaints)")
  }
}

/// An analysis without what it says of the files and how they were read.
private func findings(_ analysis: String) throws -> [String] {
  let object = try JSONSerialization.jsonObject(with: Data(analysis.utf8)) as? [String: Any]
  let rest = try #require(object).filter { !["log", "notes"].contains($0.key) }
  return try rest.sorted { $0.key < $1.key }.map { key, value in
    let data = try JSONSerialization.data(
      withJSONObject: [value], options: [.sortedKeys, .fragmentsAllowed])
    return key + String(decoding: data, as: UTF8.self)
  }
}

@Test func whatASpreadsheetWouldRunIsGuardedUnlessAskedFor() throws {
  try withStore { folder in
    let run = try weaklink(["export", "firm", "-o", "out"], in: folder)
    #expect(run.complaints.contains("--exact"))
    let text = try String(contentsOf: folder.appending(path: "out/requests.csv"), encoding: .utf8)
    #expect(text.contains(",'=cmd\n") && !text.contains(",=cmd"))
  }
}

@Test func conflictsAndRowsThatWereSetAsideAreExported() throws {
  try withStore { folder in
    try Data("id,provider,opened\n6,Sales,2026-11-09\n7,Sales,when it rained\n".utf8)
      .write(to: folder.appending(path: "may.csv"))
    _ = try weaklink(["import", "may.csv", "--into", "firm"], in: folder)
    _ = try weaklink(
      [
        "conflicts", "firm", "add", "Service", "Sales", "--since", "2026-03-02", "--cause",
        "a date",
      ],
      in: folder)
    let run = try weaklink(["export", "firm", "-o", "out"], in: folder)
    #expect(run.status == 0)
    func text(_ name: String) throws -> String {
      try String(contentsOf: folder.appending(path: "out/\(name)"), encoding: .utf8)
    }
    #expect(try text("set-aside.csv").contains("7,Sales,when it rained"))
    #expect(try text("conflicts.csv").contains("Service,Sales,2026-03-02,a date"))
    _ = try weaklink(["import", "march.csv", "--into", "new"], in: folder)
    let taken = try weaklink(["conflicts", "new", "import", "out/conflicts.csv"], in: folder)
    #expect(taken.output.hasPrefix("1 conflict taken over"), "\(taken.output)\(taken.complaints)")
  }
}

@Test func aBackupAnswersAsTheStoreDoes() throws {
  try withStore { folder in
    #expect(try weaklink(["backup", "firm", "copy"], in: folder).status == 0)
    let runs = try ["firm", "copy"].map { store in
      try weaklink(["analyze", store, "--format", "json"], in: folder).output
    }
    #expect(runs[0] == runs[1] && !runs[0].isEmpty)
    let again = try weaklink(["backup", "firm", "copy"], in: folder)
    #expect(again.status == 2 && again.complaints.contains("exists"))
  }
}
