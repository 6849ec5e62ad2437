/// What a list of people says: who belongs to which team, and which team to which department.
package struct People: Sendable {
  /// One line of the list.
  package struct Person: Hashable, Sendable {
    package var team: String?
    package var department: String?
    /// Whom they answer to.
    package var manager: String?
    package var isExternal: Bool?

    package init(
      team: String? = nil, department: String? = nil, manager: String? = nil,
      isExternal: Bool? = nil
    ) {
      self.team = team
      self.department = department
      self.manager = manager
      self.isExternal = isExternal
    }
  }

  /// By name.
  package private(set) var persons: [String: Person] = [:]
  /// The department of each team: that of most of its people, the first by name of equally many.
  package private(set) var departments: [String: String] = [:]
  /// The manager of each team: that of its own line, else of most of its people, the first by name
  /// of equally many.
  package private(set) var managers: [String: String] = [:]

  package init() {}

  package init(_ persons: [String: Person]) {
    self.persons = persons
    departments = Self.majority(of: persons.values, \.department)
    // Who leads a team answers to somebody else.
    let leads = Set(persons.values.map { [$0.team, $0.manager] })
    let led = persons.filter { !leads.contains([$0.value.team, $0.key]) }
    managers = Self.majority(of: led.values, \.manager)
  }

  /// For each team what most of its people say.
  private static func majority(
    of persons: some Sequence<Person>, _ said: (Person) -> String?
  ) -> [String: String] {
    var votes: [String: [String: Int]] = [:]
    for person in persons {
      guard let team = person.team, let word = said(person) else { continue }
      votes[team, default: [:]][word, default: 0] += 1
    }
    return votes.compactMapValues { counts in
      counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }

  /// Whom a person or a team answers to.
  package func manager(of name: String) -> String? { persons[name]?.manager ?? managers[name] }

  package var isEmpty: Bool { persons.isEmpty }

  /// Every name that the list says something of, and those that it says it with.
  var names: Set<String> {
    var names = Set(departments.keys).union(departments.values)
    for (name, person) in persons {
      names.insert(name)
      names.formUnion([person.team, person.department, person.manager].compactMap(\.self))
    }
    return names
  }
}
