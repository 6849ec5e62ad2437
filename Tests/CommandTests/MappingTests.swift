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

/// What a mapping file says of a company reaches the answer, the report and the JSON.
@Test func whatAMappingSaysOfTheCompanyReachesTheAnswer() throws {
  try withTemporaryFolder { folder in
    func analyze(_ mapping: String, _ options: String...) throws -> Run {
      try Data(mapping.utf8).write(to: folder.appending(path: "m.yaml"))
      return try weaklink(["analyze", sample, "--mapping", "m.yaml"] + options, in: folder)
    }
    let plain = try weaklink(["analyze", sample, "--format", "json"], in: folder).output
    #expect(plain.contains("\"partyHours\": null"))
    let company = "calendar:\n  hours: Mon-Fri 8-18\n"
    let teams = company + "  teams:\n    Sales: Mon-Fri 08:00-18:00\n    Design: {}\n"
    #expect(
      try analyze(teams, "--format", "json").output == analyze(company, "--format", "json").output)

    let own = try analyze(
      company + """
          teams:
            Sales: {hours: Mon-Sat 6-22, timezone: Asia/Dubai}
        touchpoints: [quote]
        answers: {quote: Sales}
        people: [{name: Sales, manager: Bea Boss}]
        """, "-o", "out/")
    #expect(own.status == 0, "\(own.complaints)")
    func file(_ name: String) throws -> String {
      try String(contentsOf: folder.appending(path: "out/" + name), encoding: .utf8)
    }
    let json = try file("analysis.json")
    #expect(json.contains("\"party\": \"Sales\", \"hours\": \"Mon-Sat 6-22\""))
    #expect(json.contains("\"manager\": \"Bea Boss\""))
    let report = try file("report.html")
    #expect(report.contains("Mon-Sat 6-22"))
    #expect(report.contains("Bea Boss"))
    #expect(report.contains("not named as touchpoints"))
    let party = try weaklink(["party", sample, "Sales", "--mapping", "m.yaml"], in: folder)
    #expect(party.output.contains("reports to Bea Boss"))
    #expect(party.output.contains("quote"))
    let link = try weaklink(
      ["link", sample, "Customer Service", "Sales", "--mapping", "m.yaml"], in: folder)
    #expect(link.output.contains("To speak with: Bea Boss (Sales)"))
    // Hours that everyone shall count are everyone's.
    let always = try weaklink(
      ["analyze", sample, "--mapping", "m.yaml", "--calendar", "always", "--format", "json"],
      in: folder)
    #expect(always.output.contains("\"partyHours\": null"))

    for (line, place) in [
      ("calendar: {teams: {Saless: always}}", "m.yaml:1:20: error: nobody"),
      ("answers:\n  quot: Sales", "m.yaml:2:3: error: no request"),
      ("touchpoints: [qoute]", "m.yaml:1:15: error: no request"),
    ] {
      let wrong = try analyze(line)
      #expect(wrong.status == 2)
      #expect(wrong.complaints.contains(place), "\(wrong.complaints)")
      #expect(wrong.complaints.contains("write '"))
    }
  }
}

@Test func namesOfAMappingAreFoundUnderTheirPseudonyms() throws {
  try withTemporaryFolder { folder in
    let mapping = """
      agreements: [{provider: Sales, target: 1h}]
      calendar: {teams: {Sales: always}}
      answers: {quote: Sales}
      """
    try Data(mapping.utf8).write(to: folder.appending(path: "m.yaml"))
    let run = try weaklink(
      ["analyze", sample, "--mapping", "m.yaml", "--pseudonyms", "key.txt", "--format", "json"],
      in: folder)
    #expect(run.status == 0, "\(run.complaints)")
    #expect(!run.output.contains("Sales"))
    #expect(run.output.contains("\"basis\": \"agreement\""))
  }
}

@Test func whatAMappingSaysOfTheCompanyCountsForAStoreToo() throws {
  try withTemporaryFolder { folder in
    #expect(try weaklink(["import", sample, "--into", "firm"], in: folder).status == 0)
    let mapping = """
      calendar:
        hours: Mon-Fri 8-18
        holidays: [2025-12-25]
        teams: {Sales: always, Design: {hours: always, holidays: [2025-12-25]}}
      touchpoints: [quote]
      """
    func analyze(_ log: String, _ text: String) throws -> Run {
      try Data(text.utf8).write(to: folder.appending(path: "m.yaml"))
      return try weaklink(
        ["analyze", log, "--mapping", "m.yaml", "--format", "json"], in: folder)
    }
    let direct = try analyze(sample, mapping)
    #expect(try analyze("firm", mapping).output == direct.output)
    // Every hour is every hour, unless the party has days off of its own.
    #expect(direct.output.contains("\"party\": \"Sales\", \"hours\": null"))
    #expect(direct.output.contains("\"party\": \"Design\", \"hours\": \"Mon-Sun 0-24\""))
    let refused = try analyze("firm", "dates: dmy\n")
    #expect(refused.status == 2)
    #expect(refused.complaints.contains("--mapping"))
  }
}

@Test func aStoreKeepsTheDepartmentsOfItsLog() throws {
  try withTemporaryFolder { folder in
    let log = packageRoot.appending(
      path: "Tests/LogImportTests/Recognition/Files/departments.csv"
    ).path
    let direct = try weaklink(
      ["analyze", log, "--level", "department", "--format", "csv"], in: folder)
    #expect(direct.output.contains("Front"))
    let kept = try weaklink(["import", log, "--into", "firm"], in: folder)
    #expect(kept.status == 0)
    let stored = try weaklink(
      ["analyze", "firm", "--level", "department", "--format", "csv"], in: folder)
    #expect(stored.output == direct.output, "\(stored.complaints)")
  }
}
