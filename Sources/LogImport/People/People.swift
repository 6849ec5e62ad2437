/// What a list of people says: who belongs to which team, and which team to which department.
package struct People: Sendable {
  /// One line of the list.
  package struct Person: Hashable, Sendable {
    package var team: String?
    package var department: String?
    package var isExternal: Bool?
  }

  /// By name.
  package private(set) var persons: [String: Person] = [:]
  /// The department of each team: that of most of its people, the first by name of equally many.
  package private(set) var departments: [String: String] = [:]

  package init() {}

  package init(_ persons: [String: Person]) {
    self.persons = persons
    var votes: [String: [String: Int]] = [:]
    for person in persons.values {
      guard let team = person.team, let department = person.department else { continue }
      votes[team, default: [:]][department, default: 0] += 1
    }
    departments = votes.compactMapValues { counts in
      counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }

  package var isEmpty: Bool { persons.isEmpty }

  /// Every name that the list says something of, and those that it says it with.
  var names: Set<String> {
    var names = Set(departments.keys).union(departments.values)
    for (name, person) in persons {
      names.insert(name)
      names.formUnion([person.team, person.department].compactMap(\.self))
    }
    return names
  }
}
