import ServiceModel

/// Finds who asks and who serves among columns whose names say nothing.
struct PartyFinder {
  private(set) var found: [Role: ColumnChoice] = [:]
  private let sample: SampleColumns
  private let choices: [Role: ColumnChoice]

  /// Persons of one side and the teams that they belong to; either may be all there is.
  private struct Side {
    var person: Int?
    var team: Int?

    var first: Int { min(person ?? .max, team ?? .max) }
  }

  /// - Parameter columns: those that could name parties, in order.
  init(_ sample: SampleColumns, _ choices: [Role: ColumnChoice], columns: [Int]) {
    self.sample = sample
    self.choices = choices
    if !takePair(columns) { takeSides(columns) }
  }

  private mutating func take(_ column: Int?, _ role: Role, rivals: [Int] = []) {
    guard let column, choices[role] == nil else { return }
    found[role] = ColumnChoice(role: role, column: column, evidence: .values, rivals: rivals)
  }

  /// Two columns that share most of the smaller one's words name who asks and who serves; the
  /// one with more words asks, since only askers may be strangers.
  private mutating func takePair(_ columns: [Int]) -> Bool {
    let words = columns.map { sample.words($0) }
    var pairs: [(shared: Int, customer: Int, provider: Int)] = []
    for first in columns.indices {
      for second in columns.indices where second > first {
        let shared = words[first].intersection(words[second]).count
        guard shared > 0, shared * 10 >= min(words[first].count, words[second].count) * 3 else {
          continue
        }
        let isAsker = words[first].count >= words[second].count
        pairs.append((shared, isAsker ? first : second, isAsker ? second : first))
      }
    }
    let best = pairs.max {
      ($0.shared, $1.customer, $1.provider) < ($1.shared, $0.customer, $0.provider)
    }
    guard let best else { return false }
    take(columns[best.customer], .customer)
    take(columns[best.provider], .provider)
    let rest = columns.filter { $0 != columns[best.customer] && $0 != columns[best.provider] }
    take(rest.first { sample.determines(columns[best.customer], $0) }, .customerTeam)
    take(
      rest.first {
        sample.determines(columns[best.provider], $0) && $0 != found[.customerTeam]?.column
      }, .providerTeam)
    return true
  }

  /// Persons with their teams, and columns of either kind alone, by their place: who asks comes
  /// first, unless only that side is left blank where nobody is at work yet.
  private mutating func takeSides(_ columns: [Int]) {
    var sides: [Side] = []
    var left = columns
    for person in columns where left.contains(person) && sample.looksLikePersons(person) {
      let team = left.first {
        $0 != person && !sample.looksLikePersons($0) && sample.determines(person, $0)
      }
      sides.append(Side(person: person, team: team))
      left.removeAll { $0 == person || $0 == team }
    }
    if sides.isEmpty {
      take(columns.first, .providerTeam, rivals: Array(columns.dropFirst()))
      return
    }
    if sides.count == 1, let other = left.first {
      sides.append(Side(team: other))
      sides.sort { $0.first < $1.first }
    }
    if sides.count == 1 {
      take(sides[0].person, .provider)
      take(sides[0].team, .providerTeam)
      return
    }
    let isTurned = blanks(sides[0]) > 0 && blanks(sides[1]) == 0
    let (asker, server) = isTurned ? (sides[1], sides[0]) : (sides[0], sides[1])
    let isSure = blanks(server) > 0
    take(asker.person, .customer)
    take(asker.team, .customerTeam)
    take(server.person, .provider, rivals: isSure ? [] : [asker.person].compactMap(\.self))
    take(server.team, .providerTeam, rivals: isSure ? [] : [asker.team].compactMap(\.self))
  }

  private func blanks(_ side: Side) -> Int {
    guard let column = side.person ?? side.team else { return 0 }
    return sample.profile.columns[column].rows - sample.profile.columns[column].filled
  }
}
