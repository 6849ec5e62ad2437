/// A kind of answer that breaks service: it ends the conversation and leaves the need standing.
package enum Refusal: String, CaseIterable, Hashable, Sendable, Codable {
  case dontKnow
  case flatNo
  case notMyJob
  /// Agreeing that colleagues are bad.
  case blamesColleagues
  case notMyFault
  case sendsToManager
  /// Asking when it is needed to show how little one wants to do it.
  case asksWhenNeeded
  case calmDown
  case tooBusy
  case callBackLater
}

extension Refusal: Comparable {
  /// In the order of the declaration, which is the order of every listing.
  package static func < (lhs: Self, rhs: Self) -> Bool { lhs.place < rhs.place }

  /// The place among all refusals, from 0.
  package var place: Int {
    switch self {
    case .dontKnow: 0
    case .flatNo: 1
    case .notMyJob: 2
    case .blamesColleagues: 3
    case .notMyFault: 4
    case .sendsToManager: 5
    case .asksWhenNeeded: 6
    case .calmDown: 7
    case .tooBusy: 8
    case .callBackLater: 9
    }
  }
}
