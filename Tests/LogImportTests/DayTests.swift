import Diagnostics
import LogImport
import ServiceModel
import Testing
import Wording

@Test func anEndOnADayMeansTheEndOfThatDayAndAnOpeningItsBeginning() async throws {
  let log = try await reading(
    """
    id,customer,provider,opened,promised,delivered
    1,Acme,Ann,2026-03-02,2026-03-03,2026-03-02
    2,Acme,Ann,2026-03-02 08:00,3/3/2026,20260302
    3,Acme,Ann,2026-03-02 08:00,,2026-03-02 09:00
    """
  ).requests.requests
  #expect(log[0].opened == Instant("2026-03-02 00:00"))
  #expect(
    log.map(\.promised) == [Instant("2026-03-03 23:59:59"), Instant("2026-03-03 23:59:59"), nil])
  #expect(
    log.map(\.delivered) == [
      Instant("2026-03-02 23:59:59"), Instant("2026-03-02 23:59:59"), Instant("2026-03-02 09:00"),
    ])
}

@Test func aColumnOfMidnightsHoldsDays() async throws {
  let log = try await reading(
    """
    id,customer,provider,opened,promised,delivered
    1,Acme,Ann,2026-03-02 00:00,12/Mar/26 12:00 AM,2026-03-02 00:00:00
    2,Acme,Ann,2026-03-02 00:00,13/Mar/26 12:00 AM,2026-03-02 10:00:00
    """
  ).requests.requests
  #expect(log[0].opened == Instant("2026-03-02 00:00"))
  #expect(
    log.map(\.promised) == [Instant("2026-03-12 23:59:59"), Instant("2026-03-13 23:59:59")])
  #expect(log[0].delivered == Instant("2026-03-02 00:00"))
}

@Test func theEndOfADayIsThatOfTheZoneAlsoWhenClocksChange() async throws {
  var options = ReadingOptions()
  options.timezone = try #require(LogZone(identifier: "Europe/Berlin"))
  let log = try await reading(
    """
    id,customer,provider,opened,promised
    1,Acme,Ann,2026-03-29 00:30,2026-03-29
    2,Acme,Ann,2026-10-25 00:30,2026-10-25
    """, options
  ).requests.requests
  #expect(
    log.map(\.promised) == [Instant("2026-03-29 21:59:59"), Instant("2026-10-25 22:59:59")])
  #expect(log.map(\.opened) == [Instant("2026-03-28 23:30"), Instant("2026-10-24 22:30")])
}

@Test func aTimeThatCanBeDoneWithoutCostsNoRow() async throws {
  let log = try await reading(
    """
    id,customer,provider,opened,acknowledged,promised,delivered
    1,Acme,Ann,2026-03-02 08:00,at once,31/02/2026,2026-03-02 09:00
    2,Acme,Ann,2026-03-02 08:00,2026-03-02 08:10,2026-03-03 08:00,tomorrow
    3,Acme,Ann,2026-03-02 08:00,2026-03-02 08:10,2026-03-03 08:00,2026-03-02 09:00
    """)
  #expect(log.diagnostics.counts == [.timeLeftOut: 2, .unreadableTime: 1])
  #expect(log.requests.requests.map(\.id) == ["1", "3"])
  #expect(log.requests.requests[0].promised == nil)
  #expect(log.requests.requests[0].acknowledged == nil)
}

@Test func numbersOfASpreadsheetAreTimesOnlyInColumnsOfTimes() async throws {
  let log = try await reading(
    """
    id,customer,provider,opened,delivered,value
    45001,Acme,Ann,46083.3333333,46083.375,45100
    45002,Acme,Ann,46084,46084.375,45200
    45003,Acme,Ann,46085.5,,45300
    """
  ).requests
  #expect(
    log.opened == [
      Instant("2026-03-02 08:00"), Instant("2026-03-03 00:00"), Instant("2026-03-04 12:00"),
    ])
  #expect(log.requests.map(\.id) == ["45001", "45002", "45003"])
  #expect(log.value == [45100, 45200, 45300])
}
