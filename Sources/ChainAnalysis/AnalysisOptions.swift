package import ServiceModel

/// What the user may decide about an analysis.
package struct AnalysisOptions: Sendable {
  package var level = Level.team
  /// The zone in which calendar months are counted and people are shown times.
  package var zone = LogZone.utc
  /// The moment at which the log is looked at; nil is the latest time in the log.
  package var asOf: Instant?
  /// When the company works; nil counts every hour.
  package var calendar: WorkingCalendar?
  /// The hours of parties that are not those of the company, in any order.
  package var partyHours: [PartyHours] = []
  /// Where the calendar was found in the log itself: the hours that nearly all of it lies in.
  package var officeHours: OfficeHours?
  /// Chains whose root was opened before are left out; nil leaves out none.
  package var from: Instant?
  /// The time allowed to external requests without a promise; nil has it inferred.
  package var target: Seconds?
  /// Standing agreements on own times, in any order.
  package var agreements: [Agreement] = []
  /// Who answers to customers for a kind of request, where it is not who takes most of them.
  package var answering: [String: String] = [:]
  /// The kinds that are points of contact with customers; nil where all are.
  package var touchpoints: [String]?
  /// What the user assumes of the cost of bad service; nil computes none.
  package var costModel: CostModel?
  /// The on-time rate below which a link is worth watching.
  package var onTimeTarget = 0.8
  /// Whether slowings and contrasts are looked for.
  package var seeksChanges = true
  /// How many null companies the expected failures are averaged over.
  package var draws = 20
  /// How many external requests the null companies consist of at most.
  package var nullSample = 50_000
  /// How many bootstrap resamples the intervals rest on.
  package var resamples = 200
  /// How many of the leading links get a ``LinkDetail``; links with a verdict always do.
  package var detailedLinks = 5
  /// Further links that get one: those of which this is true.
  package var wantsDetail: @Sendable (Link) -> Bool = { _ in false }
  /// What people recorded of conflicts, in any order.
  package var conflicts: [Conflict] = []
  /// Pairs of parties that are not to be suggested as unrecorded conflicts, in either order.
  package var dismissed: [Link] = []
  /// Whether the result holds what people wrote about conflicts, and the persons in them.
  package var includesNotes = false
  /// How many parts are worked on at once; it changes no result.
  package var threads = 2

  package init() {}

  /// The hours of parties that are others than those of the company, by name.
  package var otherHours: [PartyHours] {
    partyHours.filter { own in
      guard let calendar, let other = own.calendar else {
        return calendar != nil || own.calendar != nil
      }
      return !calendar.keepsHours(of: other)
    }.sorted { $0.party < $1.party }
  }

  /// Calls the parties that were named by other names.
  package mutating func rename(_ other: (String) -> String) {
    for place in agreements.indices {
      agreements[place].customer = agreements[place].customer.map(other)
      agreements[place].provider = other(agreements[place].provider)
    }
    for place in partyHours.indices { partyHours[place].party = other(partyHours[place].party) }
    answering = answering.mapValues(other)
  }

  /// The hours of a party, as far as its name tells; nil where every hour counts.
  package func calendar(of party: String) -> WorkingCalendar? {
    guard let own = partyHours.first(where: { $0.party == party }) else { return calendar }
    return own.calendar
  }
}

/// A standing promise of a link: what its own time may be (OLA).
package struct Agreement: Hashable, Sendable {
  /// Nil stands for every customer.
  package var customer: String?
  package var provider: String
  /// Nil stands for every kind.
  package var kind: String?
  package var target: Seconds

  package init(customer: String?, provider: String, kind: String?, target: Seconds) {
    self.customer = customer
    self.provider = provider
    self.kind = kind
    self.target = target
  }
}
