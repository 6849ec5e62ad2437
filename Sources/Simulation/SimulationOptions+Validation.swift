extension SimulationOptions {
  /// - Throws: the first thing that makes no company.
  func validate() throws(SimulationError) {
    guard cases > 0 else { throw .noCases(cases) }
    guard teams >= 2 else { throw .tooFewTeams(teams) }
    guard people >= teams else { throw .tooFewPeople(people, teams: teams) }
    guard days > 0 else { throw .noDays(days) }
    for share in [internalPromises, unpromised, overPromised] where !(0...1 ~= share) {
      throw .notAShare(share)
    }
  }
}
