import Foundation
import TestSupport
import Testing

private func withStore(_ body: (_ path: String, _ folder: URL) throws -> Void) throws {
  try withTemporaryFolder { folder in
    let path = folder.appending(path: "firm.weaklink").path()
    #expect(try weaklink(["import", sample, "--into", path, "--by", "Cleo"]).status == 0)
    try body(path, folder)
  }
}

@Test func aConflictIsKeptInAStoreFromItsSuggestionToItsEnd() throws {
  try withStore { path, folder in
    func run(_ arguments: String...) throws -> Run {
      try weaklink(["conflicts", path] + arguments)
    }
    let suggested = try run("suggest", "--level", "person")
    #expect(suggested.output.contains("1. Alma and Bert"))
    #expect(try run("dismiss", "Fay", "Juna", "--reason", "new in June").status == 0)
    #expect(!(try run("suggest", "--level", "person").output.contains("Fay")))
    let accepted = try run(
      "accept", "Alma", "Bert", "--level", "person", "--since", "2025-06-16", "--cause",
      "a wrong date", "--review", "2025-09-01", "--by", "Cleo")
    #expect(accepted.output == "conflict 1, Alma and Bert: recorded\n")
    #expect(!(try run("suggest", "--level", "person").output.contains("Alma and Bert")))
    #expect(try run("owner", "1", "Dora").status == 0)
    #expect(
      try run("step", "1", "look", "--date", "2025-07-07", "--note", "heard both").status == 0)
    let due = try run("due", "-o", folder.appending(path: "reviews.ics").path())
    #expect(due.status == 1 && due.output.contains("Dora"))
    let calendar = try String(
      contentsOf: folder.appending(path: "reviews.ics"), encoding: .utf8)
    #expect(calendar.contains("DTSTART;VALUE=DATE:20250901\r\n"))
    #expect(!calendar.contains("wrong date"))
    let report = try run("report", "--level", "person", "--include-notes")
    #expect(report.output.contains("stuck at step 2 of 7") && report.output.contains("owner Dora"))
    let analysis = try weaklink(["analyze", path, "--format", "json"])
    #expect(!analysis.output.contains("wrong date"))
    let table = folder.appending(path: "conflicts.csv").path()
    #expect(try run("export", "-o", table).status == 0)
    let again = try run("import", table)
    #expect(again.output.hasPrefix("0 conflicts taken over"))
    #expect(try run("settle", "1", "--date", "2025-10-01").status == 0)
    #expect(try run("due").status == 0)
    #expect(try run("reopen", "1", "--date", "2025-10-05").status == 0)
    let record = try run("show", "1")
    #expect(record.output.contains("broke out again on 5 Oct 2025"))
    #expect(record.output.contains(", Cleo"))
  }
}

@Test func aSettledConflictKeepsHowItWasSettled() throws {
  try withStore { path, _ in
    func run(_ arguments: String...) throws -> Run {
      try weaklink(["conflicts", path] + arguments)
    }
    _ = try run("add", "Alma", "Bert", "--since", "2025-06-16", "--note", "both are hurt")
    #expect(try run("settle", "1", "--note", "they share a calendar now").status == 0)
    #expect(try run("reopen", "1", "--note", "it was not kept").status == 0)
    #expect(
      try run("show", "1").output.contains(
        "both are hurt · they share a calendar now · it was not kept\n"))
  }
}

@Test func aConflictThatIsOnFileOrGrewFromNothingIsAskedAbout() throws {
  try withStore { path, _ in
    func run(_ arguments: String...) throws -> Run {
      try weaklink(["conflicts", path] + arguments)
    }
    let add = ["conflicts", path, "add", "Alma", "Bert", "--since", "2025-06-16"]
    let strange = try weaklink(add + ["--request", "R99999"])
    #expect(strange.status == 2)
    #expect(strange.complaints.contains("'R99999', which is no request and no case of the logs"))
    #expect(try weaklink(add + ["--request", "R1931", "--request", "C982"]).status == 0)
    let again = try weaklink(add)
    #expect(again.status == 2)
    #expect(again.complaints.contains("'1' is open; '--anyway' records another"))
    #expect(try run("change", "1", "--request", "R99999").status == 2)
    #expect(try run("change", "1", "--request", "R99999", "--anyway").status == 0)
    #expect(try weaklink(add + ["--anyway"]).output == "conflict 2, Alma and Bert: recorded\n")
  }
}

@Test func aWordThatIsNothingToDoIsNotTakenForALog() throws {
  try withStore { path, _ in
    let run = try weaklink(["conflicts", path, "owners", "1", "Dora"])
    #expect(run.status == 64)
    #expect(run.complaints.contains("Did you mean 'owner'?"))
  }
}

@Test func whatNoConflictCanBeIsRefused() throws {
  try withStore { path, _ in
    func complaint(_ arguments: String...) -> String {
      guard let run = try? weaklink(["conflicts", path] + arguments) else { return "" }
      #expect(run.status == 2)
      return run.complaints
    }
    #expect(
      complaint("add", "Alma", "Alma", "--since", "2025-06-16")
        .contains("'Alma' cannot be in conflict with themselves"))
    #expect(
      complaint("add", "Alma", "Brt", "--since", "2025-06-16").contains("did you mean 'Bert'"))
    #expect(complaint("show", "9").contains("there is no conflict '9'"))
    let added = try weaklink(
      ["conflicts", path, "add", "Alma", "Bert", "--since", "2025-06-16"])
    #expect(added.status == 0)
    #expect(
      complaint("settle", "1", "--date", "2025-06-01")
        .contains("settled at '2025-06-01', before the conflict began"))
    #expect(complaint("reopen", "1").contains("not settled"))
    #expect(complaint("accept", "Nils", "Olga").contains("not suggested"))
    let log = try weaklink(["conflicts", "list", sample])
    #expect(log.status == 2)
  }
}

@Test func aPersonIsForgottenByCommand() throws {
  try withStore { path, _ in
    #expect(
      try weaklink(["conflicts", path, "add", "Alma", "Bert", "--since", "2025-06-16"]).status == 0)
    let run = try weaklink(["forget", path, "Bert"])
    #expect(run.output.contains("forgotten person 1"))
    let shown = try weaklink(["conflicts", path, "list"]).output
    #expect(shown.contains("forgotten person 1") && !shown.contains("Bert"))
    let unknown = try weaklink(["forget", path, "Bert"])
    #expect(unknown.status == 2 && unknown.complaints.contains("stands nowhere"))
  }
}

@Test func nobodysNameIsShownUnderPseudonyms() throws {
  try withTemporaryFolder { folder in
    let key = folder.appending(path: "key.txt").path()
    let table = packageRoot.appending(path: "Samples/desk-maker-conflicts.csv").path()
    let arguments = [
      "analyze", sample, "--level", "person", "--conflicts", table, "--pseudonyms", key, "-o",
      folder.path(),
    ]
    let run = try weaklink(arguments)
    #expect(run.status == 0)
    for name in ["report.html", "analysis.json", "chain.svg", "links.csv", "conflicts.csv"] {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      for person in ["Alma", "Bert", "Cleo", "Customer Service", "Client 1"] {
        #expect(!text.contains(person), "\(person) in \(name)")
      }
    }
    let first = try String(contentsOf: folder.appending(path: "analysis.json"), encoding: .utf8)
    #expect(try weaklink(arguments).status == 0)
    let second = try String(contentsOf: folder.appending(path: "analysis.json"), encoding: .utf8)
    #expect(first == second, "the key pins the names")
    let attributes = try FileManager.default.attributesOfItem(atPath: key)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }
}
