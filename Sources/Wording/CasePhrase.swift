/// The words of one external request's timeline in a terminal.
package enum CasePhrase: String, Phrase {
  // What became of it.
  case caseOnTime
  case caseOpen
  case caseCancelled
  case caseRecoverable
  case caseOverPromised
  case caseNotTime
  case caseLate

  // The timeline.
  case beyondTarget
  case promise
  case promiseKept

  // Who held it.
  case heldBy
  case othersHeld
  case pausedFor
}
