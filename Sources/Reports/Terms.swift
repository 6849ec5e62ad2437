package import ChainAnalysis
package import ServiceModel
package import Wording

extension LinkFinding.Verdict {
  package var phrase: TermPhrase {
    switch self {
    case .weakest: .weakest
    case .weak: .weak
    case .watch: .watch
    case .sound: .sound
    case .tooFew: .tooFew
    }
  }

  /// What the verdict says of a link.
  package var meaning: TermPhrase {
    switch self {
    case .weakest: .weakestMeans
    case .weak: .weakMeans
    case .watch: .watchMeans
    case .sound: .soundMeans
    case .tooFew: .tooFewMeans
    }
  }
}

extension Ranking.Measure {
  package var phrase: TermPhrase {
    switch self {
    case .responseTime: .responseTime
    case .onTime: .onTimeRate
    case .rework: .rework
    case .volume: .volume
    case .betweenness: .betweenness
    }
  }
}

extension LinkFinding.Target.Basis {
  package var phrase: TermPhrase {
    switch self {
    case .agreement: .agreedTarget
    case .promise: .promisedTarget
    case .pace: .demonstratedPace
    case .providerMedian: .medianOfProvider
    case .kindMedian: .medianOfKind
    }
  }
}

extension ExternalSummary.DueBasis {
  package var phrase: TermPhrase {
    switch self {
    case .promise: .duePromises
    case .target: .dueTarget
    case .inferred: .dueInferred
    case .mixed: .dueMixed
    }
  }
}

extension CaseChain.Outcome {
  package var phrase: TermPhrase {
    switch self {
    case .onTime: .servedOnTime
    case .open: .stillOpen
    case .cancelled: .cancelled
    case .recoverable: .recoverable
    case .overPromised: .overPromised
    case .notTime: .notTime
    case .late: .late
    }
  }
}

extension Level {
  package var phrase: TermPhrase {
    switch self {
    case .team: .teams
    case .person: .persons
    case .department: .departments
    }
  }
}

extension LogDescription.Shape {
  package var phrase: TermPhrase {
    switch self {
    case .requests: .requestLog
    case .events: .eventLog
    }
  }
}
