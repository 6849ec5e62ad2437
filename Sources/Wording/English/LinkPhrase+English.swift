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
    case .people: "{count} {count:person|people}"
    }
  }
}
