import Foundation
import TestSupport
import Testing

@Test(arguments: ["en", "zh-Hans"])
func theCostModelIsPrintedForEditing(language: String) throws {
  let run = try weaklink(["cost-model", "--lang", language])
  #expect(run.status == 0)
  try expectGolden(run.output, named: "Views/cost-model.\(language).yaml")
}

@Test func nothingIsEstimatedUnlessAModelIsGiven() throws {
  try withTemporaryFolder { folder in
    let template = try weaklink(["cost-model"]).output
    try Data(template.utf8).write(to: folder.appending(path: "cost.yaml"))
    let plain = try weaklink(["analyze", sample, "--format", "text"], in: folder)
    #expect(!plain.output.contains("What it puts at risk"))
    let costed = try weaklink(
      ["analyze", sample, "--format", "text", "--cost-model", "cost.yaml"], in: folder)
    #expect(costed.status == 0)
    #expect(costed.output.contains("People who hear of it: "))
    #expect(!costed.output.contains("(EUR)"), "no value of a customer, no money")
  }
}

@Test(arguments: [
  ("wouldNotReturn:\n    low: 3\n    high: 4", "is a part of a whole"),
  ("peopleTod:\n    low: 3\n    high: 4", "no assumption is called 'peopleTod'"),
  ("peopleTold:\n    low: 9\n    high: 4", "low first, not '9 … 4'"),
  ("peopleTold: many", "low first, not 'many'"),
  ("customerValue:\n    low: -1\n    high: 4", "cannot be less than nothing"),
  ("[", "the file is not YAML"),
])
func aFaultOfTheCostModelIsNamedWithItsPlace(
  lines: String, fault: String
) throws {
  try withTemporaryFolder { folder in
    let text = "currency: EUR\nassumptions:\n  \(lines)\n"
    try Data(text.utf8).write(to: folder.appending(path: "cost.yaml"))
    let run = try weaklink(["analyze", sample, "--cost-model", "cost.yaml"], in: folder)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.complaints.contains(fault), "\(run.complaints)")
  }
}
