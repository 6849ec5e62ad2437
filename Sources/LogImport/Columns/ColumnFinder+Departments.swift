import Foundation
import ServiceModel

extension ColumnFinder {
  /// Finds the columns that say which department the teams of either side are part of.
  ///
  /// A name such as "department" says a team where nothing else does. It is what teams are part of
  /// where another column names teams, each of which goes with one department.
  mutating func settleDepartments() {
    let sides: [(team: Role, department: Role)] =
      shape == .events
      ? [(.team, .department)]
      : [(.customerTeam, .customerDepartment), (.providerTeam, .providerDepartment)]
    let sample = SampleColumns(profile)
    for side in sides {
      if pinned[side.department] != nil {
        choose(side.department)
        continue
      }
      guard let team = choices[side.team]?.column else { continue }
      let others = candidates(for: side.team).map(\.column)
      if !HeaderWords.namesDepartment(names[team]) {
        let department = others.first {
          HeaderWords.namesDepartment(names[$0]) && sample.determines(team, $0)
        }
        if let department { take(department, over: team, side.team, side.department) }
      } else if pinned[side.team] == nil {
        let sureness = HeaderWords.tier(of: names[team], for: side.team) ?? .max
        let lower = others.first {
          // What only at times names a team, as a queue, does not come before a department.
          !HeaderWords.namesDepartment(names[$0])
            && HeaderWords.tier(of: names[$0], for: side.team) ?? 0 <= sureness
            && sample.determines($0, team)
        }
        if let lower { take(team, over: lower, side.team, side.department) }
      }
    }
  }

  private mutating func take(_ department: Int, over team: Int, _ role: Role, _ above: Role) {
    var choice = choices[role] ?? ColumnChoice(role: role, column: team, evidence: .word)
    if choice.column != team { choice.evidence = .word }
    choice.column = team
    choice.rivals.removeAll { $0 == team || $0 == department }
    choices[role] = choice
    choices[above] = ColumnChoice(role: above, column: department, evidence: .word)
  }
}

extension HeaderWords {
  private static let departments: Set = [
    "department", "departments", "dept", "division", "directorate", "abteilung", "bereich",
    "departamento", "depto", "departement", "direction", "direccion", "diretoria", "divisao",
  ]
  private static let chineseDepartments = ["部门", "部門", "事业部", "事業部", "处室", "處室"]

  /// Whether the name of a column says that departments stand in it.
  static func namesDepartment(_ name: String) -> Bool {
    let plain = name.decomposedStringWithCanonicalMapping
    return HeaderGrammar.words(of: plain).contains(where: departments.contains)
      || chineseDepartments.contains(where: name.contains)
  }
}
