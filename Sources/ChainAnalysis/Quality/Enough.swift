// Under twenty, a rate says nothing: counts are shown alone.

extension LinkFinding.Share {
  /// Whether the number is large enough for a rate.
  package var isEnough: Bool { of >= LinkRanking.fewestRequests }
}

extension LinkFinding.OnTime {
  package var isEnough: Bool { promised >= LinkRanking.fewestRequests }
}

extension LinkFinding.Rating {
  package var isEnough: Bool { count >= LinkRanking.fewestRequests }
}

extension Touchpoint {
  package var isEnough: Bool { requests >= LinkRanking.fewestRequests }
}
