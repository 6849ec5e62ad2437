import ServiceModel

/// The parties of a log: their names, each in one spelling, and what a list of people says of them.
struct PartyTable: Sendable {
  let names: NameTable
  /// What was spelt in more than one way.
  let spellings: SpellingVariants
  /// The number here of each word of the rows; nil where they are the same.
  private let numbers: [Int32]?
  /// The team of each party by the list of people; empty without one.
  private var teams: [Int32] = []
  /// The department of each party; empty where nothing says departments.
  private var departments: [Int32] = []
  /// Whom each party answers to; empty where nothing says.
  private var managers: [Int32] = []
  /// The parties that the list of people says to be external or not.
  private var external: [Int32: Bool] = [:]

  init(_ rows: Rows, _ people: People) {
    let table = rows.names(.parties)
    let spellings = SpellingVariants(table.names, rows: rows)
    self.spellings = spellings
    guard !people.isEmpty || !spellings.shown.isEmpty else {
      (names, numbers) = (table, nil)
      return
    }
    let strings = table.names.map { spellings.shown[$0] ?? $0 }
    let known = Set(strings)
    // Of the people only those count whom the log names, and whom they belong to.
    var all = known
    for (name, person) in people.persons where known.contains(name) {
      all.formUnion([person.team, person.department, person.manager].compactMap(\.self))
    }
    for (team, department) in people.departments where all.contains(team) { all.insert(department) }
    for name in all { if let manager = people.manager(of: name) { all.insert(manager) } }
    // In order of name, so that their numbers depend on nothing else.
    var names = NameTable()
    for name in all.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      _ = names.intern(name)
    }
    self.names = names
    numbers = strings.map { names.number(of: $0) ?? RequestLog.none }
    tell(people)
  }

  private mutating func tell(_ people: People) {
    guard !people.isEmpty else { return }
    teams = Array(repeating: RequestLog.none, count: names.count)
    var (departments, managers) = (teams, teams)
    for (place, name) in names.names.enumerated() {
      let person = people.persons[name]
      if let team = person?.team.flatMap(names.number) { teams[place] = team }
      let department = people.departments[name] ?? person?.department
      if let department = department.flatMap(names.number) { departments[place] = department }
      if let manager = people.manager(of: name).flatMap(names.number) { managers[place] = manager }
      if let isExternal = person?.isExternal { external[Int32(place)] = isExternal }
    }
    if departments.contains(where: { $0 >= 0 }) { self.departments = departments }
    if managers.contains(where: { $0 >= 0 }) { self.managers = managers }
  }

  /// Learns from the rows which department teams, and persons without one, are part of: what most
  /// of their rows say, where the list of people says nothing.
  mutating func learnDepartments(
    _ rows: Rows, _ kept: KeptRows,
    _ sides: [(person: Role, team: Role, department: Role)], threads: Int
  ) async {
    let pairs = sides.compactMap { side -> (persons: [Int32], teams: [Int32])? in
      guard let above = rows.words(of: side.department) else { return nil }
      let (persons, teams) = (rows.words(of: side.person), rows.words(of: side.team))
      let members = above.indices.map { row in
        let team = teams?[row] ?? RequestLog.none
        return party(team >= 0 ? team : persons?[row] ?? RequestLog.none)
      }
      return (members, numbers(above))
    }
    guard !pairs.isEmpty else { return }
    let learned = await PartyTeams(
      from: pairs, rows: kept, parties: names.count, threads: threads)
    if departments.isEmpty { departments = Array(repeating: RequestLog.none, count: names.count) }
    for place in departments.indices where departments[place] < 0 {
      let department = learned.team(of: Int32(place))
      if department != Int32(place) { departments[place] = department }
    }
    if !departments.contains(where: { $0 >= 0 }) { departments = [] }
  }

  /// The party that a word of the rows names.
  func party(_ word: Int32) -> Int32 {
    guard let numbers, word >= 0 else { return word }
    return numbers[Int(word)]
  }

  /// The parties that words of the rows name.
  func numbers(_ words: [Int32]) -> [Int32] { numbers == nil ? words : words.map(party) }

  /// Whether the list of people says teams.
  var knowsTeams: Bool { teams.contains { $0 >= 0 } }

  /// The team of a person whose row names none: as the list of people says, else as other rows do.
  func team(of person: Int32, learned: PartyTeams?) -> Int32 {
    guard person >= 0 else { return RequestLog.none }
    if !teams.isEmpty, teams[Int(person)] >= 0 { return teams[Int(person)] }
    return learned?.team(of: person) ?? RequestLog.none
  }

  /// The department of a person or their team, if one is known.
  func department(_ person: Int32, _ team: Int32) -> Int32? {
    guard !departments.isEmpty else { return nil }
    return [team, person].first { $0 >= 0 && departments[Int($0)] >= 0 }
      .map { departments[Int($0)] }
  }

  /// Writes down what the list of people says beyond teams.
  func tellPeople(_ log: inout RequestLog) {
    log.departments = departments
    log.managers = managers
    log.declaredExternal.merge(external) { _, said in said }
  }
}
