/// The words in a picture of the service chain.
package enum DiagramPhrase: String, Phrase {
  // The finding as the title.
  case titleWeakest
  case titleOwnWork
  case titleNoneFirst
  case titleNone
  case titleNoFailures
  case titleUnattributed
  case titleNoDueTimes
  case titleTooFew
  case titleNoLinks
  // The lines under the title.
  case failedOf
  case requestsOnly
  case allShown
  case someShown
  case betweenConflicts
  case allFlagged
  case someFlagged
  case allWatched
  case someWatched
  case onTheWay
  case backbone
  case busiest
  case someBusiest
  case listJoint
  case listEnd
  // On boxes and arrows.
  case frontLine
  case people
  case peopleShown
  case requests
  case onTimeShare
  case servedShare
  case otherLinks
  case shareOfFailures
  case ownWorkShare
  case slower
  case conflictOpen
  case conflictSettled
  case days
  // The legend.
  case legendWeakest
  case legendWeak
  case legendConflict
  case legendSettled
  case legendSlower
  case legendOther
  case legendExternal
  case legendDirection
  case hiddenParties
  // What a pointer shows.
  case tipLink
  case tipOwnWork
  case tipRank
  case tipRequests
  case tipTimes
  case tipOnTime
  case tipCarries
  case tipParty
  case description
  // About the machine.
  case noChineseFont
}
