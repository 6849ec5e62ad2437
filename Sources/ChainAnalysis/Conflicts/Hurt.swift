package import ServiceModel

/// The external requests whose chains crossed two parties in conflict.
package struct Hurt: Hashable, Sendable, Codable {
  /// An external request that failed.
  package struct Case: Hashable, Sendable, Codable {
    package var name: String
    package var customer: String?
    package var kind: String?
    /// In seconds.
    package var late: Seconds

    package init(name: String, customer: String?, kind: String?, late: Seconds) {
      self.name = name
      self.customer = customer
      self.kind = kind
      self.late = late
    }
  }

  /// While it was open.
  package var requests: Int
  package var failed: Int
  /// In the same length of time before.
  package var before: Int
  package var failedBefore: Int
  /// What is beyond the rate before; nil where there were too few before.
  package var excess: Excess?
  /// Those of them that were latest, latest first.
  package var cases: [Case]

  package init(
    requests: Int, failed: Int, before: Int, failedBefore: Int, excess: Excess? = nil,
    cases: [Case] = []
  ) {
    self.requests = requests
    self.failed = failed
    self.before = before
    self.failedBefore = failedBefore
    self.excess = excess
    self.cases = cases
  }
}

/// Failures beyond what the rate before a conflict would have brought.
package struct Excess: Hashable, Sendable, Codable {
  /// How many days ahead ``tomorrow`` looks.
  package static let days = 30

  /// How many would have failed at the rate before.
  package var expected: Double
  /// Failed less expected, with the 95 % interval.
  package var failures: Double
  package var low: Double
  package var high: Double
  /// The failures beyond it in the next ``days`` days if it goes on at this rate, with the 95 %
  /// interval; nil once it is settled.
  package var tomorrow: Double?
  package var tomorrowLow: Double?
  package var tomorrowHigh: Double?

  package init(expected: Double, failures: Double, low: Double, high: Double) {
    self.expected = expected
    self.failures = failures
    self.low = low
    self.high = high
  }
}

/// The unsettled conflicts together: an external request that several of them crossed is one.
package struct ConflictTotal: Hashable, Sendable, Codable {
  package var open: Int
  package var requests: Int
  package var failed: Int
  /// Nil where none of the conflicts has enough requests before it.
  package var excess: Excess?

  package init(open: Int, requests: Int, failed: Int, excess: Excess? = nil) {
    self.open = open
    self.requests = requests
    self.failed = failed
    self.excess = excess
  }
}
