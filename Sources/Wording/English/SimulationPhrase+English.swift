extension SimulationPhrase {
  package var english: String {
    switch self {
    case .noCases: "a company needs at least one external request, not {count}"
    case .tooFewTeams: "a company needs at least two teams, not {count}"
    case .tooFewPeople: "{teams} teams need at least as many people, not {count}"
    case .noDays: "the period needs at least one day, not {count}"
    case .notAShare: "a share lies between 0 and 1; {value} does not"
    case .notPositive: "a factor is above 0; {value} is not"
    case .unknownTeam: "the company has no team '{name}'"
    case .unknownPerson: "the company has no person '{name}'"
    case .noSuchLink: "in this company {customer} never asks {provider} for anything"
    case .neverAsks: "in this company {customer} never asks a colleague for anything"
    case .neverAsked: "in this company no colleague ever asks {provider} for anything"
    case .outsideThePeriod: "{since} is outside the period, {from} to {to}"
    }
  }
}
