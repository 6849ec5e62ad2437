import Diagnostics
package import ServiceModel

/// What a person says about a log in a file of their own, so that it need not be said again.
package struct Mapping: Sendable {
  /// A name that the file gives, and where.
  package struct Name: Hashable, Sendable {
    package var text: String
    package var place: MappingPlace

    package init(text: String, place: MappingPlace) {
      self.text = text
      self.place = place
    }

    /// A name that stands in no file.
    package init(_ text: String) {
      self.init(text: text, place: MappingPlace(location: InputLocation(file: "")))
    }
  }

  /// A standing promise of a link.
  package struct Agreement: Hashable, Sendable {
    /// Nil stands for every customer.
    package var customer: Name?
    package var provider: Name
    /// Nil stands for every kind.
    package var kind: Name?
    package var target: TypedDuration

    package init(customer: Name?, provider: Name, kind: Name?, target: TypedDuration) {
      self.customer = customer
      self.provider = provider
      self.kind = kind
      self.target = target
    }
  }

  /// The hours of a person, a team or a department; what it leaves out is as in the company.
  package struct Hours: Hashable, Sendable {
    package var party: Name
    package var hours: String?
    package var timezone: LogZone?
    package var special: [SpecialDay]?

    package init(
      party: Name, hours: String? = nil, timezone: LogZone? = nil, special: [SpecialDay]? = nil
    ) {
      self.party = party
      self.hours = hours
      self.timezone = timezone
      self.special = special
    }
  }

  /// Who answers to customers for a kind of request.
  package struct Answer: Hashable, Sendable {
    package var kind: Name
    package var party: Name

    package init(kind: Name, party: Name) {
      self.kind = kind
      self.party = party
    }
  }

  package var columns: [Role: String] = [:]
  /// Where the file names those columns.
  package var places: [Role: MappingPlace] = [:]
  /// Roles that no column is to be read for.
  package var ignored: Set<Role> = []
  package var dates: DateOrder?
  package var timezone: LogZone?
  /// Words that are empty cells in every column, in small letters.
  package var emptyWords: [String] = []
  package var states: [String: StateClass] = [:]
  /// For each outcome whether it means that the customer was failed.
  package var outcomes: [String: Bool] = [:]
  package var people = People()
  /// The list of people, as the file names it.
  package var peopleFile: String?
  package var agreements: [Agreement] = []
  package var target: TypedDuration?
  package var hours: String?
  package var special: [SpecialDay] = []
  package var partyHours: [Hours] = []
  /// The kinds that are points of contact with customers; nil where all are.
  package var touchpoints: [Name]?
  package var answers: [Answer] = []

  package init() {}

  /// Whether it says how a log is read, beside what is known of the company.
  package var saysHowToRead: Bool {
    !columns.isEmpty || !ignored.isEmpty || dates != nil || !emptyWords.isEmpty || !states.isEmpty
      || !outcomes.isEmpty || !people.isEmpty
  }
}
