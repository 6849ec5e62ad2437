import ServiceModel

/// A fault with its place in a company.
struct PlantedFault: Sendable {
  var kind: FaultOptions.Kind
  /// The customer's team and the provider's; of an overloaded team the provider's is meant.
  var link: TeamLink
  /// The two of a grudge, as customer and provider.
  var persons: (customer: Int, provider: Int)?
  var since: Instant
  var factor: Double
  var mutual: Bool
  var spread: Double

  /// How many times as long `provider` takes for a request that is opened now.
  ///
  /// - Parameter customer: The person who asks; nil for an external customer.
  func slowing(
    of provider: Int, for customer: Int?, at opened: Instant, in company: Company
  ) -> Double {
    guard opened >= since else { return 1 }
    switch kind {
    case .none:
      return 1
    case .overload:
      return company.people[provider].team == link.provider ? factor : 1
    case .slowLink:
      guard let customer, company.people[provider].team == link.provider,
        company.people[customer].team == link.customer
      else { return 1 }
      return factor
    case .grudge:
      guard let persons else { preconditionFailure("a grudge is between two people") }
      if provider == persons.provider {
        return customer == persons.customer ? factor : spread
      }
      guard provider == persons.customer else { return 1 }
      return mutual && customer == persons.provider ? factor : spread
    }
  }
}
