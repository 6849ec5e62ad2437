package import ServiceModel

/// Everything that is known about a company's links: the published result.
///
/// Reports, diagrams and pages show what stands here and compute nothing after it. Written as
/// JSON it is `analysis.json`, schema `weaklink/1`: times ISO 8601, durations in seconds.
package struct Analysis: Hashable, Sendable, Codable {
  package var schema = "weaklink/1"
  package var log: LogSummary
  package var external: ExternalSummary
  /// Every link, weakest first.
  package var links: [LinkFinding]
  /// Every party, by name.
  package var parties: [PartySummary]
  /// The first ten links by each measure that stands beside the ranking.
  package var rankings: [Ranking]
  /// The external requests that show best what weak links cost, with their chains, worst first.
  package var cases: [CaseChain]
  /// Kinds of external requests, by failed requests and then name.
  package var kinds: [KindSummary]
  /// Promises that nobody's demonstrated pace could have kept, by kind and by who promised.
  package var overPromises: [OverPromise]
  /// External requests by calendar month of opening.
  package var trend: [MonthSummary]
  /// The vital few among links, providers, kinds and external customers; nil, as all below, in
  /// analyses that were saved before it was computed.
  package var paretos: [Pareto]?
  /// Kinds of external requests that failed, most first, with who held them.
  package var responsibilities: [Responsibility]?
  /// Sorts of contact with external customers, by failed requests.
  package var touchpoints: [Touchpoint]?
  /// What failures put at risk by the assumptions of the user; nil unless asked for.
  package var cost: CostEstimate?
  /// What the log does not tell, so that sections are absent.
  package var missing: [MissingColumn]?
  /// Recorded conflicts: unsettled ones by the external requests that failed meanwhile, then by
  /// age; then settled ones, latest first.
  package var conflicts: [ConflictFinding]
  /// The unsettled conflicts together; nil where there are none.
  package var conflictTotal: ConflictTotal?
  /// Pairs that look like a conflict that nobody has recorded, likeliest first.
  package var suggestions: [ConflictSuggestion]
  package var notes: [Note]

  package init(log: LogSummary, external: ExternalSummary) {
    self.log = log
    self.external = external
    links = []
    parties = []
    rankings = []
    cases = []
    kinds = []
    overPromises = []
    trend = []
    conflicts = []
    suggestions = []
    notes = []
  }
}

/// What was read, and how it was looked at.
package struct LogSummary: Hashable, Sendable, Codable {
  package var files: [LogDescription.File]
  package var shape: LogDescription.Shape
  package var level: Level
  /// The zone in which people are shown times and months are counted.
  package var timezone: String
  /// The working time that durations count, such as `Mon-Fri 8-18`; nil where every hour counts.
  package var calendar: String?
  /// The parties whose hours are others, by name; nil where there are none.
  package var partyHours: [PartyHoursSummary]?
  /// The seconds of a working day; nil where every hour counts.
  package var workday: Seconds?
  package var from: Instant?
  package var to: Instant?
  package var asOf: Instant?
  package var columns: [String: String]

  package init(
    files: [LogDescription.File] = [], shape: LogDescription.Shape = .requests,
    level: Level = .team, timezone: String = "UTC", calendar: WorkingCalendar? = nil,
    from: Instant? = nil, to: Instant? = nil, asOf: Instant? = nil,
    columns: [String: String] = [:]
  ) {
    self.files = files
    self.shape = shape
    self.level = level
    self.timezone = timezone
    self.calendar = calendar?.text
    workday = calendar?.workday
    self.from = from
    self.to = to
    self.asOf = asOf
    self.columns = columns
  }
}

/// What became of the external requests.
package struct ExternalSummary: Hashable, Sendable, Codable {
  /// Where the due times came from.
  package enum DueBasis: String, Sendable, Codable {
    case promise
    case target
    case inferred
    case mixed
  }

  package var requests = 0
  package var open = 0
  package var failed = 0
  package var late = 0
  /// Failed ones that would have been on time with every link at its target.
  package var recoverable = 0
  /// Failed ones that could not have been on time at anyone's demonstrated pace.
  package var overPromised = 0
  /// Flagged as failed though delivered within the due time.
  package var notTime = 0
  /// Nil where no external request has a due time.
  package var dueBasis: DueBasis?
  /// Whether failures can be followed into the company at all: the log nests its requests.
  package var attributed = true
  /// The kind of the failed external requests, where all are of one.
  package var commonKind: String?

  package init() {}
}

/// One party at the level of the analysis.
package struct PartySummary: Hashable, Sendable, Codable {
  package var name: String
  /// The team of a person; nil at team level and for who has none.
  package var team: String?
  /// Whom it answers to, by the list of people.
  package var manager: String?
  /// Whether this is the one party that stands for all external customers.
  package var external: Bool
  /// Whether it serves external customers directly.
  package var frontLine: Bool
  /// How many persons of the log act for it; nil where the log names none.
  package var people: Int?
  /// Requests it received and made, external ones and those of external customers included.
  package var received: Int
  package var made: Int
  /// Betweenness (Brandes 2001), directed and unweighted, over (n−1)(n−2); nil if not computed.
  package var betweenness: Double?
  /// How it serves, and how it is served; nil where it does not.
  package var serves: PartyService?
  package var isServed: PartyService?

  package init(
    name: String, team: String? = nil, external: Bool = false, frontLine: Bool = false,
    people: Int? = nil, received: Int = 0, made: Int = 0, betweenness: Double? = nil
  ) {
    self.name = name
    self.team = team
    self.external = external
    self.frontLine = frontLine
    self.people = people
    self.received = received
    self.made = made
    self.betweenness = betweenness
  }
}

/// The links that lead by one measure other than excess.
package struct Ranking: Hashable, Sendable, Codable {
  package enum Measure: String, CaseIterable, Sendable, Codable {
    /// Median response time, slowest first; seconds.
    case responseTime
    /// On-time rate, lowest first.
    case onTime
    /// Rework over requests, highest first.
    case rework
    /// Requests, most first.
    case volume
    /// Betweenness of the provider, highest first.
    case betweenness
  }

  package struct Place: Hashable, Sendable, Codable {
    package var customer: String
    package var provider: String
    package var value: Double

    package init(customer: String, provider: String, value: Double) {
      self.customer = customer
      self.provider = provider
      self.value = value
    }
  }

  package var measure: Measure
  package var places: [Place]

  package init(measure: Measure, places: [Place]) {
    self.measure = measure
    self.places = places
  }
}

/// What became of the external requests of one kind.
package struct KindSummary: Hashable, Sendable, Codable {
  /// Nil for requests without a kind.
  package var kind: String?
  package var requests: Int
  package var failed: Int
  package var recoverable: Int
  package var overPromised: Int
  /// The inferred time allowed, in seconds, where requests of this kind lack a promise.
  package var inferredDue: Seconds?

  package init(
    kind: String?, requests: Int, failed: Int, recoverable: Int, overPromised: Int,
    inferredDue: Seconds?
  ) {
    self.kind = kind
    self.requests = requests
    self.failed = failed
    self.recoverable = recoverable
    self.overPromised = overPromised
    self.inferredDue = inferredDue
  }
}

/// Over-promised external requests of one kind and front-line provider.
package struct OverPromise: Hashable, Sendable, Codable {
  package struct Share: Hashable, Sendable, Codable {
    package var customer: String
    package var provider: String
    /// The link's part of the time on the critical paths, between 0 and 1.
    package var share: Double

    package init(customer: String, provider: String, share: Double) {
      self.customer = customer
      self.provider = provider
      self.share = share
    }
  }

  package var kind: String?
  package var provider: String
  package var requests: Int
  /// Largest first.
  package var criticalPath: [Share]

  package init(kind: String?, provider: String, requests: Int, criticalPath: [Share]) {
    self.kind = kind
    self.provider = provider
    self.requests = requests
    self.criticalPath = criticalPath
  }
}

/// The external requests opened in one calendar month.
package struct MonthSummary: Hashable, Sendable, Codable {
  /// `2026-03`.
  package var month: String
  package var requests: Int
  package var failed: Int

  package init(month: String, requests: Int, failed: Int) {
    self.month = month
    self.requests = requests
    self.failed = failed
  }
}
