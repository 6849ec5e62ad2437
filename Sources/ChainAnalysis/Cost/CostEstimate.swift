/// What failed requests put at risk if a user's assumptions hold: ranges only, each product with
/// all its factors. The estimates look at one loss from several sides and do not add up.
package struct CostEstimate: Hashable, Sendable, Codable {
  package enum Subject: String, CaseIterable, Sendable, Codable {
    /// What customers who would not return had brought in a year, in money.
    case valueAtRisk
    /// The part of it that the first link of the ranking carries, in money.
    case valueAtRiskOfFirst
    /// What winning as many new customers costs, in money.
    case replacing
    /// What customers lost in strength while they waited beyond the due time, in money a year.
    case strengthLost
    /// What settling complaints fast and well would keep, in money a year.
    case complaintsSettled
    /// People who hear of it.
    case peopleWhoHear
    /// Dissatisfied customers that the complaints stand for.
    case silent
  }

  package enum Factor: String, Sendable, Codable {
    // From the log.
    case failedCustomers
    case failedRequests
    case complaints
    case lateDays
    /// The part of all failures that the first link of the ranking carries.
    case shareOfFirst
    // From the model.
    case customerValue
    case keepingCost
    case dissatisfied
    case wouldNotReturn
    case complain
    case tellOthers
    case peopleTold
    case winningFactor
    case strengthLostPerDay
    case buyAgainIfSettled
  }

  package struct Term: Hashable, Sendable, Codable {
    package var factor: Factor
    package var range: CostModel.Range
    /// Whether the product is divided by it.
    package var divides: Bool

    package init(factor: Factor, range: CostModel.Range, divides: Bool = false) {
      self.factor = factor
      self.range = range
      self.divides = divides
    }
  }

  package struct Product: Hashable, Sendable, Codable {
    package var subject: Subject
    package var terms: [Term]
    package var range: CostModel.Range

    package init(subject: Subject, terms: [Term], range: CostModel.Range) {
      self.subject = subject
      self.terms = terms
      self.range = range
    }
  }

  package var model: CostModel
  /// Those for which every factor is known.
  package var products: [Product]
  /// The first link of the ranking, whose part is told.
  package var first: Link?

  package init(model: CostModel, products: [Product], first: Link?) {
    self.model = model
    self.products = products
    self.first = first
  }
}

extension CostEstimate {
  /// What the estimate takes from a log.
  struct Counts {
    var failedRequests: Int
    /// External customers with a failed request; nil in a log that does not name them.
    var failedCustomers: Int?
    var complaints: Int
    /// Days beyond the due time, summed over failed requests.
    var lateDays: Double
    /// The part of all failures that the first link carries, with its 90 % interval.
    var first: (link: Link, share: CostModel.Range)?
  }

  init(_ model: CostModel, _ counts: Counts) {
    let customers: Term =
      counts.failedCustomers.map { Term(.failedCustomers, Double($0)) }
      ?? Term(.failedRequests, Double(counts.failedRequests))
    let complaints = Term(.complaints, Double(counts.complaints))
    let lost: [Term?] = [customers, model.term(.dissatisfied), model.term(.wouldNotReturn)]
    let value = model.term(.customerValue)
    var products: [Product?] = [
      Product(.valueAtRisk, lost + [value]),
      counts.first.flatMap { first in
        Product(
          .valueAtRiskOfFirst, lost + [value, Term(factor: .shareOfFirst, range: first.share)])
      },
      Product(.replacing, lost + [model.term(.winningFactor), model.term(.keepingCost)]),
      Product(
        .strengthLost, [Term(.lateDays, counts.lateDays), model.term(.strengthLostPerDay), value]),
      Product(
        .peopleWhoHear,
        [
          customers, model.term(.dissatisfied), model.term(.tellOthers), model.term(.peopleTold),
        ]),
    ]
    if counts.complaints > 0 {
      products += [
        Product(.complaintsSettled, [complaints, model.term(.buyAgainIfSettled), value]),
        Product(.silent, [complaints, model.term(.complain, divides: true)]),
      ]
    }
    let known = products.compactMap(\.self)
    self.init(
      model: model,
      products: Subject.allCases.compactMap { subject in known.first { $0.subject == subject } },
      first: counts.first?.link)
  }
}

extension CostEstimate.Term {
  fileprivate init(_ factor: CostEstimate.Factor, _ count: Double) {
    self.init(factor: factor, range: .init(count, count))
  }
}

extension CostEstimate.Product {
  /// Nil where a factor is not known.
  fileprivate init?(_ subject: CostEstimate.Subject, _ terms: [CostEstimate.Term?]) {
    let known = terms.compactMap(\.self)
    guard known.count == terms.count else { return nil }
    var range = CostModel.Range(1, 1)
    for term in known {
      if term.divides {
        guard term.range.low > 0 else { return nil }
        range = .init(range.low / term.range.high, range.high / term.range.low)
      } else {
        range = .init(range.low * term.range.low, range.high * term.range.high)
      }
    }
    self.init(subject: subject, terms: known, range: range)
  }
}

extension CostModel {
  fileprivate func term(_ assumption: Assumption, divides: Bool = false) -> CostEstimate.Term? {
    guard let range = range(assumption),
      let factor = CostEstimate.Factor(rawValue: assumption.rawValue)
    else { return nil }
    return .init(factor: factor, range: range, divides: divides)
  }
}
