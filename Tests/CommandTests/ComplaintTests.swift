import Foundation
import TestSupport
import Testing

/// What a user reads who gets something wrong: arguments, exit code, and the golden's name.
private let mistakes: [(arguments: [String], status: Int32, golden: String)] = [
  (["analyze", "nowhere.csv"], 2, "no-such-file"),
  (["analyze", "Samples"], 2, "a-folder"),
  (["analyze", "Samples/desk-maker.csv", "-o", "answer.docx"], 64, "unknown-ending"),
  (["analyze", "Samples/desk-maker.csv", "--timezone", "Mars/Olympus"], 64, "unknown-zone"),
  (["analyze", "Samples/desk-maker.csv", "--as-of", "tomorrow"], 64, "unknown-date"),
  (["analyze", "Samples/desk-maker.csv", "--target", "soon"], 64, "unknown-duration"),
  (["analyze", "Samples/desk-maker.csv", "--map", "colour=Red"], 64, "unknown-role"),
  (["analyze", "Samples/desk-maker.csv", "--map", "kind="], 64, "no-column"),
  (["analyze", "Samples/desk-maker.csv", "--ola", "Sale>Sales=1h"], 2, "unknown-party"),
  (["analyze", "Samples/desk-maker.csv", "-o", "/proc/nowhere/out/"], 2, "no-folder"),
  (["analyze", "Samples/desk-maker.csv", "--format", "json", "-o", "/dev/full"], 2, "disk-full"),
  (["diagram", "Samples/desk-maker.csv", "-o", "chain.gif"], 64, "unknown-picture"),
  (["diagram", "Samples/desk-maker.csv", "-o", "/nowhere/chain.svg"], 2, "no-place-for-picture"),
  (["case", "Samples/desk-maker.csv", "C99999"], 2, "no-such-case"),
  (["link", "Samples/desk-maker.csv", "Sale"], 2, "no-such-party"),
  (["link", "Samples/desk-maker.csv", "Sales", "Logistics"], 2, "no-such-link"),
  (
    ["whatif", "Samples/desk-maker.csv", "--fix", "Customer Service>Sales", "--kind", "prize"], 2,
    "no-such-kind"
  ),
  (
    [
      "whatif", "Samples/desk-maker.csv", "--fix", "Customer Service>Sales", "--kind",
      "credit note",
    ],
    2, "kind-not-asked"
  ),
  (["analyze", "Samples/desk-maker.csv", "--ola", "*>Sales/prize=1h"], 2, "no-kind-agreed"),
  (["compare", "Samples/desk-maker.csv"], 64, "nothing-to-compare"),
  (["compare", "Samples/desk-maker.csv", "--split", "July"], 64, "no-such-split"),
  (["compare", "Samples/desk-maker.csv", "--split", "2031-01-01"], 2, "empty-period"),
  (["compare", "README.json", "Samples/desk-maker.csv"], 2, "no-saved-analysis"),
  (
    [
      "compare", "Tests/ReportsTests/JSON/Goldens/analysis.json", "--level", "person",
      "Samples/desk-maker.csv",
    ], 2, "other-level"
  ),
  (["simulate", "--cases=-3"], 64, "too-few-cases"),
  (["simulate", "--since", "June"], 64, "no-such-day"),
]

@Test(arguments: mistakes)
func aMistakeIsExplained(arguments: [String], status: Int32, golden: String) throws {
  let run = try weaklink(arguments)
  #expect(run.status == status)
  #expect(run.output.isEmpty)
  try expectGolden(run.complaints, named: "Complaints/\(golden).txt")
}

@Test func aFullDiskIsNotMistakenForSuccess() throws {
  // The wrapper sends standard output to a device that is always full.
  let run = try weaklink(
    ["analyze", sample, "--format", "json"],
    wrapper: ["sh", "-c", "exec \"$0\" \"$@\" > /dev/full"])
  #expect(run.status == 2)
  #expect(run.complaints.contains("No space left on device"))
}

@Test func aFolderWithoutPermissionIsNamed() throws {
  try withTemporaryFolder { folder in
    let closed = folder.appending(path: "closed", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: closed, withIntermediateDirectories: true)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555], ofItemAtPath: closed.path())
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path())
    // The superuser may write anywhere, so the program runs as nobody then, who need not be able
    // to read the folder that this package lies in.
    let log = folder.appending(path: "log.csv")
    try FileManager.default.copyItem(atPath: sample, toPath: log.path())
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: log.path())
    let nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    let run = try weaklink(
      ["analyze", "log.csv", "-o", "closed/out/"], in: folder,
      wrapper: geteuid() == 0 ? nobody : [])
    #expect(run.status == 2)
    try expectGolden(run.complaints, named: "Complaints/no-permission.txt")
  }
}

@Test func aFolderThatExistsMayHaveADotInItsName() throws {
  try withTemporaryFolder { folder in
    let dotted = folder.appending(path: "report.2026", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: dotted, withIntermediateDirectories: true)
    let run = try weaklink(["analyze", sample, "-o", "report.2026"], in: folder)
    #expect(run.status == 0)
    let report = dotted.appending(path: "report.html").path()
    #expect(FileManager.default.fileExists(atPath: report))
  }
}

@Test func onlyTheFaultsThatWereShownAreCountedAsShown() throws {
  try withTemporaryFolder { folder in
    let rows = (1...20).map { "\($0),Acme,Service,2026-03-02 08:00:00,2026-03-01 09:00:00\n" }
    let good = "99,Acme,Service,2026-03-02 08:00:00,2026-03-02 09:00:00\n"
    let log = "id,customer,provider,opened,delivered\n" + rows.joined() + good
    try Data(log.utf8).write(to: folder.appending(path: "log.csv"))
    let run = try weaklink(["analyze", "log.csv", "--format", "text"], in: folder)
    let shown = run.complaints.split(separator: "\n").count { $0.contains(": warning: ") }
    #expect(run.complaints.contains("20 warnings, \(shown) of them shown"))
  }
}

@Test func rowsSetAsideAreKeptAndCountedStrictly() throws {
  try withTemporaryFolder { folder in
    let log = """
      id,customer,provider,opened,delivered
      1,Acme,Service,2026-03-02 08:00:00,2026-03-02 09:00:00
      2,Acme,Service,2026-03-02 10:00:00,2026-02-30 09:00:00
      3,Acme,Service,2026-03-03 08:00:00,2026-03-03 09:00:00

      """
    try Data(log.utf8).write(to: folder.appending(path: "log.csv"))
    let lenient = try weaklink(["analyze", "log.csv", "-o", "out/"], in: folder)
    #expect(lenient.status == 0)
    let kept = try String(
      contentsOf: folder.appending(path: "out/set-aside.csv"), encoding: .utf8)
    #expect(kept.contains("2,Acme,Service,2026-03-02 10:00:00,2026-02-30 09:00:00"))
    #expect(lenient.complaints.contains("out/set-aside.csv"))
    let strict = try weaklink(["analyze", "log.csv", "-o", "out/", "--strict"], in: folder)
    #expect(strict.status == 1)
  }
}
