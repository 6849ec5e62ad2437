import ServiceModel

/// Finds the columns of a log of events by what stands in them, where their names say nothing.
///
/// A case is named again and again, at one time in every row; at work is one of a few.
struct EventValueFinder {
  private(set) var choices: [Role: ColumnChoice]
  private let sample: SampleColumns

  init(profile: LogProfile, choices: [Role: ColumnChoice]) {
    self.choices = choices
    sample = SampleColumns(profile)
    if self.choices[.time] == nil { take(free(sample.isTime), for: .time) }
    if self.choices[.case] == nil { take(free(repeatsLikeACase), for: .case) }
    if self.choices[.team] == nil, self.choices[.person] == nil {
      take(free(sample.mayNameParties), for: .team)
      pairPersonsWithTeams()
    }
    if self.choices[.status] == nil, let column = free(sample.namesStates).first {
      take([column], for: .status)
    }
  }

  /// A person belongs to one team: of two such columns each has its role.
  private mutating func pairPersonsWithTeams() {
    guard let team = choices[.team] else { return }
    if let person = team.rivals.first(where: { sample.determines($0, team.column) }) {
      take([person], for: .person)
      choices[.team]?.rivals = []
    } else if let group = team.rivals.first(where: { sample.determines(team.column, $0) }) {
      take([team.column], for: .person)
      take([group], for: .team)
    }
  }

  /// Whether the values alone say that rows are events: one time in every row, and a column that
  /// repeats like a case beside one of people or groups.
  var looksLikeEvents: Bool {
    let times = sample.profile.columns.indices.filter(sample.isTime)
    guard times.count == 1, let time = times.first, let name = choices[.case]?.column,
      choices[.team] != nil
    else { return false }
    let cells = sample.profile.columns[time]
    guard cells.filled == cells.rows else { return false }
    return changesWithin(name, time)
  }

  /// Whether rows of one case have different times.
  private func changesWithin(_ name: Int, _ time: Int) -> Bool {
    var times: [String: Set<String>] = [:]
    for row in sample.profile.sample { times[row[name], default: []].insert(row[time]) }
    return times.values.count { $0.count > 1 } * 2 >= times.count
  }

  private func free(_ fits: (Int) -> Bool) -> [Int] {
    let taken = Set(choices.values.map(\.column))
    return sample.profile.columns.indices.filter { !taken.contains($0) && fits($0) }
  }

  private mutating func take(_ columns: [Int], for role: Role) {
    guard let first = columns.first else { return }
    choices[role] = ColumnChoice(
      role: role, column: first, evidence: .values, rivals: Array(columns.dropFirst()))
  }

  /// Each case in more than one row, and many cases: more than there are groups of people.
  private func repeatsLikeACase(_ column: Int) -> Bool {
    let cells = sample.profile.columns[column]
    return cells.filled == cells.rows && !cells.surelyHoldsTimes && cells.distinct > 1
      && cells.distinct * 10 >= cells.rows && cells.distinct * 4 <= cells.rows * 3
  }
}
