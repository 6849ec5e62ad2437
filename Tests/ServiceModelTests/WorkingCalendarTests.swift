import ServiceModel
import TestSupport
import Testing

private let berlin = LogZone(identifier: "Europe/Berlin") ?? .utc

private let calendars: [WorkingCalendar] = [
  ("Mon-Fri 8-18", LogZone.utc), ("Mon-Thu 8:30-12,13-17; Fri 8-12", berlin),
  ("Fri-Mon 22-6", berlin), ("Mon-Sun 0-24", .utc), ("Sat 9-9:01", .utc),
].compactMap { text, zone in
  let holidays = [
    CivilDate(year: 2025, month: 3, day: 3), CivilDate(year: 2025, month: 4, day: 21),
    CivilDate(year: 2025, month: 3, day: 2),
  ]
  return WorkingCalendar(text, holidays: text == "Mon-Sun 0-24" ? [] : holidays, zone: zone)
}

/// A moment of March or April 2025, in which clocks are changed, on a whole minute.
private func moment(_ random: inout SeededGenerator) -> Instant {
  CivilDate(year: 2025, month: 3, day: 1).utc + 60 * Int.random(in: 0..<80_000, using: &random)
}

@Test func everyCalendarOfTheseTestsIsOne() { #expect(calendars.count == 5) }

@Test(arguments: UInt64(0)..<40)
func workingTimeAddsUpAndRunsBackwards(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  for calendar in calendars {
    let (a, b, c) = (moment(&random), moment(&random), moment(&random))
    #expect(
      calendar.time(from: a, to: b) + calendar.time(from: b, to: c) == calendar.time(from: a, to: c)
    )
    #expect(calendar.time(from: b, to: a) == -calendar.time(from: a, to: b))
    let seconds = Int.random(in: 0..<400_000, using: &random)
    let later = calendar.moment(seconds, after: a)
    #expect(calendar.time(from: a, to: later) == seconds, "\(calendar.text)")
    if seconds > 0 { #expect(calendar.time(from: a, to: later + -1) == seconds - 1) }
  }
}

/// The slow way: minute by minute, asking the clock on the wall.
@Test(arguments: UInt64(0)..<20)
func officeHoursAreWhatTheClockOnTheWallShows(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let holiday = CivilDate(year: 2025, month: 3, day: 3)
  let calendar = try #require(
    WorkingCalendar("Mon-Fri 8-18", holidays: [holiday], zone: berlin))
  let start = moment(&random)
  let end = start + 60 * Int.random(in: 0..<6_000, using: &random)
  var minutes = 0
  var now = start
  while now < end {
    let date = berlin.date(at: now)
    let weekday = (date.dayNumber + 3) % 7
    let works = weekday < 5 && 8..<18 ~= date.hour && date.dayNumber != holiday.dayNumber
    minutes += works ? 1 : 0
    now = now + 60
  }
  #expect(calendar.time(from: start, to: end) == minutes * 60)
}

@Test func aNightBetweenTwoWorkingDaysTakesNoTime() throws {
  let calendar = try #require(WorkingCalendar("Mon-Fri 8-18"))
  let friday = CivilDate(year: 2025, month: 3, day: 7, hour: 17, minute: 30).utc
  let monday = CivilDate(year: 2025, month: 3, day: 10, hour: 8, minute: 15).utc
  #expect(calendar.time(from: friday, to: monday) == 45 * 60)
  #expect(calendar.moment(45 * 60, after: friday) == monday)
}

@Test(arguments: [
  "", "Mon-Fri", "8-18", "Mon-Fri 18", "Mon-Fri 8-25", "Mon-Fri 8:61-9", "Someday 8-18",
  "Mon 8-8-8",
])
func whatIsNoCalendarIsRefused(text: String) { #expect(WorkingCalendar(text) == nil) }
