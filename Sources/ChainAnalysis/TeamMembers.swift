import ServiceModel

/// Which persons of a log belong to which team.
struct TeamMembers {
  /// Nearly everyone acts for one team: the first that is seen is counted without a table.
  private var first: [(team: Int32, count: Int)]
  private var others: [Int32: [Int32: Int]] = [:]
  /// How many persons act for each team.
  private var members: [Int]
  private let names: NameTable

  /// - Complexity: O(*n*) for *n* requests.
  init(of log: RequestLog) {
    names = log.parties
    first = Array(repeating: (team: RequestLog.none, count: 0), count: log.parties.count)
    members = Array(repeating: 0, count: log.parties.count)
    note(log.customer, log.customerTeam)
    note(log.provider, log.providerTeam)
  }

  private mutating func note(_ persons: [Int32], _ teams: [Int32]) {
    for row in persons.indices where persons[row] >= 0 && teams[row] >= 0 {
      let (person, team) = (Int(persons[row]), teams[row])
      if first[person].team == team {
        first[person].count += 1
      } else if first[person].team < 0 {
        first[person] = (team, 1)
        members[Int(team)] += 1
      } else {
        let count = others[persons[row], default: [:]][team, default: 0]
        others[persons[row], default: [:]][team] = count + 1
        if count == 0 { members[Int(team)] += 1 }
      }
    }
  }

  /// How many persons act for a team; nil if the log names none.
  func count(in team: Int32) -> Int? {
    members.indices.contains(Int(team)) && members[Int(team)] > 0 ? members[Int(team)] : nil
  }

  /// The team for which a person acts most often, ties by name.
  func team(of person: Int32) -> Int32? {
    guard first.indices.contains(Int(person)), first[Int(person)].team >= 0 else { return nil }
    var counts = others[person] ?? [:]
    counts[first[Int(person)].team] = first[Int(person)].count
    return counts.max {
      ($0.value, names[$1.key]) < ($1.value, names[$0.key])
    }?.key
  }
}
