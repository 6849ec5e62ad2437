import Foundation
import Reports
import TestSupport
import Testing

@Test func aLogOfOfficeHoursWarnsRightBeneathTheAnswerUntilACalendarIsGiven() throws {
  try withTemporaryFolder { folder in
    let made = try weaklink(
      ["simulate", "--hours", "office", "--fault", "none", "--cases", "300", "-o", "log.csv"],
      in: folder)
    #expect(made.status == 0)
    let plain = try weaklink(["analyze", "log.csv", "--format", "text"], in: folder)
    let beginning = plain.output.prefix(600)
    #expect(beginning.contains("--calendar \"Mon-Fri 8-18\""))
    let calendar = try weaklink(
      ["analyze", "log.csv", "--format", "text", "--calendar", "Mon-Fri 8-18"], in: folder)
    #expect(!calendar.output.contains("--calendar"))
    #expect(calendar.output.contains("only working time counts: Mon-Fri 8-18"))
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
