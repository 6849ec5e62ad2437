import ServiceModel
import Synchronization

/// The team that each person of a log mostly belongs to.
struct PartyTeams: Sendable {
  private let teams: [Int32]

  /// Learns the teams of persons from rows that give both: the most frequent, the one with the
  /// least number of equally frequent ones.
  ///
  /// - Parameter parties: how many there are; persons and teams are numbers of theirs.
  init(
    from pairs: [(persons: [Int32], teams: [Int32])], rows: KeptRows, parties: Int, threads: Int
  ) async {
    // Few and long stretches, as each has a table of all parties.
    let stretches = max(1, min(threads, rows.count / 100_000))
    let counts = Mutex(TeamCounts(parties))
    await inParallel(stretches, threads: threads) { stretch in
      let from = rows.count * stretch / stretches
      let to = rows.count * (stretch + 1) / stretches
      var mine = TeamCounts(parties)
      for (persons, teams) in pairs {
        for place in from..<to {
          let row = rows[place]
          if persons[row] >= 0, teams[row] >= 0 { mine.add(1, persons[row], teams[row]) }
        }
      }
      counts.withLock { $0.merge(mine) }
    }
    teams = counts.withLock { $0.best() }
  }

  /// The team of a person whose row names none.
  func team(of person: Int32) -> Int32 {
    person < 0 ? RequestLog.none : teams[Int(person)]
  }
}

/// How often persons act for teams.
private struct TeamCounts: Sendable {
  /// Nearly everyone has one team: the first that is seen is counted without a table.
  private var first: [(team: Int32, count: Int)]
  private var others: [Int32: [Int32: Int]] = [:]

  init(_ parties: Int) {
    first = Array(repeating: (team: RequestLog.none, count: 0), count: parties)
  }

  mutating func add(_ count: Int, _ person: Int32, _ team: Int32) {
    let place = Int(person)
    if first[place].team < 0 { first[place].team = team }
    if first[place].team == team {
      first[place].count += count
    } else {
      others[person, default: [:]][team, default: 0] += count
    }
  }

  mutating func merge(_ other: TeamCounts) {
    for (person, known) in other.first.enumerated() where known.team >= 0 {
      add(known.count, Int32(person), known.team)
    }
    for (person, teams) in other.others {
      for (team, count) in teams { add(count, person, team) }
    }
  }

  /// The most frequent team of each person.
  func best() -> [Int32] {
    first.enumerated().map { person, known in
      var best = known
      for (team, count) in others[Int32(person), default: [:]] {
        if (count, -team) > (best.count, -best.team) { best = (team, count) }
      }
      return best.team
    }
  }
}
