package import ServiceModel

/// What changed between two logs, or two periods of one: schema `weaklink-compare/1`.
package struct Comparison: Hashable, Sendable, Codable {
  /// One of the two sides.
  package struct Side: Hashable, Sendable, Codable {
    package var files: [LogDescription.File]
    package var from: Instant?
    package var asOf: Instant?
    /// External requests, and those that failed.
    package var requests: Int
    package var failed: Int
    /// Where the due times came from; nil where no external request has one.
    package var dueBasis: ExternalSummary.DueBasis?
  }

  package var schema = "weaklink-compare/1"
  package var level: Level
  /// The zone in which people are shown times.
  package var timezone: String
  /// The seconds of a working day; nil where every hour counts.
  package var workday: Seconds?
  package var before: Side
  package var after: Side
  /// The share of external requests that failed; nil where a side has none.
  package var failures: RateChange?
  /// Whether failed external requests mean the same on both sides: not where due times were
  /// inferred from each side by itself, since a fifth of all requests is then always late.
  package var failuresComparable: Bool
  /// Whether own times were tested. They are if the requests of both sides are at hand; of a
  /// saved analysis there are only medians, which give no verdict.
  package var ownTimesTested: Bool
  /// Every link of either side: worse, new, better, gone, unchanged, too few; within these by the
  /// change of what they carry, largest first, then by name.
  package var links: [LinkChange]

  /// Links that got worse, and new ones that carry failures beyond chance, unless accepted.
  package var news: [LinkChange] { links.filter { $0.isNews && !$0.accepted } }
}

/// A rate on both sides, with its difference.
package struct RateChange: Hashable, Sendable, Codable {
  package var before: LinkFinding.Share
  package var after: LinkFinding.Share
  /// After less before.
  package var change: Double
  /// The 95 % interval of ``change`` (R. G. Newcombe 1998, method 10: from Wilson intervals).
  package var low: Double
  package var high: Double
  /// Two-sided, by Fisher's exact test.
  package var p: Double
}

/// What became of one link.
package struct LinkChange: Hashable, Sendable, Codable {
  package enum Status: String, CaseIterable, Sendable, Codable {
    case worse
    /// Only after, with at least twenty requests.
    case new
    case better
    /// Only before, with at least twenty requests.
    case gone
    case unchanged
    /// Under twenty requests on a side.
    case tooFew
  }

  /// What made a link better or worse.
  package enum Reason: String, CaseIterable, Sendable, Codable {
    case ownTime
    case promises
    case failures
  }

  /// The link on one side.
  package struct Figures: Hashable, Sendable, Codable {
    package var requests: Int
    package var verdict: LinkFinding.Verdict
    /// In seconds.
    package var ownMedian: Seconds?
    package var avoidable: Double
    package var excess: Double
  }

  /// Own times compared like for like: within the kinds that the link served on both sides.
  package struct OwnTime: Hashable, Sendable, Codable {
    /// Requests before and after that were compared.
    package var before: Int
    package var after: Int
    /// Median own time after over before.
    package var ratio: Double
    /// The 95 % interval of ``ratio``.
    package var low: Double
    package var high: Double
    /// Two-sided, by Mann–Whitney.
    package var p: Double
  }

  /// Failures carried beyond chance for each external request.
  package struct Carried: Hashable, Sendable, Codable {
    package var before: Double
    package var after: Double
    package var change: Double
    /// The 90 % interval of ``change``, from those of both analyses.
    package var low: Double
    package var high: Double
    /// Two-sided, by the normal approximation.
    package var p: Double
  }

  package var customer: String
  package var provider: String
  package var external: Bool
  package var status: Status
  /// Whether it is on the list of known weaknesses.
  package var accepted: Bool
  package var reasons: [Reason]
  /// Nil for a new link.
  package var before: Figures?
  /// Nil for a link that is gone.
  package var after: Figures?
  package var ownTime: OwnTime?
  package var promises: RateChange?
  /// Nil where a side cannot attribute failures.
  package var carried: Carried?

  package var link: Link { Link(customer: customer, provider: provider) }

  /// Whether someone should hear of it.
  package var isNews: Bool {
    switch status {
    case .worse: true
    case .new: after?.verdict == .weakest || after?.verdict == .weak
    case .better, .gone, .unchanged, .tooFew: false
    }
  }
}
