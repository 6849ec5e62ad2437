import Foundation
import TestSupport
import Testing

private let split = ["compare", sample, "--split", "2025-07-17"]

@Test func theSampleGotWorseWhenTheTwoFellOut() throws {
  let run = try weaklink(split)
  #expect(run.status == 1)
  #expect(run.complaints.isEmpty)
  try expectGolden(run.output, named: "Views/compare.txt")
}

@Test func aLogAgainstItselfIsNoNews() throws {
  let run = try weaklink(["compare", sample, sample])
  #expect(run.status == 0)
  #expect(run.output.hasPrefix("No link got worse.\n"))
}

@Test func whatIsAcceptedIsNoNews() throws {
  try withTemporaryFolder { folder in
    let first = try weaklink(split + ["--write-accepted", "known.txt"], in: folder)
    #expect(first.status == 1)
    #expect(first.complaints == "wrote known.txt\n")
    let known = try String(contentsOf: folder.appending(path: "known.txt"), encoding: .utf8)
    #expect(known.hasSuffix("\nCustomer Service>Sales\n"))
    let second = try weaklink(split + ["--accept", "known.txt"], in: folder)
    #expect(second.status == 0)
    #expect(!second.output.contains("Sales"))
    #expect(second.output.contains("1 known weakness is accepted and not shown."))
    let named = try weaklink(split + ["--accept", "Customer Service > Sales"], in: folder)
    #expect(named.output == second.output)

    let typed = "# ours\n\n Customer Service > Sales \nSales>Nobody\n"
    try Data(typed.utf8).write(to: folder.appending(path: "typed.txt"))
    let third = try weaklink(
      split + ["--accept", "typed.txt", "--write-accepted", "typed.txt"], in: folder)
    #expect(third.status == 0)
    #expect(third.complaints.contains("neither side has the accepted link 'Sales>Nobody'"))
    let kept = try String(contentsOf: folder.appending(path: "typed.txt"), encoding: .utf8)
    #expect(kept.hasSuffix("\nCustomer Service>Sales\nSales>Nobody\n"))

    try Data("Sales\n".utf8).write(to: folder.appending(path: "wrong.txt"))
    let wrong = try weaklink(split + ["--accept", "wrong.txt"], in: folder)
    #expect(wrong.status == 2)
    #expect(
      wrong.complaints
        == "weaklink: error: 'wrong.txt' line 1: expected Customer>Provider, found 'Sales'\n")
  }
}

@Test func aSavedAnalysisIsABaseline() throws {
  try withTemporaryFolder { folder in
    let saved = try weaklink(["analyze", sample, "-o", "then.json"], in: folder)
    #expect(saved.status == 0)
    let same = try weaklink(["compare", "then.json", sample], in: folder)
    #expect(same.status == 0)
    #expect(same.output.contains("own times were compared by medians only"))
    let both = try weaklink(["compare", "then.json", "then.json", "--format", "json"], in: folder)
    #expect(both.status == 0)
    #expect(both.output.contains("\"ownTimesTested\": false"))
    try Data("{}".utf8).write(to: folder.appending(path: "other.json"))
    let other = try weaklink(["compare", "other.json", sample], in: folder)
    #expect(other.status == 2)
    #expect(other.complaints.contains("'other.json' is not an analysis"))
  }
}
