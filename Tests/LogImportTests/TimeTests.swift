import Diagnostics
@testable import LogImport
import ServiceModel
import TestSupport
import Testing
import Wording

private func read(_ text: String, _ order: DateOrder = .dmy, zone: LogZone = .utc) -> Instant? {
  let reading = TimeParser.read(Array(text.utf8).span, orders: DateOrders(order))
  guard case .time(let time) = reading else { return nil }
  var clock = ZoneClock(zone)
  return Instant(seconds: clock.instant(time))
}

@Test(arguments: [
  ("2026-03-02 08:00:00", "2026-03-02 08:00:00"),
  ("2026-03-02T08:00:00Z", "2026-03-02 08:00:00"),
  ("2026-03-02T08:00:00.123456", "2026-03-02 08:00:00"),
  ("2026-03-02T08:00:00,5+02:00", "2026-03-02 06:00:00"),
  ("2018-05-11T09:46:53.000+0300", "2018-05-11 06:46:53"),
  ("2026-03-02 08:00-05", "2026-03-02 13:00:00"),
  ("2026-03-02 08:00 UTC", "2026-03-02 08:00:00"),
  ("2026-03-02", "2026-03-02 00:00:00"), ("2026-3-2 8:05", "2026-03-02 08:05:00"),
  ("29/2/2016 01:16", "2016-02-29 01:16:00"), ("29-02-2016 01:16", "2016-02-29 01:16:00"),
  ("29.02.2016 01:16", "2016-02-29 01:16:00"), ("18/Feb/22 12:00 AM", "2022-02-18 00:00:00"),
  ("18/Feb/22 12:30 PM", "2022-02-18 12:30:00"), ("2019/4/25 9:32:09", "2019-04-25 09:32:09"),
  ("02-Nov-04", "2004-11-02 00:00:00"), ("2 November 2004 5:06 pm", "2004-11-02 17:06:00"),
  ("Jan 5, 2022 3:04 PM", "2022-01-05 15:04:00"), ("2018年7月4日 17:24", "2018-07-04 17:24:00"),
  ("2018年7月4日 下午5:24", "2018-07-04 17:24:00"), ("2018年7月4日17时24分05秒", "2018-07-04 17:24:05"),
  ("20260302", "2026-03-02 00:00:00"), ("20260302080001", "2026-03-02 08:00:01"),
  ("1772438400", "2026-03-02 08:00:00"), ("1772438400500", "2026-03-02 08:00:00"),
  ("2026-03-02 24:00", "2026-03-03 00:00:00"), ("31/12/69", "2069-12-31 00:00:00"),
  ("31/12/70", "1970-12-31 00:00:00"), ("4. März 2024 10:26", "2024-03-04 10:26:00"),
  ("Mon, 04 Mar 2024 10:26:39 +0000", "2024-03-04 10:26:39"), ("4 MAI 2024", "2024-05-04 00:00:00"),
  ("4 févr. 2024 10:26", "2024-02-04 10:26:00"), ("4 de marzo de 2024", "2024-03-04 00:00:00"),
  ("04/03/2024 10:26 p. m.", "2024-03-04 22:26:00"), ("4-out-24", "2024-10-04 00:00:00"),
  ("04/03/2024 10:26\u{202F}PM", "2024-03-04 22:26:00"),
  ("Tue Apr 02 2024 07:06:31 GMT+0200 (Central European Summer Time)", "2024-04-02 05:06:31"),
  ("Tue Apr 02 2024 07:06:31 GMT+0000 (GMT)", "2024-04-02 07:06:31"),
])
func aTimeIsReadAsItIsWritten(text: String, time: String) {
  #expect(read(text) == Instant(time))
}

@Test(arguments: [
  ("3/17/2025 6:04", "2025-03-17 06:04:00"), ("04/18/2019 09:55:45 PM", "2019-04-18 21:55:45"),
  ("04/05/2019 12:00:01 AM", "2019-04-05 00:00:01"),
])
func theMonthMayComeFirst(text: String, time: String) {
  #expect(read(text, .mdy) == Instant(time))
}

@Test(arguments: [
  "2026-02-30", "2026-13-01", "2026-02-28 25:00", "2026-02-28 10:60", "29/2/2015 01:16",
  "31/4/2026", "0/1/2026",
])
func aTimeThatNoCalendarShowsIsImpossible(text: String) {
  let reading = TimeParser.read(Array(text.utf8).span, orders: DateOrders())
  #expect(reading.looksLikeTime)
  #expect(read(text) == nil)
}

@Test(arguments: [
  "", "soon", "42.3594", "192.168.10.12", "1-2-3-4", "10:15", "v3.14.15", "Group 56", "INC0000045",
  "2026-03-02 or so", "(40.58, -73.93)", "555-12-3456", "17", "99999999999999999999", "2 - Medium",
  "1/2", "Marc 5", "-2026-03-02", "2026-03-02 08:00 XYZ",
])
func whatIsNoTimeIsNotTakenForOne(text: String) {
  #expect(TimeParser.read(Array(text.utf8).span, orders: DateOrders()) == .none)
}

@Test(arguments: UInt64(0)..<200)
func everySecondIsReadBackFromEveryForm(seed: UInt64) async throws {
  var random = SeededGenerator(seed: seed)
  let date = CivilDate(utc: Instant(seconds: Int64.random(in: 0..<4_000_000_000, using: &random)))
  let clock = date.description.suffix(8)
  let forms: [(String, DateOrder)] = [
    (date.description, .dmy), (date.description.replacing(" ", with: "T") + "Z", .dmy),
    ("\(date.day)/\(date.month)/\(date.year) \(clock)", .dmy),
    ("\(date.month)-\(date.day)-\(date.year) \(clock)", .mdy),
    ("\(date.year)年\(date.month)月\(date.day)日 \(clock)", .dmy),
  ]
  for (text, order) in forms { #expect(read(text, order) == date.utc, "\(text), seed \(seed)") }
}

@Test func timesWithoutAnOffsetAreReadInTheZoneAskedFor() throws {
  let berlin = try #require(LogZone(identifier: "Europe/Berlin"))
  #expect(read("2026-01-15 12:00", zone: berlin) == Instant("2026-01-15 11:00"))
  #expect(read("2026-07-15 12:00", zone: berlin) == Instant("2026-07-15 10:00"))
  #expect(read("2026-07-15T12:00:00Z", zone: berlin) == Instant("2026-07-15 12:00"))
  // The night on which clocks go back shows 02:30 twice: the first counts.
  #expect(read("2026-10-25 02:30", zone: berlin) == Instant("2026-10-25 00:30"))
  #expect(read("2026-10-25 04:00", zone: berlin) == Instant("2026-10-25 03:00"))
}

@Test func theZoneAppliesToEveryFormInALog() async throws {
  var options = ReadingOptions()
  options.timezone = try #require(LogZone(identifier: "Asia/Shanghai"))
  let log = try await reading(
    """
    id,customer,provider,opened,delivered
    1,Acme,Ann,2026-03-02 08:00,2026/3/2 17:00
    2,Bolt,Ann,2026-03-02T08:00:00Z,
    """, options
  ).requests.requests
  #expect(log[0].opened == Instant("2026-03-02 00:00"))
  #expect(log[0].delivered == Instant("2026-03-02 09:00"))
  #expect(log[1].opened == Instant("2026-03-02 08:00"))
}

@Test func theWholeColumnDecidesTheOrderOfDayAndMonth() async throws {
  // Only the last row of many tells, and only in another column.
  var text = "id,customer,provider,opened,delivered\n"
  for row in 1...500 { text += "\(row),Acme,Ann,03/04/2026 08:00,03/05/2026 09:00\n" }
  text += "501,Acme,Ann,03/04/2026 08:00,03/25/2026 09:00\n"
  let log = try await reading(text)
  #expect(log.diagnostics.total == 0)
  #expect(log.requests.request(0).opened == Instant("2026-03-04 08:00"))
  #expect(log.requests.request(0).delivered == Instant("2026-03-05 09:00"))
}

@Test func theUserDecidesWhatTheDatesLeaveOpen() async throws {
  let text = "id,customer,provider,opened\n1,Acme,Ann,03/04/2026 08:00\n"
  var options = ReadingOptions()
  options.dates = .mdy
  let log = try await reading(text, options)
  #expect(log.diagnostics.total == 0)
  #expect(log.requests.request(0).opened == Instant("2026-03-04 08:00"))
}

@Test func datesThatContradictTheMajorityAreImpossible() async throws {
  let log = try await reading(
    """
    id,customer,provider,opened
    1,Acme,Ann,13/04/2026 08:00
    2,Acme,Ann,14/04/2026 08:00
    3,Acme,Ann,04/15/2026 08:00
    """)
  #expect(log.diagnostics.counts == [.impossibleDate: 1])
  #expect(log.requests.count == 2)
}

@Test(arguments: ["?", "-", "NULL", "N/A", "#N/B", "", " "])
func wordsForNothingAreEmptyInTimesAndKeptInNames(word: String) async throws {
  let log = try await reading(
    "id,customer,provider,opened,delivered\n1,N/A,NULL,2026-03-02 08:00,\(word)\n")
  #expect(log.diagnostics.total == 0)
  #expect(log.requests.request(0).delivered == nil)
  #expect(log.requests.request(0).customer == "N/A")
  #expect(log.requests.request(0).provider == "NULL")
}
