package import ServiceModel

/// What company to make up, and what to make go wrong in it.
package struct SimulationOptions: Sendable {
  package var seed: UInt64 = 1
  /// How many external requests are made.
  package var cases = 2000
  package var shape = LogDescription.Shape.requests
  package var teams = 10
  package var people = 40
  /// The first day; the log covers `days` days from it, and what is open then stays open.
  package var start = CivilDate(year: 2025, month: 1, day: 1)
  package var days = 365
  package var hours = WorkingHours.always
  /// The share of internal requests that get a promise of their own.
  package var internalPromises = 0.0
  /// The share of external requests that get no promise.
  package var unpromised = 0.0
  /// The share of promises that nobody could keep.
  package var overPromised = 0.02
  package var fault = FaultOptions()

  package init() {}
}

/// What goes wrong in the company. What is nil is chosen by the seed.
package struct FaultOptions: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case none
    /// A team serves another slowly.
    case slowLink = "slow-link"
    /// Two people serve each other slowly.
    case grudge
    /// A team serves everyone slowly.
    case overload
  }

  package var kind: Kind
  /// A team, or of a grudge a person. Means nothing for an overloaded team.
  package var customer: String?
  package var provider: String?
  package var since: CivilDate?
  /// How many times as long the work takes.
  package var factor: Double?
  /// Whether a grudge slows both directions, or only what the provider does for the customer.
  package var mutual = true
  /// How many times as long a grudge makes the two take for everyone else.
  package var spread = 1.0

  package init(_ kind: Kind = .none, customer: String? = nil, provider: String? = nil) {
    self.kind = kind
    self.customer = customer
    self.provider = provider
  }

  /// The factor unless one is given: of the work of two people, much has to go wrong to matter.
  var chosenFactor: Double {
    switch kind {
    case .none: 1
    case .slowLink: factor ?? 2.5
    case .grudge: factor ?? 5
    case .overload: factor ?? 1.8
    }
  }
}
