import ChainAnalysis
import ServiceModel

extension AnalysisMaker {
  /// Fills in what an analysis says of conflicts.
  mutating func addConflicts(to analysis: inout Analysis) {
    analysis.conflicts = many(0...3) { $0.conflict() }
    analysis.conflictTotal = maybe { maker in
      ConflictTotal(
        open: maker.count(), requests: maker.count(), failed: maker.count(),
        excess: maker.maybe { $0.excess() })
    }
    analysis.suggestions = many(0...3) { $0.suggestion() }
  }

  private mutating func conflict() -> ConflictFinding {
    var conflict = ConflictFinding(
      id: name(), first: name(), second: name(), opened: moment(),
      settled: maybe { $0.moment() }, days: count(), daysStuck: count(),
      recovery: many(0...7) { maker in
        .init(
          step: maker.pick(RecoveryStep.allCases), date: maker.moment(),
          actor: maker.maybe { $0.name() }, note: maker.maybe { $0.name() })
      },
      requests: many(0...3) { $0.name() },
      service: many(0...4) { maker in
        ServiceEffect(
          customer: maker.maybe { $0.name() }, provider: maker.name(), before: maker.count(),
          during: maker.count(), medianBefore: maker.maybe { $0.count() },
          medianDuring: maker.maybe { $0.count() },
          ratio: maker.maybe {
            .init(value: $0.part() * 9, low: $0.part(), high: $0.part() * 20)
          })
      })
    conflict.kind = maybe { $0.pick(Conflict.Kind.allCases) }
    conflict.stage = maybe { $0.pick(Array(Conflict.stages)) }
    conflict.owner = maybe { $0.name() }
    conflict.review = maybe { $0.moment() }
    conflict.daysPastReview = maybe { $0.count() }
    conflict.nextStep = maybe { $0.pick(RecoveryStep.allCases) }
    conflict.hurt = maybe { maker in
      Hurt(
        requests: maker.count(), failed: maker.count(), before: maker.count(),
        failedBefore: maker.count(), excess: maker.maybe { $0.excess() },
        cases: maker.many(0...3) { maker in
          .init(
            name: maker.name(), customer: maker.maybe { $0.name() },
            kind: maker.maybe { $0.name() }, late: maker.count())
        })
    }
    conflict.texts = maybe {
      .init(first: $0.name(), second: $0.name(), cause: $0.name(), notes: $0.name())
    }
    return conflict
  }

  private mutating func excess() -> Excess {
    var excess = Excess(expected: part() * 90, failures: number(), low: number(), high: number())
    excess.tomorrow = maybe { $0.number() }
    excess.tomorrowLow = excess.tomorrow.map { $0 - 3 }
    excess.tomorrowHigh = excess.tomorrow.map { $0 + 4 }
    return excess
  }

  private mutating func suggestion() -> ConflictSuggestion {
    ConflictSuggestion(
      first: name(), second: name(), reciprocal: flag(),
      evidence: many(1...4) { maker in
        let sign = maker.pick(ConflictSuggestion.Sign.allCases)
        let isSlow = sign == .slower || sign == .slowerThanForOthers
        return .init(
          sign: sign, customer: maker.name(), provider: maker.name(),
          since: sign == .slower ? maker.moment() : nil,
          ratio: isSlow ? maker.part() * 4 : nil, count: isSlow ? nil : maker.count(),
          of: isSlow ? nil : maker.count(), elsewhere: isSlow ? nil : maker.part())
      }, requests: many(0...4) { $0.name() })
  }
}
