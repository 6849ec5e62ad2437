import ServiceModel

/// The parties of a log in order of name, so that their numbers depend on nothing else, and the
/// team that each person mostly belongs to.
struct PartyTable {
  let names: NameTable
  /// The number here of each word of the rows.
  private let numbers: [Int32]
  private var teams: [Int32]

  init(_ words: WordTable) {
    (names, numbers) = Self.sorted(words)
    teams = Array(repeating: RequestLog.none, count: names.count)
  }

  /// Words in order of their bytes, and the place of each.
  static func sorted(_ words: WordTable) -> (NameTable, [Int32]) {
    let strings = words.strings
    var table = NameTable()
    for name in strings.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      _ = table.intern(name)
    }
    let numbers = strings.map { table.number(of: $0) ?? RequestLog.none }
    return (table, numbers)
  }

  /// The party that a word of the rows names.
  func party(_ word: Int32) -> Int32 { word < 0 ? RequestLog.none : numbers[Int(word)] }

  /// Learns the teams of persons from rows that give both: the most frequent, the first by name
  /// of equally frequent ones.
  mutating func learnTeams(from pairs: [(persons: [Int32], teams: [Int32])], rows: [Int]) {
    // Nearly everyone has one team: the first that is seen is counted without a table.
    var first = Array(repeating: (team: RequestLog.none, count: 0), count: names.count)
    var others: [Int32: [Int32: Int]] = [:]
    for (persons, teams) in pairs {
      for row in rows where persons[row] >= 0 && teams[row] >= 0 {
        let person = party(persons[row])
        let team = party(teams[row])
        let place = Int(person)
        if first[place].team < 0 { first[place].team = team }
        if first[place].team == team {
          first[place].count += 1
        } else {
          others[person, default: [:]][team, default: 0] += 1
        }
      }
    }
    for (person, known) in first.enumerated() where known.team >= 0 {
      var best = known
      for (team, count) in others[Int32(person), default: [:]] {
        if (count, -team) > (best.count, -best.team) { best = (team, count) }
      }
      teams[person] = best.team
    }
  }

  /// The team of a person whose row names none.
  func team(of person: Int32) -> Int32 {
    person < 0 ? RequestLog.none : teams[Int(person)]
  }
}
