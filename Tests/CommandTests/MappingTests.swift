import Foundation
import TestSupport
import Testing

@Test func whatColumnsWritesIsWhatAnalyzeReadsAndPeopleMakeDepartments() throws {
  try withTemporaryFolder { folder in
    let sample = packageRoot.appending(path: "Samples/desk-maker.csv").path
    let columns = try weaklink(["columns", sample, "-o", "mapping.yaml"], in: folder)
    #expect(columns.status == 0)
    func analyze(_ options: String...) throws -> Run {
      try weaklink(["analyze", sample, "--format", "csv"] + options, in: folder)
    }
    let mapping = folder.appending(path: "mapping.yaml")
    #expect(try analyze("--mapping", "mapping.yaml").output == (try analyze()).output)

    let without = try analyze("--level", "department")
    #expect(without.status == 2)
    #expect(without.complaints.contains("--people people.csv"))
    let people = """
      name,department
      Customer Service,Front
      Sales,Front
      Pricing,Back
      """
    try Data(people.utf8).write(to: folder.appending(path: "staff.csv"))
    let given = try analyze("--level", "department", "--people", "staff.csv")
    #expect(given.status == 0)
    #expect(given.output.contains("Front"))
    #expect(!given.output.contains("Customer Service"))
    // The mapping file may name the list, which lies beside it, and agreements.
    let text =
      try String(contentsOf: mapping, encoding: .utf8)
      + "\npeople: staff.csv\nagreements:\n  - {provider: Sales, target: 1h}\ntarget: 9d\n"
    try Data(text.utf8).write(to: mapping)
    let named = try analyze("--level", "department", "--mapping", "mapping.yaml")
    #expect(named.complaints.contains("Sales"), "no department is called Sales")
    #expect(
      try analyze("--mapping", "mapping.yaml").output
        == (try analyze("--ola", "*>Sales=1h", "--target", "9d")).output)
    try Data("dates: often\n".utf8).write(to: mapping)
    let wrong = try analyze("--mapping", "mapping.yaml")
    #expect(wrong.status == 2)
    #expect(wrong.complaints.contains("mapping.yaml:1:8: error"))
  }
}
