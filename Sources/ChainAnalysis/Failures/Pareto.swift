/// The vital few: how much of all failures the first of a kind bring, largest first.
package struct Pareto: Hashable, Sendable, Codable {
  package enum Subject: String, CaseIterable, Sendable, Codable {
    /// Links by the failures that they carry.
    case links
    /// Providers by what their links carry together.
    case providers
    /// Kinds of external requests by failed ones.
    case kinds
    /// External customers by their failed requests.
    case customers
  }

  package struct Entry: Hashable, Sendable, Codable {
    /// The provider, kind or customer; nil for what has no name.
    package var name: String?
    /// Who asks, of a link.
    package var customer: String?
    package var failures: Double
    /// The part of all failures that this one and those before it bring, between 0 and 1.
    package var cumulated: Double

    package init(name: String?, customer: String?, failures: Double, cumulated: Double) {
      self.name = name
      self.customer = customer
      self.failures = failures
      self.cumulated = cumulated
    }
  }

  package var subject: Subject
  /// All failures that are shared out: recoverable ones among links and providers.
  package var total: Double
  /// How many there are in all, those that bring no failure included.
  package var count: Int
  /// How many of the first bring four fifths of the failures.
  package var vital: Int
  /// The first twenty that bring any.
  package var entries: [Entry]

  package init(subject: Subject, total: Double, count: Int, vital: Int, entries: [Entry]) {
    self.subject = subject
    self.total = total
    self.count = count
    self.vital = vital
    self.entries = entries
  }
}

extension Pareto {
  private static let listed = 20
  private static let vitalShare = 0.8

  /// Nil where nothing failed.
  init?(_ subject: Subject, _ failures: [(name: String?, customer: String?, failures: Double)]) {
    let bringing = failures.filter { $0.failures > 0 }.sorted { left, right in
      if left.failures != right.failures { return left.failures > right.failures }
      return (left.customer ?? "", left.name ?? "") < (right.customer ?? "", right.name ?? "")
    }
    let total = bringing.reduce(0) { $0 + $1.failures }
    guard total > 0 else { return nil }
    var sum = 0.0
    let cumulated = bringing.map { entry in
      sum += entry.failures
      return min(1, sum / total)
    }
    let vital = cumulated.firstIndex { $0 >= Self.vitalShare - 1e-9 } ?? bringing.count - 1
    self.init(
      subject: subject, total: total, count: failures.count, vital: vital + 1,
      entries: zip(bringing, cumulated).prefix(Self.listed).map { entry, cumulated in
        Entry(
          name: entry.name, customer: entry.customer, failures: entry.failures,
          cumulated: cumulated)
      })
  }
}
