/// What is wrong with the options of a made-up company.
package enum SimulationPhrase: String, Phrase {
  case noCases
  case tooFewTeams
  case tooFewPeople
  case noDays
  case notAShare
  case notPositive
  case unknownTeam
  case unknownPerson
  case noSuchLink
  case neverAsks
  case neverAsked
  case outsideThePeriod
}
