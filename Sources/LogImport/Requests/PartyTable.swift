import ServiceModel

/// The parties of a log in order of name, so that their numbers depend on nothing else, and the
/// team that each person mostly belongs to.
struct PartyTable {
  let names: NameTable
  /// The number here of each word of the rows.
  private let numbers: [Int32]
  private var teams: [Int32: Int32] = [:]

  init(_ words: WordTable) {
    (names, numbers) = Self.sorted(words)
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
    var counts: [UInt64: Int] = [:]
    for (persons, teams) in pairs {
      for row in rows where persons[row] >= 0 && teams[row] >= 0 {
        let person = UInt64(UInt32(bitPattern: party(persons[row])))
        let team = UInt64(UInt32(bitPattern: party(teams[row])))
        counts[person << 32 | team, default: 0] += 1
      }
    }
    var best: [Int32: (count: Int, team: Int32)] = [:]
    for (pair, count) in counts {
      let person = Int32(truncatingIfNeeded: pair >> 32)
      let team = Int32(truncatingIfNeeded: pair)
      let known = best[person] ?? (0, 0)
      if (count, -team) > (known.count, -known.team) { best[person] = (count, team) }
    }
    teams = best.mapValues(\.team)
  }

  /// The team of a person whose row names none.
  func team(of person: Int32) -> Int32 {
    person < 0 ? RequestLog.none : teams[person] ?? RequestLog.none
  }
}
