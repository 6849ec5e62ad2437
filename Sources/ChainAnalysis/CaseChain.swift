package import ServiceModel

/// One external request and every internal request made to serve it.
package struct CaseChain: Hashable, Sendable, Codable {
  package enum Outcome: String, Sendable, Codable {
    case onTime
    case open
    case cancelled
    /// Late, and on time with every link at its target.
    case recoverable
    /// Late even at everyone's demonstrated pace.
    case overPromised
    /// Flagged as failed though in time.
    case notTime
    /// Late against an inferred due time, though the log says it was served.
    case late
  }

  /// A request of the chain.
  package struct Step: Hashable, Sendable, Codable {
    package var id: String
    /// The index in ``CaseChain/steps`` of the request it was made for; nil for the first.
    package var parent: Int?
    package var customer: String
    package var provider: String
    package var kind: String?
    package var opened: Instant
    package var delivered: Instant?
    package var promised: Instant?
    /// The provider's own time, in seconds.
    package var own: Seconds
    /// What the own time could have been; nil where nothing is known.
    package var target: Seconds?
    /// Whether it lies on the critical path of a delivery that was late.
    package var critical: Bool
    /// When nobody here could work on it.
    package var pauses: [Pause]

    package struct Pause: Hashable, Sendable, Codable {
      package var start: Instant
      package var end: Instant
      package var reason: String

      package init(start: Instant, end: Instant, reason: String) {
        self.start = start
        self.end = end
        self.reason = reason
      }
    }

    package init(
      id: String, parent: Int?, customer: String, provider: String, kind: String?,
      opened: Instant, delivered: Instant?, promised: Instant?, own: Seconds, target: Seconds?,
      critical: Bool, pauses: [Pause]
    ) {
      self.id = id
      self.parent = parent
      self.customer = customer
      self.provider = provider
      self.kind = kind
      self.opened = opened
      self.delivered = delivered
      self.promised = promised
      self.own = own
      self.target = target
      self.critical = critical
      self.pauses = pauses
    }
  }

  /// What one link carries of this failure.
  package struct Carried: Hashable, Sendable, Codable {
    package var customer: String
    package var provider: String
    /// Its Shapley value; of all links together 1.
    package var share: Double

    package init(customer: String, provider: String, share: Double) {
      self.customer = customer
      self.provider = provider
      self.share = share
    }
  }

  /// The case, or the identifier of its first request where the log names no case.
  package var name: String
  /// The external customer by name, where the log has one.
  package var customer: String?
  package var kind: String?
  package var outcome: Outcome
  package var opened: Instant
  package var due: Instant?
  package var dueBasis: ExternalSummary.DueBasis?
  package var delivered: Instant?
  /// How late it is, in seconds; 0 if it is not.
  package var late: Seconds
  package var complaint: Bool
  /// Parents before their children, siblings in order of opening.
  package var steps: [Step]
  /// Largest first.
  package var carried: [Carried]

  package init(name: String, outcome: Outcome, opened: Instant, steps: [Step]) {
    self.name = name
    self.outcome = outcome
    self.opened = opened
    self.steps = steps
    late = 0
    complaint = false
    carried = []
  }
}
