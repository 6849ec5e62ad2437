import ServiceModel

/// A kind of service that external customers ask for, with its steps laid out in a row.
struct ServicePlan: Sendable {
  /// A step, and where those that follow it stand.
  struct Step: Sendable {
    var team: Int
    var kind: String
    var median: Double
    var likelihood: Double
    /// How many groups of requests it makes, one after the other.
    var groups: Int
    /// The first request it makes and the next one that its customer makes; nil after the last.
    var firstChild: Int?
    var nextSibling: Int?
    /// Whether it is asked for only when its earlier siblings are delivered.
    var waits: Bool
  }

  /// How often it is asked for, against the other services.
  private(set) var weight: Double
  /// Parents before children, siblings in order. The first is what the front line does.
  private(set) var steps: [Step] = []

  /// - Parameter serial: whether parallel requests are made one after the other instead.
  init(_ root: ServiceStep, weight: Double, serial: Bool) {
    self.weight = weight
    _ = append(root, waits: true, serial: serial)
  }

  private mutating func append(_ step: ServiceStep, waits: Bool, serial: Bool) -> Int {
    let place = steps.count
    let groups = serial ? step.groups.joined().map { [$0] } : step.groups
    steps.append(
      Step(
        team: step.team, kind: step.kind, median: Double(step.median),
        likelihood: step.likelihood, groups: groups.count, firstChild: nil, nextSibling: nil,
        waits: waits))
    var previous: Int?
    for group in groups {
      for (index, child) in group.enumerated() {
        let childPlace = append(child, waits: index == 0, serial: serial)
        if let previous {
          steps[previous].nextSibling = childPlace
        } else {
          steps[place].firstChild = childPlace
        }
        previous = childPlace
      }
    }
    return place
  }

  /// The requests it makes of each link of teams on average, by customer and provider.
  func expectedRequests() -> [TeamLink: Double] {
    var expected: [TeamLink: Double] = [:]
    addRequests(of: 0, chance: 1, to: &expected)
    return expected
  }

  private func addRequests(of place: Int, chance: Double, to expected: inout [TeamLink: Double]) {
    var next = steps[place].firstChild
    while let child = next {
      let childChance = chance * steps[child].likelihood
      let link = TeamLink(customer: steps[place].team, provider: steps[child].team)
      expected[link, default: 0] += childChance
      addRequests(of: child, chance: childChance, to: &expected)
      next = steps[child].nextSibling
    }
  }
}

/// A link between two teams, by their places in the company.
struct TeamLink: Hashable, Sendable {
  var customer: Int
  var provider: Int
}
