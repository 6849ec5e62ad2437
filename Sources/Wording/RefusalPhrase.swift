/// Words that break service, as they are said, and what to say instead.
package enum RefusalPhrase: String, Phrase {
  case title
  /// How the counts are to be read.
  case read
  case columnSaid
  case columnRequests
  case columnBetter

  case dontKnow
  case flatNo
  case notMyJob
  case blamesColleagues
  case notMyFault
  case sendsToManager
  case asksWhenNeeded
  case calmDown
  case tooBusy
  case callBackLater

  case dontKnowBetter
  case flatNoBetter
  case notMyJobBetter
  case blamesColleaguesBetter
  case notMyFaultBetter
  case sendsToManagerBetter
  case asksWhenNeededBetter
  case calmDownBetter
  case tooBusyBetter
  case callBackLaterBetter
}
