import ServiceModel

/// One request of a case as it came about.
struct SimulatedRequest: Sendable {
  /// Its place among all requests of the company, from 0; the identifier is made from it.
  var number: Int
  /// The number of the request it was made for; nil for the root.
  var parent: Int?
  var caseNumber: Int
  /// Its place in the plan of its service.
  var step: Int
  /// The person who asks; nil for an external customer.
  var customer: Int?
  var provider: Int
  var opened: Instant
  /// Nil while it is open.
  var delivered: Instant?
  var promised: Instant?
  /// Whether the planted fault made it slower or faster.
  var isTouched: Bool
  var isComplaint = false
}

/// An external request with everything that was done for it.
struct SimulatedCase: Sendable {
  var number: Int
  var service: ServicePlan
  /// The external customer, numbered from 1.
  var client: Int
  /// The first is the root; parents stand before their children.
  var requests: [SimulatedRequest]

  /// When the desk closes it, some days after its delivery; nil if that is not in the period.
  func closed(before end: Instant) -> Instant? {
    let closing = requests[0].delivered.map { $0 + 3 * 86400 }
    return closing.flatMap { $0 < end ? $0 : nil }
  }
}
