/// The sentences in which every report gives the answer.
package enum AnswerPhrase: String, Phrase {
  // What failed, as a noun that other sentences take in as `{failures}`.
  case lateOfKind
  case failedOfKind
  case lateRequests
  case failedRequests

  // The answer.
  case weakestLink
  case weakWithoutWeakest
  case noWeakestLink
  case noneBeyondChance
  case tooFewToCompare
  case noneRecoverable
  case oneNotRecoverable
  case nothingFailed
  case nothingFailedYet
  case noDueTimes
  case unattributed
  case noExternalRequests

  // How sure it is.
  case verySure
  case fairlySure
  case likely
  case unsure
  case certainty
  case certaintyOfWeak
  case withinChance

  // What fixing gives back.
  case fixedAlone
  case fixedAloneOne
  case fixedTogether

  // What changed, and what stands unsettled.
  case slowerSince
  case slowerSinceAtCost
  case fasterSince
  case slowerThanForOthers
  case openConflict

  // The external requests in figures.
  case requests
  case failed
  case recoverable
  case overPromised
  case notTime
  case open
  case due

  // Names of links.
  case serviceLink
  case ownWork
}
