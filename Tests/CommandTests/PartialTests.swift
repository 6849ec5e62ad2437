import Foundation
import TestSupport
import Testing

/// Cuts a table into so many slices of about as many lines, each under the header.
private func slices(_ text: String, _ count: Int, in folder: URL) throws -> [String] {
  let lines = text.split(separator: "\n")
  let body = lines.dropFirst()
  return try (0..<count).map { number in
    let from = body.startIndex + number * body.count / count
    let to = body.startIndex + (number + 1) * body.count / count
    let name = "slice-\(number).csv"
    let slice = ([lines[0]] + body[from..<to]).joined(separator: "\n") + "\n"
    try Data(slice.utf8).write(to: folder.appending(path: name))
    return name
  }
}

/// Makes a partial of each slice.
private func partials(of slices: [String], _ options: [String] = [], in folder: URL) throws
  -> [String]
{
  try slices.map { slice in
    let run = try weaklink(["aggregate", slice, "-o", slice + ".partial"] + options, in: folder)
    #expect(run.status == 0, "\(run.complaints)")
    #expect(run.output.isEmpty)
    #expect(run.complaints.contains("wrote \(slice).partial"))
    return slice + ".partial"
  }
}

private func expectMerged(
  _ slices: [String], _ options: [String] = [], reading: [String] = [], in folder: URL,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let partials = try partials(of: slices, reading, in: folder)
  let format = ["--format", "json"]
  let whole = try weaklink(["analyze"] + slices + reading + options + format, in: folder)
  let merged = try weaklink(["merge"] + partials + options + format, in: folder)
  #expect(whole.status == 0 && merged.status == 0, "\(merged.complaints)")
  #expect(whole.output.count > 1_000)
  #expect(merged.output == whole.output, sourceLocation: sourceLocation)
}

@Test(arguments: [(1, "team"), (3, "team"), (7, "person")])
func mergedPartialsGiveTheAnalysisOfOneRun(count: Int, level: String) throws {
  try withTemporaryFolder { folder in
    // Slices cut through cases: requests are made for others in other slices.
    let text = try String(contentsOf: URL(filePath: sample), encoding: .utf8)
    try expectMerged(try slices(text, count, in: folder), ["--level", level], in: folder)
  }
}

@Test func partialsOfEventsAreMergedToo() throws {
  try withTemporaryFolder { folder in
    let made = try weaklink(
      ["simulate", "--shape", "events", "--cases", "300", "-o", "events.csv"], in: folder)
    #expect(made.status == 0)
    let text = try String(contentsOf: folder.appending(path: "events.csv"), encoding: .utf8)
    try expectMerged(try slices(text, 3, in: folder), in: folder)
  }
}

@Test func requestsWithoutAnIDHaveTheOneOfTheWholeLog() throws {
  try withTemporaryFolder { folder in
    var text = "customer,customer_team,provider,provider_team,kind,opened,delivered,note\n"
    for day in 10...28 {
      for hour in 10...15 {
        let quoted = hour == 12 ? "\"row 000000001,\nquoted\"" : "plain"
        text += "Client \(hour),,P\(hour % 3),Desk,order,2026-03-\(day) \(hour):00,"
        // Some cannot be read: the numbers of rows go on all the same.
        text += hour == 14 ? "soon,\n" : "2026-03-\(day) \(hour + day % 4 + 1):00,\(quoted)\n"
      }
    }
    // A slice ends with a row, not within the quotes of one.
    let rows = text.replacing(",\nquoted", with: ",\u{1}quoted")
    let names = try slices(rows, 3, in: folder)
    for name in names {
      let file = folder.appending(path: name)
      let slice = try String(contentsOf: file, encoding: .utf8)
      try Data(slice.replacing("\u{1}", with: "\n").utf8).write(to: file)
    }
    try expectMerged(names, in: folder)
  }
}

@Test func whatASliceSetsAsideIsHandedOutByMerging() throws {
  try withTemporaryFolder { folder in
    let text = try String(contentsOf: URL(filePath: sample), encoding: .utf8)
    var names = try slices(text, 2, in: folder)
    let broken = "Q1,,C9,Client 1,,Dora,Customer Service,quote,someday,,2026-01-01 10:00:00,,\n"
    let header = text.prefix { $0 != "\n" }
    try Data("\(header)\n\(broken)".utf8).write(to: folder.appending(path: "broken.csv"))
    names.insert("broken.csv", at: 1)
    let parts = try partials(of: names, ["--map", "opened=opened"], in: folder)
    let run = try weaklink(["merge"] + parts + ["-o", "out/"], in: folder)
    #expect(run.status == 0, "\(run.complaints)")
    let aside = try String(contentsOf: folder.appending(path: "out/set-aside.csv"), encoding: .utf8)
    #expect(aside.contains("broken.csv"))
    #expect(aside.contains("Q1,,C9,Client 1"))
  }
}

@Test func aRowThatAnotherSliceHasIsCountedOnce() throws {
  try withTemporaryFolder { folder in
    let text = try String(contentsOf: URL(filePath: sample), encoding: .utf8)
    let names = try slices(text, 2, in: folder)
    // The second slice begins with the last row of the first.
    let first = try String(contentsOf: folder.appending(path: names[0]), encoding: .utf8)
    let file = folder.appending(path: names[1])
    var lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    lines.insert(try #require(first.split(separator: "\n").last), at: 1)
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    try expectMerged(names, in: folder)
  }
}

@Test func whatIsNoSetOfPartialsIsRefusedByName() throws {
  try withTemporaryFolder { folder in
    let text = try String(contentsOf: URL(filePath: sample), encoding: .utf8)
    let names = try slices(text, 2, in: folder)
    let parts = try partials(of: names, in: folder)
    func complaint(_ arguments: [String]) throws -> String {
      let run = try weaklink(arguments, in: folder)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      return run.complaints
    }
    #expect(try complaint(["merge", parts[0], names[1]]).contains("is no partial result"))
    #expect(try complaint(["analyze", parts[0], names[1]]).contains("and 'slice-1.csv' is not"))
    #expect(try complaint(["merge", "missing.partial"]).contains("missing.partial"))
    #expect(try complaint(["aggregate", parts[0], "-o", "x"]).contains("partial result already"))
    #expect(try complaint(["merge", parts[0], "--map", "id=id"]).contains("'--map' tells how"))

    let whole = try Data(contentsOf: folder.appending(path: parts[0]))
    try whole.prefix(whole.count * 2 / 3).write(to: folder.appending(path: "short.partial"))
    #expect(try complaint(["merge", "short.partial", parts[1]]).contains("is not whole"))
    try (Data("weaklink partial 9\n".utf8) + whole.dropFirst(19))
      .write(to: folder.appending(path: "later.partial"))
    #expect(try complaint(["merge", "later.partial"]).contains("later version"))

    let elsewhere = ["aggregate", names[1], "--timezone", "Asia/Shanghai", "-o", "far.partial"]
    #expect(try weaklink(elsewhere, in: folder).status == 0)
    #expect(try complaint(["merge", parts[0], "far.partial"]).contains("Asia/Shanghai"))
  }
}

@Test func everyCommandTakesPartialsInPlaceOfALog() throws {
  try withTemporaryFolder { folder in
    let text = try String(contentsOf: URL(filePath: sample), encoding: .utf8)
    let parts = try partials(of: try slices(text, 2, in: folder), in: folder)
    let picture = try weaklink(["diagram"] + parts + ["-o", "chain.svg"], in: folder)
    #expect(picture.status == 0, "\(picture.complaints)")
    let whole = try weaklink(["diagram", sample, "-o", "whole.svg"], in: folder)
    #expect(whole.status == 0)
    #expect(
      try Data(contentsOf: folder.appending(path: "chain.svg"))
        == Data(contentsOf: folder.appending(path: "whole.svg")))
  }
}
