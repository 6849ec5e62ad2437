import ServiceModel

/// A request that a kind of service needs, with the requests that it needs in turn.
struct ServiceStep: Sendable {
  /// Who serves it: a team by its place in the company.
  var team: Int
  var kind: String
  /// The median of the provider's own time.
  var median: Seconds
  /// The chance that it is needed at all.
  var likelihood: Double
  /// One group after the other; the requests of a group side by side.
  var groups: [[ServiceStep]]

  init(
    _ team: Int, _ kind: String, hours: Double, likelihood: Double = 1,
    _ groups: [[ServiceStep]] = []
  ) {
    self.team = team
    self.kind = kind
    median = Int(hours * 3600)
    self.likelihood = likelihood
    self.groups = groups
  }

  /// The same step elsewhere: served by the team that `place` names, without the steps for which
  /// it names none. Nil if it names none for the step itself.
  func moved(_ place: (Int) -> Int?) -> ServiceStep? {
    guard let team = place(team) else { return nil }
    var moved = self
    moved.team = team
    moved.groups = groups.map { group in group.compactMap { $0.moved(place) } }
      .filter { !$0.isEmpty }
    return moved
  }
}
