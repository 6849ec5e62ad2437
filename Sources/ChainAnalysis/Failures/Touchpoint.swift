/// One sort of contact with external customers, and the links that stand behind it.
package struct Touchpoint: Hashable, Sendable, Codable {
  package struct Behind: Hashable, Sendable, Codable {
    package var customer: String
    package var provider: String
    /// Failed requests of this contact that the link carries.
    package var failures: Double

    package init(customer: String, provider: String, failures: Double) {
      self.customer = customer
      self.provider = provider
      self.failures = failures
    }
  }

  /// Nil where the log names none.
  package var kind: String?
  package var channel: String?
  package var requests: Int
  package var failed: Int
  package var complaints: Int
  package var rating: LinkFinding.Rating?
  /// By what they carry, most first; at most five.
  package var behind: [Behind]

  package init(
    kind: String?, channel: String?, requests: Int, failed: Int, complaints: Int,
    rating: LinkFinding.Rating?, behind: [Behind]
  ) {
    self.kind = kind
    self.channel = channel
    self.requests = requests
    self.failed = failed
    self.complaints = complaints
    self.rating = rating
    self.behind = behind
  }
}
