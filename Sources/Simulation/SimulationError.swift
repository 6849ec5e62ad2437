package import Wording

/// Options that describe no company.
package enum SimulationError: Error, Hashable, Sendable {
  case noCases(Int)
  /// There is no service with one team alone.
  case tooFewTeams(Int)
  case tooFewPeople(Int, teams: Int)
  case noDays(Int)
  case notAShare(Double)
  case notPositive(Double)
  case unknownTeam(String)
  case unknownPerson(String)
  /// Nothing is ever asked along the link, or it has one end only.
  case noSuchLink(customer: String?, provider: String?)
  case outsideThePeriod(since: String, from: String, to: String)
}

extension SimulationError {
  package func text(_ language: Language) -> String {
    switch self {
    case .noCases(let count): SimulationPhrase.noCases.text(language, ["count": "\(count)"])
    case .tooFewTeams(let count): SimulationPhrase.tooFewTeams.text(language, ["count": "\(count)"])
    case .tooFewPeople(let count, let teams):
      SimulationPhrase.tooFewPeople.text(language, ["count": "\(count)", "teams": "\(teams)"])
    case .noDays(let count): SimulationPhrase.noDays.text(language, ["count": "\(count)"])
    case .notAShare(let value): SimulationPhrase.notAShare.text(language, ["value": "\(value)"])
    case .notPositive(let value): SimulationPhrase.notPositive.text(language, ["value": "\(value)"])
    case .unknownTeam(let name): SimulationPhrase.unknownTeam.text(language, ["name": name])
    case .unknownPerson(let name): SimulationPhrase.unknownPerson.text(language, ["name": name])
    case .noSuchLink(let customer, nil):
      SimulationPhrase.neverAsks.text(language, ["customer": customer ?? ""])
    case .noSuchLink(nil, let provider?):
      SimulationPhrase.neverAsked.text(language, ["provider": provider])
    case .noSuchLink(let customer?, let provider?):
      SimulationPhrase.noSuchLink.text(language, ["customer": customer, "provider": provider])
    case .outsideThePeriod(let since, let from, let to):
      SimulationPhrase.outsideThePeriod.text(language, ["since": since, "from": from, "to": to])
    }
  }
}
