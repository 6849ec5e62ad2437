import ServiceModel

/// Who asked and who served each request of a log, at one level.
struct LevelParties: Sendable {
  private(set) var customer: [Int32]
  private(set) var provider: [Int32]

  init(_ log: RequestLog, level: Level) {
    provider = Self.parties(log.provider, log.providerTeam, level, log.departments)
    customer = Self.parties(log.customer, log.customerTeam, level, log.departments)
    let external = Self.externalCustomers(of: log)
    let externalParty = Int32(log.parties.count)
    for row in customer.indices {
      let isRoot = log.parent[row] < 0
      let asker = log.customer[row] >= 0 ? log.customer[row] : log.customerTeam[row]
      if isRoot && (log.rootsAreExternal || asker < 0) || asker >= 0 && external[Int(asker)] {
        customer[row] = externalParty
      } else if asker < 0 {
        customer[row] = provider[Int(log.parent[row])]
      }
    }
  }

  /// Who stands for each request: at the level of departments that of the team, else that of the
  /// person, else the team or the person.
  private static func parties(
    _ persons: [Int32], _ teams: [Int32], _ level: Level, _ departments: [Int32]
  ) -> [Int32] {
    if level == .department, !departments.isEmpty {
      return persons.indices.map { row in
        let (team, person) = (teams[row], persons[row])
        let known = [team, person].first { $0 >= 0 && departments[Int($0)] >= 0 }
        if let known { return departments[Int(known)] }
        return team >= 0 ? team : person
      }
    }
    let (near, far) = level == .person ? (persons, teams) : (teams, persons)
    return near.indices.map { near[$0] >= 0 ? near[$0] : far[$0] }
  }

  /// Which parties of a log are external customers: declared so, or without a team, never
  /// providing, and with no request made for another.
  private static func externalCustomers(of log: RequestLog) -> [Bool] {
    var external = Array(repeating: true, count: log.parties.count)
    func rule(out party: Int32) {
      if party >= 0 { external[Int(party)] = false }
    }
    for row in log.opened.indices {
      rule(out: log.provider[row])
      rule(out: log.providerTeam[row])
      rule(out: log.customerTeam[row])
      if log.customerTeam[row] >= 0 || log.parent[row] >= 0 { rule(out: log.customer[row]) }
    }
    for (party, declared) in log.declaredExternal { external[Int(party)] = declared }
    return external
  }
}
