import Foundation
import GRDB
import TestSupport
import Testing

private func log(_ rows: Range<Int>, from team: String = "Service") -> Data {
  let lines = rows.map { "\($0),\(team),Sales \($0 % 7),2026-03-02 08:00:00\n" }
  return Data(("id,customer,provider,opened\n" + lines.joined()).utf8)
}

/// What a store holds; nil where there is none.
private func rows(of store: URL) throws -> Int? {
  guard FileManager.default.fileExists(atPath: store.path()) else { return nil }
  let database = try DatabaseQueue(path: store.path())
  defer { try? database.close() }
  return try database.read { db in
    #expect(try String.fetchAll(db, sql: "PRAGMA integrity_check") == ["ok"])
    #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty)
    return try Int.fetchOne(db, sql: "SELECT count(*) FROM request")
  }
}

@Test func anImportThatIsKilledIsThereOrNot() throws {
  try withTemporaryFolder { folder in
    let store = folder.appending(path: "firm")
    try log(0..<30_000).write(to: folder.appending(path: "a.csv"))
    try log(20_000..<60_000, from: "Front").write(to: folder.appending(path: "b.csv"))
    var states: Set<Int?> = []
    for kill in 0..<8 {
      let before = try rows(of: store)
      let file = before == nil ? "a.csv" : "b.csv"
      _ = try weaklink(
        ["import", file, "--into", "firm"], in: folder,
        wrapper: ["timeout", "-s", "KILL", "0.\(15 + kill * 9)"])
      let after = try rows(of: store)
      #expect(after == before || after == (file == "a.csv" ? 30_000 : 60_000))
      states.insert(after)
    }
    #expect(try weaklink(["import", "a.csv", "--into", "firm"], in: folder).status == 0)
    #expect(try weaklink(["import", "b.csv", "--into", "firm"], in: folder).status == 0)
    #expect(try rows(of: store) == 60_000)
  }
}

@Test func aFirstImportThatFailsLeavesNoStore() throws {
  try withTemporaryFolder { folder in
    try Data("id,customer,provider,opened\n1,A,B,\"2026".utf8)
      .write(to: folder.appending(path: "broken.csv"))
    #expect(try weaklink(["import", "broken.csv", "--into", "firm"], in: folder).status == 2)
    #expect(try weaklink(["import", "missing.csv", "--into", "firm"], in: folder).status == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()) == ["broken.csv"])
  }
}

@Test func twoProcessesThatImportAtOnceBothDo() async throws {
  try withTemporaryFolder { folder in
    for part in 0..<4 {
      try log(part * 2_000..<(part + 1) * 2_000)
        .write(to: folder.appending(path: "\(part).csv"))
    }
    // Twice two at once: into no store, and into one.
    for pair in [["0.csv", "1.csv"], ["2.csv", "3.csv"]] {
      let script = pair.map { "\"$0\" import \($0) --into firm &" }.joined(separator: "\n")
      let run = try weaklink(
        [], in: folder, wrapper: ["bash", "-c", "\(script)\nwait -n && wait -n"])
      #expect(run.status == 0, "\(run.complaints)")
    }
    #expect(try rows(of: folder.appending(path: "firm")) == 8_000)
  }
}

@Test func whoWritesAStoreIsNamedAndWaitedFor() throws {
  try withTemporaryFolder { folder in
    try log(0..<10).write(to: folder.appending(path: "a.csv"))
    try log(10..<20).write(to: folder.appending(path: "b.csv"))
    _ = try weaklink(["import", "a.csv", "--into", "firm"], in: folder)
    let database = try DatabaseQueue(path: folder.appending(path: "firm").path())
    try database.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      let run = try weaklink(["import", "b.csv", "--into", "firm", "--wait", "0.1"], in: folder)
      #expect(run.status == 2)
      #expect(run.complaints.contains("(\(getpid())) is writing to 'firm'"), "\(run.complaints)")
      let reading = try weaklink(["analyze", "firm", "--format", "csv"], in: folder)
      #expect(reading.status == 0, "whoever reads does not wait: \(reading.complaints)")
      let waiting = DispatchQueue(label: "waiting")
      waiting.async {
        let run = try? weaklink(["import", "b.csv", "--into", "firm"], in: folder)
        #expect(run?.status == 0, "\(run?.complaints ?? "")")
      }
      usleep(400_000)
      try db.execute(sql: "COMMIT")
      waiting.sync {}
    }
    try database.close()
    #expect(try rows(of: folder.appending(path: "firm")) == 20)
  }
}

@Test(arguments: [true, false])
func aStoreThatCannotGrowIsAsItWas(isFirst: Bool) throws {
  try withTemporaryFolder { folder in
    try log(0..<10).write(to: folder.appending(path: "a.csv"))
    try log(0..<20_000).write(to: folder.appending(path: "b.csv"))
    if !isFirst { _ = try weaklink(["import", "a.csv", "--into", "firm"], in: folder) }
    // 600 KB are the most that a file may have.
    let run = try weaklink(
      ["import", "b.csv", "--into", "firm"], in: folder,
      wrapper: ["bash", "-c", "ulimit -f 600; exec \"$0\" \"$@\""])
    #expect(run.status == 2)
    #expect(run.complaints.contains("could not read or write 'firm'"), "\(run.complaints)")
    #expect(try rows(of: folder.appending(path: "firm")) == (isFirst ? nil : 10))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    #expect(!names.contains("firm.unfinished"))
    #expect(try weaklink(["import", "b.csv", "--into", "firm"], in: folder).status == 0)
    #expect(try rows(of: folder.appending(path: "firm")) == 20_000)
  }
}

/// Whether a namespace of its own may be made here, in which anybody may mount.
private let mayMount =
  (try? weaklink(["--version"], wrapper: ["unshare", "-rm"]).status) == 0

@Test(.enabled(if: mayMount), arguments: [true, false])
func aFullDiskIsNamedAndTakesNothing(isFirst: Bool) throws {
  try withTemporaryFolder { folder in
    try log(0..<10).write(to: folder.appending(path: "a.csv"))
    try log(0..<20_000).write(to: folder.appending(path: "b.csv"))
    let first = isFirst ? "" : "\"$0\" import a.csv --into disk/firm &&"
    let script = """
      mkdir disk && mount -t tmpfs -o size=900k none disk && \(first) {
        "$0" import b.csv --into disk/firm; echo "status $?"; ls disk
        "$0" analyze disk/firm --format csv | wc -l; }
      """
    let run = try weaklink(
      [], in: folder, wrapper: ["unshare", "-rm", "bash", "-c", script])
    #expect(run.output.contains("status 2"))
    #expect(run.complaints.contains("the disk is full"), "\(run.complaints)")
    #expect(!run.output.contains("unfinished"))
    #expect(run.output.contains("\nfirm\n") != isFirst, "\(run.output)")
  }
}

@Test(.enabled(if: mayMount)) func aMediumThatCannotBeWrittenCanBeReadAndSaysSo() throws {
  try withTemporaryFolder { folder in
    try log(0..<10).write(to: folder.appending(path: "a.csv"))
    try log(10..<20).write(to: folder.appending(path: "b.csv"))
    let script = """
      mkdir disk && "$0" import a.csv --into disk/firm &&
      mount --bind disk disk && mount -o remount,bind,ro disk && {
        "$0" analyze disk/firm --format csv | wc -l
        "$0" import b.csv --into disk/firm; echo "status $?"
        "$0" import b.csv --into disk/other; echo "status $?"; }
      """
    let run = try weaklink([], in: folder, wrapper: ["unshare", "-rm", "bash", "-c", script])
    #expect(run.output.contains("status 2\nstatus 2\n"), "\(run.output)")
    #expect(run.complaints.contains("'disk/firm' cannot be written"), "\(run.complaints)")
    #expect(run.complaints.contains("'disk/other' cannot be written"), "\(run.complaints)")
    #expect(try rows(of: folder.appending(path: "disk/firm")) == 10)
  }
}

@Test func aDamagedStoreSaysHowItIsRepaired() throws {
  try withTemporaryFolder { folder in
    try log(0..<20_000).write(to: folder.appending(path: "a.csv"))
    _ = try weaklink(["import", "a.csv", "--into", "firm"], in: folder)
    let path = folder.appending(path: "firm")
    var bytes = try Data(contentsOf: path)
    let middle = bytes.count / 2 / 4096 * 4096
    for start in stride(from: middle, to: bytes.count, by: 40 * 4096) {
      bytes.replaceSubrange(start..<(start + 4096), with: Data(repeating: 0xA5, count: 4096))
    }
    try bytes.write(to: path)
    try log(20_000..<20_010).write(to: folder.appending(path: "b.csv"))
    let run = try weaklink(["import", "b.csv", "--into", "firm"], in: folder)
    #expect(run.status == 2 && run.complaints.contains("weaklink repair firm -o saved.weaklink"))
    let repair = try weaklink(["repair", "firm", "-o", "saved.weaklink"], in: folder)
    #expect(repair.status == 0 && repair.output.contains("rows saved"), "\(repair.complaints)")
    #expect(
      try weaklink(["analyze", "saved.weaklink", "--format", "csv"], in: folder).status == 0)
    #expect(try Data(contentsOf: path) == bytes, "a damaged store is only read")
  }
}
