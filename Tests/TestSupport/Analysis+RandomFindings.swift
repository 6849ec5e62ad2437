import ChainAnalysis

/// What stands beside the ranking, with random contents.
extension AnalysisMaker {
  private mutating func share() -> LinkFinding.Share {
    let total = count() + 1
    return .init(of: total, count: total / 3, rate: part(), low: part(), high: part())
  }

  mutating func quality() -> LinkQuality {
    var quality = LinkQuality(reworked: share(), passedAlong: share())
    quality.acknowledged = maybe { $0.share() }
    quality.takenUp = maybe { $0.share() }
    quality.takeUpMedian = maybe { $0.count() }
    quality.takeUpP90 = maybe { $0.count() }
    quality.withPromise = maybe { $0.share() }
    quality.renegotiated = maybe { $0.share() }
    quality.shortNotice = maybe { $0.share() }
    quality.silent = maybe { $0.share() }
    quality.shortNoticeHabit = flag()
    quality.reopened = count()
    quality.refused = count()
    quality.handedOn = count()
    quality.pingPong = count()
    quality.askedAgain = maybe { $0.share() }
    quality.complainedAbout = maybe { $0.share() }
    quality.complaints = maybe { maker in
      ComplaintHandling(
        requests: maker.count(), takeUpMedian: maker.maybe { $0.count() },
        othersTakeUpMedian: maker.maybe { $0.count() }, settledMedian: maker.maybe { $0.count() },
        othersSettledMedian: maker.maybe { $0.count() },
        overtaking: maker.maybe { .init(waiting: $0.count(), passed: $0.count()) },
        othersOvertaking: maker.maybe { .init(waiting: $0.count(), passed: $0.count()) })
    }
    quality.changes = maybe { maker in
      ChangedDemands(
        pulledForward: maker.share(), keptThen: maker.maybe { $0.share() },
        keptOtherwise: maker.maybe { $0.share() })
    }
    return quality
  }

  mutating func explanation() -> Explanation {
    let checks = (0..<3).map { _ in
      maybe { maker in
        Explanation.Check(
          ratio: maker.part() * 4, p: maker.maybe { $0.part() }, groups: maker.count(),
          survives: maker.flag())
      }
    }
    return Explanation(
      load: .init(
        openBefore: part(), openAfter: part(), arrivalsBefore: part(), arrivalsAfter: part()),
      workload: checks[0], others: checks[1], kinds: checks[2])
  }

  mutating func addStanding(to analysis: inout Analysis) {
    analysis.cost = maybe { $0.cost() }
    analysis.missing = maybe { maker in MissingColumn.allCases.filter { _ in maker.flag() } }
    analysis.paretos = maybe { maker in
      Pareto.Subject.allCases.map { subject in
        Pareto(
          subject: subject, total: maker.part() * 100 + 1, count: maker.count(),
          vital: maker.count(),
          entries: maker.many(0...20) { maker in
            .init(
              name: maker.maybe { $0.name() }, customer: maker.maybe { $0.name() },
              failures: maker.part(), cumulated: maker.part())
          })
      }
    }
    analysis.responsibilities = maybe { maker in
      maker.many(0...4) { maker in
        Responsibility(
          kind: maker.maybe { $0.name() }, answers: maker.name(), requests: maker.count(),
          failed: maker.count(), heldElsewhere: maker.count(),
          holders: maker.many(0...6) { maker in
            .init(
              party: maker.name(), whenFailed: maker.count(), whenServed: maker.count(),
              share: maker.part(), longest: maker.count())
          },
          customer: .init(
            waits: maker.count(), waited: maker.count(), pulledForward: maker.count()))
      }
    }
    analysis.touchpoints = maybe { maker in
      maker.many(0...4) { maker in
        Touchpoint(
          kind: maker.maybe { $0.name() }, channel: maker.maybe { $0.name() },
          requests: maker.count(), failed: maker.count(), complaints: maker.count(),
          rating: maker.maybe { .init(count: $0.count(), mean: $0.part() * 5) },
          behind: maker.many(0...5) {
            .init(customer: $0.name(), provider: $0.name(), failures: $0.part())
          })
      }
    }
  }

  mutating func partyService() -> PartyService {
    var service = PartyService(requests: count(), avoidable: number(), expected: number())
    let rates: [WritableKeyPath<PartyService, LinkFinding.Share?>] = [
      \.onTime, \.wellServed, \.toldTooLate, \.silent, \.pulledForward, \.rework, \.passedAlong,
      \.askedAgain, \.complaints,
    ]
    for rate in rates { service[keyPath: rate] = maybe { $0.share() } }
    return service
  }

  private mutating func cost() -> CostEstimate {
    let range = CostModel.Range(part(), part() + 1)
    let model = CostModel(
      currency: name(),
      entries: CostModel.Assumption.allCases.map { assumption in
        .init(assumption: assumption, range: maybe { _ in range }, source: name())
      })
    return CostEstimate(
      model: model,
      products: CostEstimate.Subject.allCases.map { subject in
        .init(
          subject: subject,
          terms: [
            .init(factor: .failedCustomers, range: range),
            .init(factor: .complain, range: range, divides: flag()),
          ], range: range)
      }, first: maybe { Link(customer: $0.name(), provider: $0.name()) })
  }

  mutating func extend(_ detail: inout LinkDetail) {
    for place in detail.months.indices where flag() {
      detail.months[place].promised = maybe { $0.count() }
      detail.months[place].kept = maybe { $0.count() }
      detail.months[place].ratings = maybe { $0.count() }
      detail.months[place].ratingMean = maybe { $0.part() }
      detail.months[place].avoidable = maybe { $0.part() }
      detail.months[place].share = maybe { $0.part() }
      detail.months[place].excess = maybe { $0.number() }
    }
    detail.lowestRated = maybe { maker in
      maker.many(0...5) {
        .init(id: $0.name(), rating: $0.part() * 5, opened: $0.moment(), hasNote: $0.flag())
      }
    }
    detail.nextTarget = maybe { maker in
      NextTarget(
        months: ["2025-01", "2025-02", "2025-03"], ownTarget: maker.maybe { $0.count() },
        ownSustained: maker.count(), ownNext: maker.maybe { $0.count() },
        onTimeTarget: maker.part(), onTimeSustained: maker.maybe { $0.part() },
        onTimeNext: maker.maybe { $0.part() })
    }
  }
}
