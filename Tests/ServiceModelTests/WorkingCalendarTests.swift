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
  ].map { SpecialDay(holiday: $0) }
  return WorkingCalendar(text, special: text == "Mon-Sun 0-24" ? [] : holidays, zone: zone)
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
    WorkingCalendar("Mon-Fri 8-18", special: [SpecialDay(holiday: holiday)], zone: berlin))
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

/// The slow way for any week: every minute that passes, by the clock on the wall.
private func minutes(
  from start: Instant, to end: Instant, in zone: LogZone, _ works: (CivilDate) -> Bool
) -> Int {
  var minutes = 0
  var now = start
  while now < end {
    minutes += works(zone.date(at: now)) ? 1 : 0
    now = now + 60
  }
  return minutes
}

@Test(arguments: [
  // Clocks go forward in the night to 30 March and back in that to 26 October.
  (3, 28, 7), (10, 24, 9), (6, 13, 8),
])
func aNightShiftTakesTheHoursThatPassWhateverClocksShow(month: Int, day: Int, hours: Int) throws {
  let calendar = try #require(WorkingCalendar("Fri-Sun 22-6", zone: berlin))
  let friday = berlin.instant(of: CivilDate(year: 2025, month: month, day: day, hour: 12))
  let saturday = berlin.instant(of: CivilDate(year: 2025, month: month, day: day + 1, hour: 12))
  let sunday = berlin.instant(of: CivilDate(year: 2025, month: month, day: day + 2, hour: 12))
  #expect(calendar.time(from: friday, to: saturday) == 8 * 3600)
  #expect(calendar.time(from: saturday, to: sunday) == hours * 3600)
  #expect(
    minutes(from: saturday, to: sunday, in: berlin) { !(6..<22 ~= $0.hour) } == hours * 60)
  // Every second of it is reached by counting, and by no moment before.
  for seconds in stride(from: 600, through: hours * 3600, by: 600) {
    let moment = calendar.moment(seconds, after: saturday)
    #expect(calendar.time(from: saturday, to: moment) == seconds)
    #expect(calendar.time(from: saturday, to: moment + -1) == seconds - 1)
  }
}

@Test(arguments: UInt64(0)..<20)
func timeNeverRunsBackWhenClocksDo(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let calendar = try #require(WorkingCalendar("Mon-Sun 20-10", zone: berlin))
  let start = berlin.instant(of: CivilDate(year: 2025, month: 10, day: 25, hour: 12))
  let from = start + 60 * Int.random(in: 0..<1_440, using: &random)
  let to = from + 60 * Int.random(in: 0..<1_440, using: &random)
  let passed = minutes(from: from, to: to, in: berlin) { !(10..<20 ~= $0.hour) }
  #expect(calendar.time(from: from, to: to) == passed * 60)
}

@Test func aDayMayHaveHoursOfItsOwn() throws {
  // Christmas Eve until noon, and a Saturday that is worked for it.
  let days = ["2025-12-25", "2025-12-24 8-12", "2025-12-20 8-12,13-16"].compactMap(SpecialDay.init)
  #expect(days.count == 3)
  let calendar = try #require(WorkingCalendar("Mon-Fri 8-18", special: days))
  func time(_ day: Int, _ hour: Int, to end: Int, _ endHour: Int) -> Int {
    calendar.time(
      from: CivilDate(year: 2025, month: 12, day: day, hour: hour).utc,
      to: CivilDate(year: 2025, month: 12, day: end, hour: endHour).utc) / 3600
  }
  #expect(time(24, 0, to: 25, 0) == 4)
  #expect(time(24, 11, to: 26, 9) == 2)
  #expect(time(20, 0, to: 21, 0) == 7)
  #expect(time(19, 17, to: 22, 9) == 9)
  let saturday = CivilDate(year: 2025, month: 12, day: 20, hour: 11).utc
  #expect(calendar.moment(3 * 3600, after: saturday).description.hasPrefix("2025-12-20T15:00"))
  #expect(days.map(\.text) == ["2025-12-25", "2025-12-24 8-12", "2025-12-20 8-12,13-16"])
}

@Test(arguments: ["2025-02-30", "2025-12-24 8-25", "2025-12-24 22-6", "2025-12-24 Mon 8-9", ""])
func whatIsNoSpecialDayIsRefused(text: String) { #expect(SpecialDay(text) == nil) }

@Test func hoursThatAreWrittenOtherwiseAreTheSameHours() throws {
  let hours = try #require(WorkingCalendar("Mon-Fri 8-18", zone: berlin))
  for (text, zone, isSame) in [
    ("Mon-Wed 8-18; Thu-Fri 8:00-18:00", berlin, true), ("Mon-Fri 8-18", .utc, false),
    ("Mon-Fri 8-17", berlin, false),
  ] {
    #expect(try #require(WorkingCalendar(text, zone: zone)).keepsHours(of: hours) == isSame)
  }
}

@Test(arguments: UInt64(0)..<30)
func jointHoursAreThoseInWhichAnyoneWorks(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let start = CivilDate(year: 2025, month: 3, day: 20).utc
  let end = start + 30 * 86_400
  for calendar in calendars {
    let joint = JointHours([calendar], from: start, to: end)
    let (a, b) = (
      start + Int.random(in: 0..<2_592_000, using: &random),
      start + Int.random(in: 0..<2_592_000, using: &random)
    )
    #expect(joint.time(from: a, to: b) == calendar.time(from: a, to: b), "\(calendar.text)")
  }
  let dubai = try #require(LogZone(identifier: "Asia/Dubai"))
  let gulf = try #require(WorkingCalendar("Sun-Thu 8-16", zone: dubai))
  let office = try #require(WorkingCalendar("Mon-Fri 8-18", zone: berlin))
  let joint = JointHours([office, gulf], from: start, to: end)
  let from = start + 60 * Int.random(in: 0..<20_000, using: &random)
  let to = from + 60 * Int.random(in: 0..<20_000, using: &random)
  var passed = 0
  var now = from
  while now < to {
    let next = now + 60
    passed += max(office.time(from: now, to: next), gulf.time(from: now, to: next))
    now = next
  }
  #expect(joint.time(from: from, to: to) == passed)
}
