/// Notes on how a log was read and what the analysis had to assume.
package enum NotePhrase: String, Phrase {
  // From the analysis.
  case attributionImpossible
  case dueInferred
  case dueInferredOfAllKinds
  case noPromises
  case personsShown
  case nullSampled
  case betweennessSkipped
  case openedAfterAsOf
  case loosePromises
  case workingTimeOnly
  case officeHours
  case partiesKeepHours
  case touchpointsNamed

  // From reading.
  case readAsRequests
  case readAsEvents
  case datesDayFirst
  case datesMonthFirst
  case datesYearFirst
  case zoneAssumed
  /// Of analyses that were saved before every file had its line.
  case encodingRead
  case fileRead
  case columnsUnited
  case openedIsLastChange
  case sheetRead
  case objectsRead
  case membersUnread
  case filledDown
  case filesJoined
  case setAsideRead
  case headerMade
  case headersRepeated
  case emptyWords
  case noCustomerColumn
  case endedWithoutTime
  case spellingsFolded
  case snapshot
  case snapshotOf
  case endsOfDays
  case serialTimes
  case unknownStates
  case unknownOutcomes
  case ratingWords
}
