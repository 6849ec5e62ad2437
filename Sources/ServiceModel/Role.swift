/// What a column of a log can tell. The raw value is what `--map` calls it.
package enum Role: String, CaseIterable, Sendable {
  // Of a log of requests.
  case id
  case parent
  case `case`
  case customer
  case customerTeam = "customer team"
  /// What the customer's team is part of.
  case customerDepartment = "customer department"
  case provider
  case providerTeam = "provider team"
  case providerDepartment = "provider department"
  case kind
  case opened
  case acknowledged
  case promised
  case firstPromised = "first promised"
  case promiseChanged = "promise changed"
  case delivered
  case status
  case outcome
  case complaint
  case reopened
  case reminders
  case rating
  case value
  case channel
  case note
  /// Whether the customer is external.
  case external

  // Of a log of events.
  case time
  case team
  case department
  case person
  case activity
}

extension Role {
  /// The role that `text` names: as its raw value, with hyphens or underscores for spaces.
  package init?(spelling text: String) {
    let name = text.lowercased().replacing("_", with: " ").replacing("-", with: " ")
    if name == "state" {
      self = .status
    } else if let role = Role(rawValue: name) {
      self = role
    } else {
      return nil
    }
  }

  /// Whether its column holds times.
  package var isTime: Bool {
    switch self {
    case .opened, .acknowledged, .promised, .firstPromised, .promiseChanged, .delivered, .time: true
    default: false
    }
  }

  /// Whether it is the end of something, so that a day means the end of that day.
  package var isEnd: Bool { self == .promised || self == .firstPromised || self == .delivered }

  /// Whether a row says enough without it. A request whose delivery cannot be read does not: it
  /// would count as open, and so as late.
  package var isOptionalTime: Bool {
    isTime && self != .opened && self != .time && self != .delivered
  }

  /// Whether its column names persons or teams.
  package var isParty: Bool {
    switch self {
    case .customer, .customerTeam, .provider, .providerTeam, .team, .person: true
    case .customerDepartment, .providerDepartment, .department: true
    default: false
    }
  }

  /// Whether its column names what teams are part of.
  package var isDepartment: Bool {
    self == .customerDepartment || self == .providerDepartment || self == .department
  }

  /// Whether its column holds numbers.
  package var isNumber: Bool { self == .reminders || self == .rating || self == .value }
}

extension Role {
  /// The name of its column in logs that this program writes.
  package var columnName: String { rawValue.replacing(" ", with: "_") }

  /// Whether few distinct words stand in its column, over and over.
  package var isWord: Bool {
    switch self {
    case .kind, .channel, .status, .outcome, .complaint, .reopened, .external: true
    default: isParty
    }
  }
}
