extension LinkPhrase {
  package var english: String {
    switch self {
    case .place: "{link}: number {rank} of {links} {links:link|links}"
    case .verdictMeans: "Verdict: {verdict}, {meaning}."
    case .noHistory: "This analysis holds no history of this link."
    case .histogramRead: "█ beyond the target · ▒ within it"
    case .otherWay: "The other way round"
    case .noOtherWay: "{provider} asked nothing of {customer}."
    case .serves: "Serves"
    case .asks: "Asks"
    case .partyCounts: "{received} requests received · {made} made"
    case .frontLine: "front line"
    case .speakWith: "To speak with: {names}"
    case .managed: "reports to {name}"
    case .people: "{count} {count:person|people}"
    case .parties: "Party by party"
    case .partiesShort: "Parties"
    case .partiesIntro:
      "Everyone is a provider and a customer of colleagues: how each serves, and how each is served. "
        + "What links carry is counted for who serves."
    case .asProvider: "How it serves"
    case .asCustomer: "How it is served"
    case .answersFor: "What it answers for to customers, and holds"
    case .answersForKind:
      "takes {kind} from customers: {failed} of {requests} failed, {elsewhere} of them held longest by "
        + "another"
    case .holdsKind:
      "held failed {kind} for {duration} on average, {share} of the time; those in time for {served}"
    }
  }
}
