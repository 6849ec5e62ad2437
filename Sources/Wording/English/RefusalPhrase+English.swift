extension RefusalPhrase {
  package var english: String {
    switch self {
    case .title: "Words that break service"
    case .read:
      "From the notes of requests, whoever spoke. Found by rules: read the notes before you judge."
    case .columnSaid: "Said"
    case .columnRequests: "Requests"
    case .columnBetter: "Better"

    case .dontKnow: "I don't know"
    case .flatNo: "No"
    case .notMyJob: "That is not my job"
    case .blamesColleagues: "You are right, they are bad"
    case .notMyFault: "It is not my fault"
    case .sendsToManager: "Take it to my manager"
    case .asksWhenNeeded: "When do you need it by?"
    case .calmDown: "Calm down"
    case .tooBusy: "I'm busy"
    case .callBackLater: "Call back later"

    case .dontKnowBetter: "I will find out"
    case .flatNoBetter: "What I can do is …"
    case .notMyJobBetter: "The person who can help is …"
    case .blamesColleaguesBetter: "I understand how that feels"
    case .notMyFaultBetter: "Let us see how to settle it"
    case .sendsToManagerBetter: "I can help you"
    case .asksWhenNeededBetter: "I will do my best"
    case .calmDownBetter: "I am sorry"
    case .tooBusyBetter: "One moment, please"
    case .callBackLaterBetter: "I will call you back"
    }
  }
}
