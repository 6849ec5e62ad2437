/// What was said of logs beyond the logs themselves when they were imported: it holds for them
/// whenever they are analysed.
package struct LogSettings: Codable, Hashable, Sendable {
  /// Who somebody is.
  package struct Person: Codable, Hashable, Sendable {
    package var team: String?
    package var department: String?
    package var manager: String?
    package var isExternal: Bool?

    package init(team: String?, department: String?, manager: String?, isExternal: Bool?) {
      self.team = team
      self.department = department
      self.manager = manager
      self.isExternal = isExternal
    }
  }

  /// A standing promise of a link.
  package struct Agreement: Codable, Hashable, Sendable {
    package var customer: String?
    package var provider: String
    package var kind: String?
    /// As it is typed.
    package var target: String

    package init(customer: String?, provider: String, kind: String?, target: String) {
      self.customer = customer
      self.provider = provider
      self.kind = kind
      self.target = target
    }

    private var link: [String?] { [customer, provider, kind] }

    func isAboutTheSame(as other: Agreement) -> Bool { link == other.link }
  }

  /// The hours of a party; what it leaves out is as in the company.
  package struct Hours: Codable, Hashable, Sendable {
    package var hours: String?
    package var timezone: String?
    package var holidays: [String]?

    package init(hours: String?, timezone: String?, holidays: [String]?) {
      self.hours = hours
      self.timezone = timezone
      self.holidays = holidays
    }
  }

  /// By name.
  package var people: [String: Person] = [:]
  /// What states and outcomes mean.
  package var states: [String: String] = [:]
  package var outcomes: [String: Bool] = [:]
  package var agreements: [Agreement] = []
  /// As they are typed.
  package var target: String?
  package var hours: String?
  package var holidays: [String] = []
  /// The hours of single parties, by name.
  package var teams: [String: Hours] = [:]
  /// The kinds that are points of contact with customers; nil where nothing was said of it.
  package var touchpoints: [String]?
  /// Who answers to customers, by kind.
  package var answers: [String: String] = [:]

  package init() {}

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    people = try values.decodeIfPresent([String: Person].self, forKey: .people) ?? [:]
    states = try values.decodeIfPresent([String: String].self, forKey: .states) ?? [:]
    outcomes = try values.decodeIfPresent([String: Bool].self, forKey: .outcomes) ?? [:]
    agreements = try values.decodeIfPresent([Agreement].self, forKey: .agreements) ?? []
    target = try values.decodeIfPresent(String.self, forKey: .target)
    hours = try values.decodeIfPresent(String.self, forKey: .hours)
    holidays = try values.decodeIfPresent([String].self, forKey: .holidays) ?? []
    teams = try values.decodeIfPresent([String: Hours].self, forKey: .teams) ?? [:]
    touchpoints = try values.decodeIfPresent([String].self, forKey: .touchpoints)
    answers = try values.decodeIfPresent([String: String].self, forKey: .answers) ?? [:]
  }

  package var isEmpty: Bool { self == LogSettings() }

  /// Takes over what was said later; of two things that were said of the same the later counts.
  package mutating func update(by later: LogSettings) {
    people.merge(later.people) { _, later in later }
    states.merge(later.states) { _, later in later }
    outcomes.merge(later.outcomes) { _, later in later }
    agreements =
      agreements.filter { old in !later.agreements.contains { $0.isAboutTheSame(as: old) } }
      + later.agreements
    target = later.target ?? target
    hours = later.hours ?? hours
    teams.merge(later.teams) { _, later in later }
    touchpoints = later.touchpoints ?? touchpoints
    answers.merge(later.answers) { _, later in later }
    holidays += later.holidays.filter { !holidays.contains($0) }
  }
}
