import Foundation
import Reports
import TestSupport
import Testing

@Test func aLogOfOfficeHoursIsReadByThemUnlessEveryHourShallCount() throws {
  try withTemporaryFolder { folder in
    let made = try weaklink(
      ["simulate", "--hours", "office", "--fault", "none", "--cases", "300", "-o", "log.csv"],
      in: folder)
    #expect(made.status == 0)
    func analyze(_ options: String...) throws -> String {
      try weaklink(["analyze", "log.csv", "--format", "text"] + options, in: folder).output
    }
    let plain = try analyze()
    #expect(plain.prefix(700).contains("lies in Mon-Fri 8-18: only that time counts"))
    let given = try analyze("--calendar", "Mon-Fri 8-18")
    #expect(given.contains("only working time counts: Mon-Fri 8-18"))
    func ranking(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { $0.contains("own work  ") || $0.contains(" → ") }
    }
    #expect(ranking(plain) == ranking(given), "found or given, the hours count alike")
    let always = try analyze("--calendar", "always")
    #expect(!always.contains("only"), "nothing is said of hours where all of them count")
    #expect(ranking(always) != ranking(plain))
    #expect(
      try analyze("--target", "2d") == (try analyze("--target", "20h")),
      "two days are two working days")
  }
}

@Test func sidesThatCountOtherHoursAreNotCompared() throws {
  try withTemporaryFolder { folder in
    for (name, hours) in [("old", "always"), ("new", "office")] {
      let made = try weaklink(
        ["simulate", "--hours", hours, "--cases", "300", "-o", "\(name).csv"], in: folder)
      #expect(made.status == 0)
    }
    let saved = try weaklink(["analyze", "old.csv", "-o", "old.json"], in: folder)
    #expect(saved.status == 0)
    let refused = try weaklink(["compare", "old.json", "new.csv"], in: folder)
    #expect(refused.status == 2)
    #expect(refused.complaints.contains("every hour and Mon-Fri 8-18"))
    #expect(refused.complaints.contains("--calendar \"always\""))
    let logs = try weaklink(["compare", "old.csv", "new.csv"], in: folder)
    #expect(logs.status != 2, "two logs are read by the hours of the first")
  }
}

@Test(arguments: [
  ["--calendar", "weekdays"], ["--holiday", "2025-12-25"],
  ["--calendar", "Mon-Fri 8-18", "--holiday", "Christmas"],
])
func aCalendarThatMakesNoSenseIsRefused(arguments: [String]) throws {
  let run = try weaklink(["analyze", sample] + arguments)
  #expect(run.status == 64)
  #expect(run.complaints.contains(arguments[arguments.count - 2]))
}
