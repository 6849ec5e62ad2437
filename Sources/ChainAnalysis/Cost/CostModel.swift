/// What a user assumes of the cost of bad service: ranges, each with its source.
package struct CostModel: Hashable, Sendable, Codable {
  /// What is assumed; the order is that of the template.
  package enum Assumption: String, CaseIterable, Sendable, Codable {
    /// What a customer brings in a year, in money.
    case customerValue
    /// What keeping a customer for a year costs, in money.
    case keepingCost
    /// The part of the customers of failed requests who are dissatisfied.
    case dissatisfied
    case wouldNotReturn
    case complain
    case tellOthers
    case peopleTold
    case winningFactor
    case strengthLostPerDay
    case buyAgainIfSettled
  }

  /// From the least to the most that is thought likely.
  package struct Range: Hashable, Sendable, Codable {
    package var low: Double
    package var high: Double

    package init(_ low: Double, _ high: Double) {
      self.low = low
      self.high = high
    }
  }

  package struct Entry: Hashable, Sendable, Codable {
    package var assumption: Assumption
    /// Nil for a figure that only the user knows and has not given.
    package var range: Range?
    package var source: String

    package init(assumption: Assumption, range: Range?, source: String) {
      self.assumption = assumption
      self.range = range
      self.source = source
    }
  }

  /// As the user writes it: `EUR`, `元`.
  package var currency: String
  /// One for each assumption, in order.
  package var entries: [Entry]

  package init(currency: String, entries: [Entry]) {
    self.currency = currency
    self.entries = entries
  }

  func range(_ assumption: Assumption) -> Range? {
    entries.first { $0.assumption == assumption }?.range
  }
}

extension CostModel.Assumption {
  /// Whether it is a part of a whole, between 0 and 1.
  package var isShare: Bool {
    switch self {
    case .dissatisfied, .wouldNotReturn, .complain, .tellOthers, .strengthLostPerDay,
      .buyAgainIfSettled:
      true
    case .customerValue, .keepingCost, .peopleTold, .winningFactor: false
    }
  }
}

extension CostModel {
  /// What management literature claims, and nothing for what only the user knows.
  package static let template = CostModel(
    currency: "EUR",
    entries: [
      .init(assumption: .customerValue, range: nil, source: "your own books"),
      .init(assumption: .keepingCost, range: nil, source: "your own books"),
      .init(
        assumption: .dissatisfied, range: .init(0.5, 1), source: "a judgement; nobody measured it"),
      .init(
        assumption: .wouldNotReturn, range: .init(0.32, 0.36),
        source: "Wharton, 1,186 US consumers, survey of 2005"),
      .init(
        assumption: .complain, range: .init(0.04, 0.1),
        source: "literature on keeping promises to customers: 6 %; the spread is a judgement"),
      .init(
        assumption: .tellOthers, range: .init(0.25, 0.37),
        source: "literature on keeping promises to customers: 31 %; the spread is a judgement"),
      .init(
        assumption: .peopleTold, range: .init(9, 20),
        source: "an article on keeping customers (9-10); a lecture of 2000 (20)"),
      .init(
        assumption: .winningFactor, range: .init(3, 7),
        source: "an article on winning and keeping customers: 5 times; the spread is a judgement"),
      .init(
        assumption: .strengthLostPerDay, range: .init(0.005, 0.015),
        source: "an article on winning and keeping customers: 1 %; the spread is a judgement"),
      .init(
        assumption: .buyAgainIfSettled, range: .init(0.7, 0.9),
        source: "a lecture of 2000: 82 %; the spread is a judgement"),
    ])
}
