import ServiceModel

/// Finds out which column plays which role.
struct ColumnFinder {
  let names: [String]
  let profile: LogProfile
  /// Columns that the user pinned.
  let pinned: [Role: Int]

  var choices: [Role: ColumnChoice] = [:]
  private var isDeciding = true
  /// For each column the roles that its whole name says.
  private let named: [[Role: Int]]
  /// For each column the role that the words of its name make.
  private let composed: [(role: Role, tier: Int)?]
  /// The column that parents name, where that is not the id.
  private(set) var parentKey: Int?
  private(set) var shape = LogDescription.Shape.requests

  /// - Parameter ignored: roles that no column is to have.
  init(
    names: [String], profile: LogProfile, pinned: [Role: Int], ignored: Set<Role> = []
  ) {
    self.names = names
    self.profile = profile
    self.pinned = pinned
    named = names.map(HeaderWords.tiers)
    composed = names.map(HeaderGrammar.role)
    shape = decideShape()
    isDeciding = false
    let roles = shape == .events ? Self.eventRoles : Self.requestRoles
    for role in roles where !ignored.contains(role) { choose(role) }
    settleTeams()
    settleDepartments()
    if shape == .events {
      settleEvents()
    } else {
      settleRequests()
    }
    if shape == .requests {
      parentKey = findParentKey()
      choices =
        ValueFinder(profile: profile, choices: choices, mute: Set(names.indices.filter(isMute)))
        .choices
    } else {
      choices = EventValueFinder(profile: profile, choices: choices).choices
    }
    for role in ignored { choices[role] = nil }
  }

  /// In the order in which columns are given away.
  private static let requestRoles: [Role] = [
    .id, .parent, .case, .opened, .delivered, .promised, .firstPromised, .promiseChanged,
    .acknowledged, .customer, .customerTeam, .provider, .providerTeam, .outcome, .status,
    .complaint, .reopened, .reminders, .rating, .kind, .value, .channel, .external, .note,
  ]
  private static let eventRoles: [Role] = [
    .case, .id, .time, .team, .person, .customer, .customerTeam, .promised, .outcome, .status,
    .activity, .complaint, .reopened, .reminders, .rating, .kind, .value, .channel, .external,
    .note,
  ]

  /// The columns that could play a role by their names, surest first, then in order.
  func candidates(for role: Role) -> [(column: Int, tier: Int)] {
    let taken = Set(choices.values.map(\.column)).union(pinned.filter { $0.key != role }.values)
    return names.indices.compactMap { column in
      guard !taken.contains(column), let tier = tier(of: column, for: role),
        profile.columns[column].filled > 0 || tier < HeaderGrammar.tier, fits(column, role, tier)
      else { return nil }
      return (column, tier)
    }
    .sorted {
      (isParent(role, $1.column) ? 1 : 0, $0.tier, $0.column)
        < (isParent(role, $0.column) ? 1 : 0, $1.tier, $1.column)
    }
  }

  /// How surely the name of a column says a role; nil where it does not.
  private func tier(of column: Int, for role: Role) -> Int? {
    if let tier = named[column][role] { return tier }
    guard let (found, tier) = composed[column] else { return nil }
    switch role {
    case .team: return found == .providerTeam ? tier : nil
    case .customerTeam where shape == .events && tier > HeaderGrammar.tier + 2: return nil
    case .person: return found == .provider || found == .person ? tier : nil
    default: return found == role ? tier : nil
    }
  }

  /// Whether the name of a column says nothing.
  private func isMute(_ column: Int) -> Bool {
    composed[column] == nil && named[column].isEmpty
      && HeaderGrammar.concepts(of: names[column]).isEmpty
  }

  /// The column whose values the parents are, where they are not those of the id column: Jira
  /// shows people the key of an issue and names parents by its number.
  private func findParentKey() -> Int? {
    guard let id = choices[.id]?.column, let parent = choices[.parent]?.column,
      !isParent(.parent, parent)
    else { return nil }
    let parents = profile.sample.map { $0[parent] }.filter { !$0.isEmpty }
    guard !parents.isEmpty else { return nil }
    return names.indices.first { column in
      guard column != id, column != parent, SampleColumns(profile).isDistinct(column) else {
        return false
      }
      let keys = Set(profile.sample.map { $0[column] })
      return parents.count { keys.contains($0) } * 2 > parents.count
    }
  }

  /// Whether a column names rows of the log as parents should: by what stands in the id column.
  private func isParent(_ role: Role, _ column: Int) -> Bool {
    guard role == .parent, let id = choices[.id]?.column else { return false }
    let ids = Set(profile.sample.map { $0[id] })
    return profile.sample.contains { !$0[column].isEmpty && ids.contains($0[column]) }
  }

  /// Whether the values of a column do not speak against a role.
  private func fits(_ column: Int, _ role: Role, _ tier: Int) -> Bool {
    let cells = profile.columns[column]
    if cells.filled == 0 { return true }
    if role.isTime { return cells.holdsTimes || cells.holdsSerials }
    if role == .rating, let words = cells.fewWords {
      return words.count { RatingWords.isRating($0) } * 2 >= words.count
    }
    if role.isNumber { return cells.numbers * 2 >= cells.filled }
    // A name that is put together has to be borne out by what stands in the column.
    if tier >= HeaderGrammar.tier, cells.filled > 0 {
      if role.isParty, cells.example.contains("://") { return false }
      if role == .outcome {
        guard let words = cells.fewWords else { return false }
        return words.count { AnswerWords.isFailure($0, negative: false) != nil } * 2 >= words.count
      }
      if role == .id, shape == .requests, !isDeciding {
        return cells.distinct * 10 >= cells.filled * 9
      }
    }
    return !cells.surelyHoldsTimes || role == .id || role == .note || role == .case
  }

  mutating func choose(_ role: Role) {
    if let column = pinned[role] {
      choices[role] = ColumnChoice(role: role, column: column, evidence: .mapped)
      return
    }
    let all = candidates(for: role)
    guard let best = all.first(where: { profile.columns[$0.column].filled > 0 }) ?? all.first
    else { return }
    let evidence: ColumnChoice.Evidence =
      switch best.tier {
      case 0: .name
      case 1: .word
      default: .looseWord
      }
    var choice = ColumnChoice(role: role, column: best.column, evidence: evidence)
    // A column of another name that says the same in every row is no other answer.
    choice.rivals = all.filter { $0.tier == best.tier && $0.column != best.column }
      .map(\.column)
      .filter { names[$0] != names[best.column] && differs($0, best.column) }
    choices[role] = choice
  }

  private func differs(_ left: Int, _ right: Int) -> Bool {
    profile.columns[left].filled > 0
      && profile.sample.contains { $0[left] != $0[right] && !$0[left].isEmpty }
  }
}

extension ColumnFinder {
  /// Whether the log tells of requests or of what happened to cases.
  private func decideShape() -> LogDescription.Shape {
    if pinned[.time] != nil || pinned[.team] != nil || pinned[.person] != nil
      || pinned[.activity] != nil
    {
      return .events
    }
    if pinned[.opened] != nil || pinned[.parent] != nil || pinned[.provider] != nil
      || pinned[.providerTeam] != nil || pinned[.delivered] != nil
    {
      return .requests
    }
    let namesSomeone = !candidates(for: .team).isEmpty || !candidates(for: .person).isEmpty
    if candidates(for: .opened).isEmpty, candidates(for: .time).isEmpty, !namesSomeone {
      return EventValueFinder(profile: profile, choices: [:]).looksLikeEvents ? .events : .requests
    }
    guard let time = candidates(for: .time).first, let name = caseColumn, namesSomeone else {
      return .requests
    }
    let isRequestLog =
      candidates(for: .parent).first?.tier == 0
      || (candidates(for: .customer).first?.tier == 0
        && (candidates(for: .provider).first?.tier == 0
          || candidates(for: .providerTeam).first?.tier == 0))
    if isRequestLog { return .requests }
    // An export that repeats a ticket once for every update has its own time in the update.
    let cells = profile.columns[name]
    let repeats = cells.filled - cells.distinct
    let isAudit = repeats * 5 >= cells.filled && repeats > 0
    if time.tier <= 1 {
      return candidates(for: .opened).isEmpty || isAudit ? .events : .requests
    }
    return isAudit ? .events : .requests
  }

  /// The column that says which case a row belongs to, if the rows are events.
  private var caseColumn: Int? {
    pinned[.case] ?? candidates(for: .case).first?.column ?? candidates(for: .id).first?.column
  }

  /// What remains to be settled once the columns of a log of events have been named.
  private mutating func settleEvents() {
    if choices[.case] == nil, var choice = choices[.id] {
      choice.role = .case
      choices[.case] = choice
    }
    choices[.id] = nil
    for role in [Role.status, .activity] where pinned[role] == nil {
      guard let column = choices[role]?.column else { continue }
      let words = profile.columns[column].fewWords
      if role == .status, let words, StateWords.isLifecycle(words) { choices[role] = nil }
    }
    // Activities can stand in for states when they name an end.
    if choices[.status] == nil, let activity = choices[.activity],
      let words = profile.columns[activity.column].fewWords, StateWords.haveAnEnd(words)
    {
      choices[.status] = activity
      choices[.status]?.role = .status
      choices[.activity] = nil
    }
  }

  /// A column that only says "department" belongs to whose persons have one team each there.
  private mutating func settleTeams() {
    guard shape == .requests, pinned[.providerTeam] == nil, choices[.customerTeam] == nil,
      let customer = choices[.customer]?.column, let team = choices[.providerTeam]
    else { return }
    let sample = SampleColumns(profile)
    func isAskers(_ column: Int) -> Bool {
      let isServers = choices[.provider].map { sample.determines($0.column, column) } ?? false
      return !isServers && sample.determines(customer, column)
    }
    guard tier(of: team.column, for: .providerTeam) ?? 0 >= 2 else { return }
    if isAskers(team.column) {
      choices[.providerTeam] = nil
      let others = candidates(for: .providerTeam).filter { $0.column != team.column }
      guard !others.isEmpty || choices[.provider] != nil else {
        choices[.providerTeam] = team
        return
      }
      choices[.customerTeam] = ColumnChoice(
        role: .customerTeam, column: team.column, evidence: .looseWord)
      choose(.providerTeam)
    } else if let other = candidates(for: .providerTeam).first(where: { isAskers($0.column) }) {
      choices[.customerTeam] = ColumnChoice(
        role: .customerTeam, column: other.column, evidence: .looseWord)
      choices[.providerTeam]?.rivals.removeAll { $0 == other.column }
    }
  }

  /// A log of requests may call its opening just "time".
  private mutating func settleRequests() {
    if choices[.opened] == nil, let time = candidates(for: .time).first {
      choices[.opened] = ColumnChoice(role: .opened, column: time.column, evidence: .looseWord)
    }
    // Orders are cases of their own where each has one row and nothing else names it.
    if choices[.id] == nil, let name = choices[.case], pinned[.case] == nil,
      SampleColumns(profile).isDistinct(name.column)
    {
      choices[.id] = ColumnChoice(role: .id, column: name.column, evidence: name.evidence)
      choices[.case] = nil
    }
    if choices[.providerTeam] == nil, choices[.provider] == nil,
      let team = candidates(for: .team).first ?? candidates(for: .person).first
    {
      choices[.providerTeam] = ColumnChoice(
        role: .providerTeam, column: team.column, evidence: .looseWord)
    }
  }
}
