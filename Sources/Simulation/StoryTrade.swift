/// The departments of the desk maker.
enum StoryTrade: Int, CaseIterable {
  case customerService
  case sales
  case pricing
  case design
  case workshop
  case warehouse
  case purchasing
  case logistics
  case finance
}

/// What people of the desk maker ask each other for, and customers them.
enum StoryKind: CaseIterable {
  case quote
  case order
  case dateEnquiry
  case complaint
  case showroomOrder
  case price
  case listPrice
  case drawing
  case deliveryDate
  case capacity
  case build
  case material
  case restock
  case creditCheck
  case delivery
  case trace
  case repair
  case creditNote
  case customerRecord
}

extension Company {
  /// The desk maker, its names in the language of `words`.
  init(_ words: StoryWords) {
    self.init(clients: 160, clientName: words.clientName)
    for trade in StoryTrade.allCases {
      let people = words.people(of: trade)
      // People differ a little, the same in every language.
      let paces = people.indices.map { 0.94 + 0.06 * Double(($0 * 2 + trade.rawValue) % 3) }
      addTeam(words.name(of: trade), people: people, paces: paces)
    }
    services = [
      (20, Self.order(words)), (36, Self.quote(words)), (24, Self.dateEnquiry(words)),
      (12, Self.complaint(words)), (8, Self.showroomOrder(words)),
    ].map { weight, root in ServicePlan(root, weight: weight, serial: false) }
  }

  private static func order(_ words: StoryWords) -> ServiceStep {
    words.step(
      .customerService, .order, hours: 2,
      [
        [words.step(.sales, .deliveryDate, hours: 1.5)],
        [
          words.step(
            .workshop, .build, hours: 30,
            [
              [
                words.step(
                  .warehouse, .material, hours: 4,
                  [[words.step(.purchasing, .restock, hours: 14, likelihood: 0.35)]])
              ]
            ]), words.step(.finance, .creditCheck, hours: 4),
        ],
        [words.step(.logistics, .delivery, hours: 12)],
      ])
  }

  private static func quote(_ words: StoryWords) -> ServiceStep {
    words.step(
      .customerService, .quote, hours: 1.5,
      [
        [
          words.step(
            .sales, .price, hours: 1.2,
            [[words.step(.pricing, .listPrice, hours: 2.5, likelihood: 0.8)]])
        ],
        [words.step(.design, .drawing, hours: 5, likelihood: 0.5)],
      ])
  }

  private static func dateEnquiry(_ words: StoryWords) -> ServiceStep {
    words.step(
      .customerService, .dateEnquiry, hours: 1,
      [
        [
          words.step(
            .sales, .deliveryDate, hours: 1,
            [[words.step(.workshop, .capacity, hours: 2, likelihood: 0.8)]])
        ]
      ])
  }

  private static func complaint(_ words: StoryWords) -> ServiceStep {
    words.step(
      .customerService, .complaint, hours: 1,
      [
        [
          words.step(.warehouse, .trace, hours: 4),
          words.step(.logistics, .trace, hours: 3, likelihood: 0.6),
        ],
        [words.step(.workshop, .repair, hours: 12, likelihood: 0.5)],
        [words.step(.finance, .creditNote, hours: 4, likelihood: 0.5)],
      ])
  }

  private static func showroomOrder(_ words: StoryWords) -> ServiceStep {
    words.step(
      .sales, .showroomOrder, hours: 2,
      [
        [words.step(.customerService, .customerRecord, hours: 1.5)],
        [
          words.step(.pricing, .listPrice, hours: 2),
          words.step(.workshop, .capacity, hours: 2),
        ],
      ])
  }
}

extension StoryWords {
  fileprivate func step(
    _ trade: StoryTrade, _ kind: StoryKind, hours: Double, likelihood: Double = 1,
    _ groups: [[ServiceStep]] = []
  ) -> ServiceStep {
    ServiceStep(trade.rawValue, name(of: kind), hours: hours, likelihood: likelihood, groups)
  }
}
