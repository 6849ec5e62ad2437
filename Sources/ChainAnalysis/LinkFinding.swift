package import ServiceModel
package import ServiceWords

/// A link's two ends: `customer` asks, `provider` serves.
package struct Link: Hashable, Sendable, Codable, Comparable {
  package var customer: String
  package var provider: String

  package init(customer: String, provider: String) {
    self.customer = customer
    self.provider = provider
  }

  /// The name of the one party that stands for all external customers in every result.
  package static let externalCustomers = "External customers"

  /// By customer, then provider.
  package static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.customer, lhs.provider) < (rhs.customer, rhs.provider)
  }
}

/// Everything the analysis says about one link.
package struct LinkFinding: Hashable, Sendable, Codable {
  package enum Verdict: String, CaseIterable, Sendable, Codable {
    /// First in the ranking, with an excess that is real.
    case weakest
    /// An excess that is real.
    case weak
    /// Not carrying failures beyond chance, but with a sign that asks for attention.
    case watch
    case sound
    /// Under twenty requests.
    case tooFew
  }

  /// The place in the ranking, from 1.
  package var rank = 0
  package var customer: String
  package var provider: String
  /// Whether this is an external link: the front line's own work.
  package var external: Bool
  package var verdict = Verdict.tooFew

  package var requests = 0
  package var open = 0
  // Of delivered requests, in seconds; nil if none was delivered.
  package var responseMedian: Seconds?
  package var responseP90: Seconds?
  package var ownMedian: Seconds?
  package var ownP90: Seconds?
  /// The own time of all requests, in seconds.
  package var ownTotal: Seconds = 0
  /// The part of ``ownTotal`` that was spent waiting for suppliers.
  package var supplierTotal: Seconds = 0

  /// Nil where no request has a promise that fell due.
  package var onTime: OnTime?
  package var wellServed: Share?
  /// Reopened or repeated requests.
  package var rework = 0
  package var repeats = 0
  package var passedAlong = 0
  package var reminders = 0
  package var complaints = 0
  package var rating: Rating?
  package var promises = Promises()
  /// Nil in analyses that were saved before it was computed.
  package var quality: LinkQuality?
  /// Words that break service in the notes, most frequent first; nil for a log without notes.
  package var refusals: [RefusalCount]?

  package var target: Target?
  /// Failed external requests that this link carries: the sum of its Shapley values.
  package var avoidable = 0.0
  /// ``avoidable`` over all failed external requests.
  package var share = 0.0
  /// What a link in its place would carry by chance.
  package var expected = 0.0
  package var excess = 0.0
  /// The 90 % interval of ``excess``.
  package var low = 0.0
  package var high = 0.0
  /// The 90 % interval of ``avoidable``.
  package var avoidableLow = 0.0
  package var avoidableHigh = 0.0
  /// The one-sided p of the excess; nil where it was not tested.
  package var p: Double?
  /// The share of resamples in which the link ranks first.
  package var top = 0.0
  /// Failures that fixing this link alone would have saved.
  package var alone = 0
  package var degradation: Degradation?
  package var contrast: Contrast?
  /// Which other explanations ``degradation`` and ``contrast`` survive; nil where there is none.
  package var degradationExplained: Explanation?
  package var contrastExplained: Explanation?
  package var conflicts: [OpenConflict] = []
  /// What is known beyond the figures above; only for links that get a section in a report.
  package var detail: LinkDetail?

  package init(customer: String, provider: String, external: Bool) {
    self.customer = customer
    self.provider = provider
    self.external = external
  }

  package var link: Link { Link(customer: customer, provider: provider) }
}

extension LinkFinding {
  /// Kept promises among those that fell due, with the Wilson 95 % interval of the rate.
  package struct OnTime: Hashable, Sendable, Codable {
    package var promised: Int
    package var kept: Int
    package var rate: Double
    package var low: Double
    package var high: Double

    package init(promised: Int, kept: Int, rate: Double, low: Double, high: Double) {
      self.promised = promised
      self.kept = kept
      self.rate = rate
      self.low = low
      self.high = high
    }
  }

  /// A count out of a number, with the Wilson 95 % interval of the rate.
  package struct Share: Hashable, Sendable, Codable {
    package var of: Int
    package var count: Int
    package var rate: Double
    package var low: Double
    package var high: Double

    package init(of: Int, count: Int, rate: Double, low: Double, high: Double) {
      self.of = of
      self.count = count
      self.rate = rate
      self.low = low
      self.high = high
    }
  }

  package struct Rating: Hashable, Sendable, Codable {
    package var count: Int
    package var mean: Double

    package init(count: Int, mean: Double) {
      self.count = count
      self.mean = mean
    }
  }

  /// In how many requests' notes a refusal stands.
  package struct RefusalCount: Hashable, Sendable, Codable {
    package var refusal: Refusal
    package var requests: Int

    package init(refusal: Refusal, requests: Int) {
      self.refusal = refusal
      self.requests = requests
    }
  }

  /// What became of promises.
  package struct Promises: Hashable, Sendable, Codable {
    package var kept = 0
    package var renegotiated = 0
    package var toldTooLate = 0
    package var silent = 0
    package var pulledForward = 0

    package init() {}
  }

  /// The own time that the link could do.
  package struct Target: Hashable, Sendable, Codable {
    package enum Basis: String, CaseIterable, Sendable, Codable {
      case agreement
      case promise
      case pace
      case providerMedian
      case kindMedian

      /// Its place among all.
      var place: Int {
        switch self {
        case .agreement: 0
        case .promise: 1
        case .pace: 2
        case .providerMedian: 3
        case .kindMedian: 4
        }
      }
    }

    /// The median of its requests' targets.
    package var seconds: Seconds
    /// Where most of them came from.
    package var basis: Basis

    package init(seconds: Seconds, basis: Basis) {
      self.seconds = seconds
      self.basis = basis
    }
  }

  /// A slowing of the link at one moment.
  package struct Degradation: Hashable, Sendable, Codable {
    package var since: Instant
    /// Median own time after over before.
    package var ratio: Double
    package var p: Double
    /// External failures that the slowing cost.
    package var cost: Double

    package init(since: Instant, ratio: Double, p: Double, cost: Double) {
      self.since = since
      self.ratio = ratio
      self.p = p
      self.cost = cost
    }
  }

  /// The same provider serving this customer unlike its others.
  package struct Contrast: Hashable, Sendable, Codable {
    /// How many requests of other customers it was compared with.
    package var against: Int
    package var ratio: Double
    package var p: Double

    package init(against: Int, ratio: Double, p: Double) {
      self.against = against
      self.ratio = ratio
      self.p = p
    }
  }

  /// A conflict that nobody has settled.
  package struct OpenConflict: Hashable, Sendable, Codable {
    package var id: String
    package var since: Instant
    /// Its age at the as-of time.
    package var days: Int

    package init(id: String, since: Instant, days: Int) {
      self.id = id
      self.since = since
      self.days = days
    }
  }
}

/// What a section on one link shows beside its figures.
package struct LinkDetail: Hashable, Sendable, Codable {
  /// A count of delivered requests whose own time lies in a range, for a histogram.
  package struct Bin: Hashable, Sendable, Codable {
    /// In seconds; the range is `from` (included) to `to` (excluded).
    package var from: Seconds
    package var to: Seconds
    package var requests: Int

    package init(from: Seconds, to: Seconds, requests: Int) {
      self.from = from
      self.to = to
      self.requests = requests
    }
  }

  /// The link in one calendar month.
  package struct Month: Hashable, Sendable, Codable {
    /// `2026-03`.
    package var month: String
    package var requests: Int
    package var ownMedian: Seconds?
    /// Promises that fell due, and those kept.
    package var promised: Int?
    package var kept: Int?
    /// Ratings, and their mean.
    package var ratings: Int?
    package var ratingMean: Double?
    /// Failures of the month that the link carries, their part of all failures of the month, and
    /// what goes beyond its part of them by chance.
    package var avoidable: Double?
    package var share: Double?
    package var excess: Double?

    package init(month: String, requests: Int, ownMedian: Seconds?) {
      self.month = month
      self.requests = requests
      self.ownMedian = ownMedian
    }
  }

  /// A request with its rating.
  package struct Rated: Hashable, Sendable, Codable {
    package var id: String
    package var rating: Double
    package var opened: Instant
    /// Whether the log has a note on it; what it says is not published.
    package var hasNote: Bool

    package init(id: String, rating: Double, opened: Instant, hasNote: Bool) {
      self.id = id
      self.rating = rating
      self.opened = opened
      self.hasNote = hasNote
    }
  }

  /// The link's requests of one kind.
  package struct Kind: Hashable, Sendable, Codable {
    package var kind: String?
    package var requests: Int
    package var ownMedian: Seconds?
    /// The demonstrated pace that stands behind the target.
    package var pace: Seconds?

    package init(kind: String?, requests: Int, ownMedian: Seconds?, pace: Seconds?) {
      self.kind = kind
      self.requests = requests
      self.ownMedian = ownMedian
      self.pace = pace
    }
  }

  /// Own times of delivered requests on a logarithmic axis, ascending, without gaps.
  package var histogram: [Bin] = []
  /// Every month from the link's first request to its last.
  package var months: [Month] = []
  /// By requests, most first.
  package var kinds: [Kind] = []
  /// The names of the external requests in ``Analysis/cases`` that it cost most, worst first.
  package var worst: [String] = []
  /// The requests that were rated lowest, lowest first, at most five; nil in a log without ratings.
  package var lowestRated: [Rated]?
  /// What to aim for once the target has been met; nil where months are too few to tell.
  package var nextTarget: NextTarget?

  package init() {}
}
