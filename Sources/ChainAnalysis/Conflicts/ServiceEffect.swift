package import ServiceModel

/// How somebody's own time changed with a conflict: while it was open against as long before.
package struct ServiceEffect: Hashable, Sendable, Codable {
  /// The fewest delivered requests on either side from which anything follows.
  package static let fewestRequests = 20

  /// A ratio of medians with its 95 % interval, from a bootstrap.
  package struct Ratio: Hashable, Sendable, Codable {
    package var value: Double
    package var low: Double
    package var high: Double

    package init(value: Double, low: Double, high: Double) {
      self.value = value
      self.low = low
      self.high = high
    }
  }

  /// Who is served; nil stands for everyone but the other of the two.
  package var customer: String?
  package var provider: String
  /// Delivered requests opened before and during the conflict, and their median own times.
  package var before: Int
  package var during: Int
  package var medianBefore: Seconds?
  package var medianDuring: Seconds?
  /// During over before; nil where there are too few on a side.
  package var ratio: Ratio?

  package init(
    customer: String?, provider: String, before: Int, during: Int, medianBefore: Seconds?,
    medianDuring: Seconds?, ratio: Ratio?
  ) {
    self.customer = customer
    self.provider = provider
    self.before = before
    self.during = during
    self.medianBefore = medianBefore
    self.medianDuring = medianDuring
    self.ratio = ratio
  }
}
