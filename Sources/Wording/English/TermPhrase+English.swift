extension TermPhrase {
  package var english: String {
    switch self {
    case .weakest: "weakest"
    case .weak: "weak"
    case .watch: "watch"
    case .sound: "sound"
    case .tooFew: "too few"

    case .weakestMeans: "carries the most failures beyond chance"
    case .weakMeans: "carries more failures than chance would give it"
    case .watchMeans: "no more failures than chance, but a sign that asks for attention"
    case .soundMeans: "carries no more failures than chance would give it"
    case .tooFewMeans: "under 20 requests, too few to judge"

    case .responseTime: "response time"
    case .onTimeRate: "on-time rate"
    case .rework: "rework"
    case .volume: "volume"
    case .betweenness: "betweenness"

    case .agreedTarget: "an agreement (OLA)"
    case .promisedTarget: "its own promises"
    case .demonstratedPace: "the pace it has shown"
    case .medianOfProvider: "the provider's median"
    case .medianOfKind: "the median of the kind"

    case .duePromises: "promises"
    case .dueTarget: "the target given"
    case .dueInferred: "what four in five of their kind take"
    case .dueMixed:
      "promises; where there is none, from a target or what four in five of the kind take"

    case .servedOnTime: "on time"
    case .stillOpen: "open"
    case .cancelled: "cancelled"
    case .recoverable: "recoverable"
    case .overPromised: "over-promised"
    case .notTime: "failed, though in time"
    case .late: "late"

    case .waitingForCustomer: "waiting for the customer"
    case .resolved: "resolved"
    case .waitingForSupplier: "waiting for a supplier"

    case .teams: "teams"
    case .persons: "persons"
    case .departments: "departments"
    case .requestLog: "request log"
    case .eventLog: "event log"
    case .externalCustomers: "External customers"
    case .externalCustomersWithin: "external customers"
    case .noKind: "no kind"
    }
  }
}
