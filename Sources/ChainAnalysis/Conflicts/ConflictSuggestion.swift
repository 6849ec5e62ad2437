package import ServiceModel

/// Two parties whose dealings look like a conflict that nobody has recorded.
///
/// It is proposed from what a log shows; whether it is one, a person decides.
package struct ConflictSuggestion: Hashable, Sendable, Codable {
  /// What about the service of one to the other stands out.
  package enum Sign: String, CaseIterable, Sendable, Codable {
    /// Slower since a moment.
    case slower
    /// Slower than the provider's service to its other customers.
    case slowerThanForOthers
    /// Requests sent back and forth: A asks B, who asks A, who asks B.
    case pingPong
    /// Notes with words that refuse.
    case refusals
    /// The customer had to ask again.
    case askedAgain
    case complaints
  }

  /// One sign on one link.
  package struct Evidence: Hashable, Sendable, Codable {
    package var sign: Sign
    package var customer: String
    package var provider: String
    /// Of what is slower: since when, and how many times.
    package var since: Instant?
    package var ratio: Double?
    /// Of what is counted: requests with it, of how many, and the share on the links that it was
    /// compared with.
    package var count: Int?
    package var of: Int?
    package var elsewhere: Double?

    package init(
      sign: Sign, customer: String, provider: String, since: Instant? = nil,
      ratio: Double? = nil, count: Int? = nil, of: Int? = nil, elsewhere: Double? = nil
    ) {
      self.sign = sign
      self.customer = customer
      self.provider = provider
      self.since = since
      self.ratio = ratio
      self.count = count
      self.of = of
      self.elsewhere = elsewhere
    }
  }

  /// The customer and the provider of the link with the first evidence.
  package var first: String
  package var second: String
  /// Whether each serves the other worse than before or than others.
  package var reciprocal: Bool
  package var evidence: [Evidence]
  /// The identifiers of requests that show it best.
  package var requests: [String]

  package init(
    first: String, second: String, reciprocal: Bool, evidence: [Evidence], requests: [String]
  ) {
    self.first = first
    self.second = second
    self.reciprocal = reciprocal
    self.evidence = evidence
    self.requests = requests
  }
}
