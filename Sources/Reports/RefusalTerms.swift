import ServiceWords
import Wording

extension Refusal {
  /// The refusal as it is said.
  var phrase: RefusalPhrase {
    switch self {
    case .dontKnow: .dontKnow
    case .flatNo: .flatNo
    case .notMyJob: .notMyJob
    case .blamesColleagues: .blamesColleagues
    case .notMyFault: .notMyFault
    case .sendsToManager: .sendsToManager
    case .asksWhenNeeded: .asksWhenNeeded
    case .calmDown: .calmDown
    case .tooBusy: .tooBusy
    case .callBackLater: .callBackLater
    }
  }

  /// What to say instead.
  var better: RefusalPhrase {
    switch self {
    case .dontKnow: .dontKnowBetter
    case .flatNo: .flatNoBetter
    case .notMyJob: .notMyJobBetter
    case .blamesColleagues: .blamesColleaguesBetter
    case .notMyFault: .notMyFaultBetter
    case .sendsToManager: .sendsToManagerBetter
    case .asksWhenNeeded: .asksWhenNeededBetter
    case .calmDown: .calmDownBetter
    case .tooBusy: .tooBusyBetter
    case .callBackLater: .callBackLaterBetter
    }
  }
}
