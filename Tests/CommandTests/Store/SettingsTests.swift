import Foundation
import TestSupport
import Testing

private let march = """
  id,parent,customer,provider,opened,promised,delivered,state
  1,,Miller Ltd,Service,2026-03-02 08:00:00,2026-03-04 08:00:00,,zorked
  2,1,Service,Sales,2026-03-02 09:00:00,,2026-03-02 11:00:00,zorked
  5,,Bauer & Sons,Service,2026-03-02 08:00:00,,2026-03-09 08:00:00,zorked

  """

private let april = """
  Ticket,Made for,Asked by,Served by,Opened
  3,2,Sales,Pricing,2026-04-02 09:00:00
  4,nowhere,Sales,Pricing,2026-04-02 09:00:00

  """

private let people = """
  name,team,department
  Service,Service,Front
  Sales,Sales,Back
  Pricing,Pricing,Back

  """

private func withLogs(_ body: (URL) throws -> Void) throws {
  try withTemporaryFolder { folder in
    for (name, text) in [("march.csv", march), ("april.csv", april), ("people.csv", people)] {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    try body(folder)
  }
}

@Test func parentsThatTheStoreHasAreNotWarnedOf() throws {
  try withLogs { folder in
    _ = try weaklink(["import", "march.csv", "--into", "firm"], in: folder)
    let run = try weaklink(["import", "april.csv", "--into", "firm"], in: folder)
    #expect(run.status == 0)
    #expect(run.complaints.contains("'nowhere'") && !run.complaints.contains("'2'"))
  }
}

@Test(arguments: [
  ["--people", "people.csv", "--level", "department"],
  ["--ola", "Service>Sales=1h", "--calendar", "Mon-Fri 8-18", "--holiday", "2026-03-03"],
  ["--target", "2d"], ["--mapping", "mapping.yaml"],
])
func whatIsSaidAtAnImportIsKept(options: [String]) throws {
  try withLogs { folder in
    let mapping = """
      states: {resolved: [zorked]}
      agreements: [{provider: Sales, target: 1h}]
      people: people.csv
      """
    try Data(mapping.utf8).write(to: folder.appending(path: "mapping.yaml"))
    let level = options.contains("department") ? ["--level", "department"] : []
    let direct = try weaklink(["analyze", "march.csv", "--format", "json"] + options, in: folder)
    let bare = try weaklink(["analyze", "march.csv", "--format", "json"], in: folder)
    let imported = try weaklink(["import", "march.csv", "--into", "firm"] + options, in: folder)
    #expect(imported.status == 0, "\(imported.complaints)")
    let kept = try weaklink(["analyze", "firm", "--format", "json"] + level, in: folder)
    #expect(kept.output == direct.output && kept.output != bare.output, "\(kept.complaints)")
    // And again from what is exported.
    _ = try weaklink(["export", "firm", "-o", "out"], in: folder)
    let again = try weaklink(
      ["import", "out/requests.csv", "--mapping", "out/mapping.yaml", "--into", "again"],
      in: folder)
    #expect(again.status == 0, "\(again.complaints)")
    let runs = try ["firm", "again"].map {
      try weaklink(["analyze", $0, "--format", "csv"] + level, in: folder).output
    }
    #expect(runs[0] == runs[1])
  }
}

@Test func whatIsSaidLaterHoldsForAllLogsUntilItIsUndone() throws {
  try withLogs { folder in
    func departments() throws -> Run {
      try weaklink(["analyze", "firm", "--format", "json", "--level", "department"], in: folder)
    }
    _ = try weaklink(["import", "march.csv", "--into", "firm"], in: folder)
    #expect(try departments().status == 2)
    let said = try weaklink(["import", "--people", "people.csv", "--into", "firm"], in: folder)
    #expect(said.output == "import 2 into firm: kept for all its logs: 3 people\n")
    let direct = try weaklink(
      [
        "analyze", "march.csv", "--format", "json", "--level", "department", "--people",
        "people.csv",
      ],
      in: folder)
    #expect(try departments().output == direct.output)
    let again = try weaklink(
      ["import", "march.csv", "--people", "people.csv", "--into", "firm"], in: folder)
    #expect(again.output.contains("nothing has changed"))
    #expect(try weaklink(["history", "firm"], in: folder).output.contains("3 people"))
    #expect(try weaklink(["undo", "firm"], in: folder).status == 0)
    #expect(try departments().status == 2)
  }
}

@Test func nothingCanBeSaidOfLogsThatAreNotThere() throws {
  try withLogs { folder in
    let run = try weaklink(["import", "--people", "people.csv", "--into", "firm"], in: folder)
    #expect(run.status == 2 && run.complaints.contains("there is no store 'firm'"))
  }
}

@Test func anAgreementOfNobodyIsRefused() throws {
  try withLogs { folder in
    let run = try weaklink(
      ["import", "march.csv", "--into", "firm", "--ola", "Service>Sale=1h"], in: folder)
    #expect(run.status == 2 && run.complaints.contains("'Sales'"), "\(run.complaints)")
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "firm").path()))
  }
}

@Test func aStoreTellsHowItsLogsWereUnderstood() throws {
  try withLogs { folder in
    let files = ["march.csv", "april.csv"]
    var pages: [String] = []
    for file in files {
      pages.append(try weaklink(["columns", file], in: folder).output)
      _ = try weaklink(["import", file, "--into", "firm"], in: folder)
      #expect(
        try weaklink(["columns", "firm"], in: folder).output == pages.joined(separator: "\n"))
    }
  }
}
