import ServiceModel

/// Which persons of a log belong to which team.
struct TeamMembers {
  private var persons: [Int32: Set<Int32>] = [:]
  private var teams: [Int32: [Int32: Int]] = [:]
  private let names: NameTable

  init(of log: RequestLog) {
    names = log.parties
    for row in log.opened.indices {
      note(log.customer[row], log.customerTeam[row])
      note(log.provider[row], log.providerTeam[row])
    }
  }

  private mutating func note(_ person: Int32, _ team: Int32) {
    guard person >= 0, team >= 0 else { return }
    persons[team, default: []].insert(person)
    teams[person, default: [:]][team, default: 0] += 1
  }

  /// How many persons act for a team; nil if the log names none.
  func count(in team: Int32) -> Int? { persons[team]?.count }

  /// The team for which a person acts most often, ties by name.
  func team(of person: Int32) -> Int32? {
    teams[person]?.max {
      ($0.value, names[$1.key]) < ($1.value, names[$0.key])
    }?.key
  }
}
