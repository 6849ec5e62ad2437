package import ServiceModel

/// The hours of a person, a team or a department that are not those of the company.
package struct PartyHours: Hashable, Sendable {
  package var party: String
  /// Nil counts every hour.
  package var calendar: WorkingCalendar?

  package init(party: String, calendar: WorkingCalendar?) {
    self.party = party
    self.calendar = calendar
  }
}

/// The hours of a party as an analysis tells them.
package struct PartyHoursSummary: Hashable, Sendable, Codable {
  package var party: String
  /// Such as `Sun-Thu 8-16`; nil where every hour counts.
  package var hours: String?
  package var timezone: String?

  package init(_ own: PartyHours) {
    party = own.party
    hours = own.calendar?.text
    timezone = own.calendar?.zone.identifier
  }
}
