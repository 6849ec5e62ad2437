import Foundation
import ServiceModel
import TestSupport
import Testing

@Test(arguments: [
  (0, "1970-01-01"), (-1, "1969-12-31"), (59, "1970-03-01"), (11016, "2000-02-29"),
  (16860, "2016-02-29"), (20514, "2026-03-02"), (-719_468, "0000-03-01"),
])
func aDayNumberIsADay(number: Int, day: String) {
  #expect(CivilDate(dayNumber: number).dayText == day)
  #expect(CivilDate(dayNumber: number).dayNumber == number)
}

@Test(arguments: UInt64(0)..<200)
func everyMomentIsReadBackFromItsText(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let instant = Instant(
    seconds: Int64.random(in: -60_000_000_000...200_000_000_000, using: &random))
  #expect(CivilDate(utc: instant).utc == instant, "seed \(seed)")
  #expect(CivilDate(utc: instant).isValid, "seed \(seed)")
  let json = try JSONEncoder().encode([instant])
  #expect(try JSONDecoder().decode([Instant].self, from: json) == [instant], "seed \(seed)")
}

@Test(arguments: [
  "2026-02-29 00:00:00", "2026-13-01 00:00:00", "2026-01-01 24:00:00", "2026-01-01",
])
func whatNoCalendarShowsIsNoDate(text: String) {
  #expect(CivilDate(iso8601: text) == nil)
}

@Test func aMissingMomentComesBeforeAllOthersAndIsNotKnown() {
  #expect(Instant.missing < Instant(seconds: -9_000_000_000_000))
  #expect(Instant.missing.known == nil)
  #expect(Instant(seconds: 5).known == Instant(seconds: 5))
}

@Test(arguments: [
  ("UTC", 0), ("+08:00", 28800), ("-03:30", -12600), ("Asia/Shanghai", 28800),
])
func aZoneIsFoundByItsNameOrItsOffset(name: String, offset: Int) throws {
  let zone = try #require(LogZone(identifier: name))
  #expect(zone.offset(at: Instant(seconds: 1_772_000_000)) == offset)
}

@Test(arguments: ["", "Mars/Base", "+25:00", "08:00"])
func whatIsNoZoneIsNone(name: String) {
  #expect(LogZone(identifier: name) == nil)
}

@Test(arguments: UInt64(0)..<100)
func aZoneTurnsMomentsIntoDatesAndBack(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let zone = try #require(LogZone(identifier: "America/New_York"))
  let instant = Instant(seconds: Int64.random(in: 0..<2_000_000_000, using: &random))
  let back = zone.instant(of: zone.date(at: instant))
  // In the hour that clocks show twice the first is meant.
  #expect(back == instant || back + 3600 == instant, "seed \(seed)")
  #expect(zone.date(at: back) == zone.date(at: instant), "seed \(seed)")
}
