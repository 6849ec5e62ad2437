import Testing

@testable import ChainAnalysis

private let link = Link(customer: "Desk", provider: "Lab")

private func estimate(
  _ change: (inout CostModel) -> Void = { _ in }, customers: Int? = 100, complaints: Int = 12
) -> CostEstimate {
  var model = CostModel.template
  for place in model.entries.indices where model.entries[place].range == nil {
    model.entries[place].range = .init(100, 300)
  }
  change(&model)
  return CostEstimate(
    model,
    .init(
      failedRequests: 150, failedCustomers: customers, complaints: complaints, lateDays: 40,
      first: (link, .init(0.2, 0.4))))
}

private func product(_ subject: CostEstimate.Subject, of cost: CostEstimate) -> CostEstimate
  .Product?
{
  cost.products.first { $0.subject == subject }
}

@Test func anEstimateIsTheProductOfItsFactorsEndByEnd() throws {
  let risk = try #require(product(.valueAtRisk, of: estimate()))
  // Customers × dissatisfied × would not return × what one brings in a year.
  #expect(abs(risk.range.low - 100 * 0.5 * 0.32 * 100) < 1e-6)
  #expect(abs(risk.range.high - 100 * 1 * 0.36 * 300) < 1e-6)
  let first = try #require(product(.valueAtRiskOfFirst, of: estimate()))
  #expect(abs(first.range.low - risk.range.low * 0.2) < 1e-6)
  #expect(abs(first.range.high - risk.range.high * 0.4) < 1e-6)
  let silent = try #require(product(.silent, of: estimate()))
  #expect(abs(silent.range.low - 12 / 0.1) < 1e-6)
  #expect(abs(silent.range.high - 12 / 0.04) < 1e-6)
}

@Test(arguments: CostModel.Assumption.allCases)
func withoutAFigureNothingThatNeedsItIsEstimated(assumption: CostModel.Assumption) {
  let cost = estimate { model in
    for place in model.entries.indices where model.entries[place].assumption == assumption {
      model.entries[place].range = nil
    }
  }
  #expect(!cost.products.isEmpty)
  #expect(cost.products.count < estimate().products.count)
  for product in cost.products {
    #expect(!product.terms.contains { $0.factor.rawValue == assumption.rawValue })
  }
}

@Test func everyEstimateOfTheTemplateIsARange() {
  for product in estimate().products { #expect(product.range.low < product.range.high) }
  #expect(estimate(complaints: 0).products.allSatisfy { $0.subject != .silent })
}

@Test func whereCustomersHaveNoNamesRequestsAreCounted() throws {
  let risk = try #require(product(.valueAtRisk, of: estimate(customers: nil)))
  #expect(risk.terms.first?.factor == .failedRequests)
  #expect(risk.terms.first?.range.low == 150)
}
