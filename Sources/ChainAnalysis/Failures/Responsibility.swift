package import ServiceModel

/// Who answers for a kind of external request, and who really held those that failed.
package struct Responsibility: Hashable, Sendable, Codable {
  package struct Holder: Hashable, Sendable, Codable {
    package var party: String
    /// The mean time for which it held a failed request, and one served in time, in seconds.
    package var whenFailed: Seconds
    package var whenServed: Seconds
    /// Its part of the time for which parties of the company held failed requests.
    package var share: Double
    /// Failed requests that it held longer than anyone else.
    package var longest: Int

    package init(
      party: String, whenFailed: Seconds, whenServed: Seconds, share: Double, longest: Int
    ) {
      self.party = party
      self.whenFailed = whenFailed
      self.whenServed = whenServed
      self.share = share
      self.longest = longest
    }
  }

  /// The customer's own part in the failed requests.
  package struct Customer: Hashable, Sendable, Codable {
    /// Failed requests that waited for the customer, and for how long they did on average.
    package var waits: Int
    package var waited: Seconds
    /// Failed requests whose promise the customer had pulled forward.
    package var pulledForward: Int

    package init(waits: Int, waited: Seconds, pulledForward: Int) {
      self.waits = waits
      self.waited = waited
      self.pulledForward = pulledForward
    }
  }

  package var kind: String?
  /// Who was said to answer for the kind, or takes most requests of it from customers.
  package var answers: String
  package var requests: Int
  package var failed: Int
  /// Failed requests held longest by another party than the one that answers.
  package var heldElsewhere: Int
  /// Longest first; at most six.
  package var holders: [Holder]
  package var customer: Customer

  package init(
    kind: String?, answers: String, requests: Int, failed: Int, heldElsewhere: Int,
    holders: [Holder], customer: Customer
  ) {
    self.kind = kind
    self.answers = answers
    self.requests = requests
    self.failed = failed
    self.heldElsewhere = heldElsewhere
    self.holders = holders
    self.customer = customer
  }
}
