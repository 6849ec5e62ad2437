/// What the departments of a made-up company are for, in the order in which a small company
/// has them.
enum Trade: Int, CaseIterable {
  case customerService
  case sales
  case warehouse
  case logistics
  case finance
  case design
  case purchasing
  case pricing
  case legal
  case it

  var name: String {
    switch self {
    case .customerService: "Customer Service"
    case .sales: "Sales"
    case .warehouse: "Warehouse"
    case .logistics: "Logistics"
    case .finance: "Finance"
    case .design: "Design"
    case .purchasing: "Purchasing"
    case .pricing: "Pricing"
    case .legal: "Legal"
    case .it: "IT"
    }
  }

  /// What customers ask such a company for, and how often; a team is a trade's `rawValue`.
  static let services: [(weight: Double, root: ServiceStep)] = [
    (34, order), (25, quote), (14, complaint), (12, account), (7, contract), (8, dealerOrder),
  ]

  private static func step(
    _ trade: Trade, _ kind: String, hours: Double, likelihood: Double = 1,
    _ groups: [[ServiceStep]] = []
  ) -> ServiceStep {
    ServiceStep(trade.rawValue, kind, hours: hours, likelihood: likelihood, groups)
  }

  private static let order = step(
    .customerService, "order", hours: 2,
    [
      [step(.sales, "confirm", hours: 2.5)],
      [
        step(
          .warehouse, "pick", hours: 5,
          [[step(.purchasing, "restock", hours: 12, likelihood: 0.6)]]),
        step(.finance, "credit check", hours: 4),
      ],
      [step(.logistics, "ship", hours: 10)],
    ])

  private static let quote = step(
    .customerService, "quote", hours: 1.5,
    [
      [step(.sales, "price", hours: 3, [[step(.pricing, "list price", hours: 2.5)]])],
      [
        step(
          .design, "drawing", hours: 12, likelihood: 0.7,
          [[step(.purchasing, "material", hours: 4, likelihood: 0.3)]])
      ],
    ])

  private static let complaint = step(
    .customerService, "complaint", hours: 1,
    [
      [step(.warehouse, "trace", hours: 5), step(.logistics, "proof", hours: 4)],
      [step(.finance, "credit note", hours: 4, likelihood: 0.8)],
    ])

  private static let account = step(
    .customerService, "account", hours: 1, [[step(.it, "access", hours: 3.5)]])

  private static let contract = step(
    .customerService, "contract", hours: 3,
    [
      [step(.sales, "terms", hours: 3)],
      [step(.legal, "review", hours: 14, [[step(.finance, "risk", hours: 5)]])],
    ])

  /// The other way round: the sales people serve a customer and ask the customer service.
  private static let dealerOrder = step(
    .sales, "dealer order", hours: 2,
    [
      [step(.customerService, "customer record", hours: 1.5)],
      [step(.pricing, "list price", hours: 2.5), step(.logistics, "schedule", hours: 3)],
    ])
}
