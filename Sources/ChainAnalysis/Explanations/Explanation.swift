/// Which other explanations a finding survives, each by a comparison that holds it equal.
///
/// The two sides are a link's requests before and after it became slower; or, of a contrast, the
/// requests of the provider's other customers and those of the link.
package struct Explanation: Hashable, Sendable, Codable {
  /// A comparison of own times within groups of requests that are alike.
  package struct Check: Hashable, Sendable, Codable {
    /// How many times as long the later or own side takes within groups.
    package var ratio: Double
    /// Two-sided, by Mann–Whitney; nil where none was computed.
    package var p: Double?
    /// How many groups, or other customers, were compared.
    package var groups: Int
    /// Whether the finding stands: slower by a tenth or more, with p below 5 % where there is one.
    package var survives: Bool

    package init(ratio: Double, p: Double?, groups: Int, survives: Bool) {
      self.ratio = ratio
      self.p = p
      self.groups = groups
      self.survives = survives
    }
  }

  /// What the provider had to do on both sides.
  package struct Load: Hashable, Sendable, Codable {
    /// The mean number of its requests that were open when one arrived.
    package var openBefore: Double
    package var openAfter: Double
    /// The mean number that had arrived in the seven days before.
    package var arrivalsBefore: Double
    package var arrivalsAfter: Double

    package init(
      openBefore: Double, openAfter: Double, arrivalsBefore: Double, arrivalsAfter: Double
    ) {
      self.openBefore = openBefore
      self.openAfter = openAfter
      self.arrivalsBefore = arrivalsBefore
      self.arrivalsAfter = arrivalsAfter
    }
  }

  package var load: Load
  /// Among requests that arrived when the provider was equally busy; nil where there are too few.
  package var workload: Check?
  /// Beyond what happened to the provider's other customers; of a contrast, against each of them.
  package var others: Check?
  /// Within kinds of requests.
  package var kinds: Check?

  package init(load: Load, workload: Check?, others: Check?, kinds: Check?) {
    self.load = load
    self.workload = workload
    self.others = others
    self.kinds = kinds
  }
}
