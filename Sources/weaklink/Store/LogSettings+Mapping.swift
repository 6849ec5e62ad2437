import CompanyStore
import LogImport
import ServiceModel

extension LogSettings {
  /// What of a mapping holds for the rows of a log whenever they are analysed.
  init(_ said: Mapping) {
    self.init()
    people = said.people.persons.mapValues {
      Person(
        team: $0.team, department: $0.department, manager: $0.manager,
        isExternal: $0.isExternal)
    }
    states = said.states.mapValues(\.rawValue)
    outcomes = said.outcomes
    agreements = said.agreements.map {
      Agreement(
        customer: $0.customer?.text, provider: $0.provider.text, kind: $0.kind?.text,
        target: $0.target.written)
    }
    target = said.target?.written
    hours = said.hours
    holidays = said.special.map(\.text)
    for own in said.partyHours {
      teams[own.party.text] = Hours(
        hours: own.hours, timezone: own.timezone?.identifier,
        holidays: own.special?.map(\.text))
    }
    touchpoints = said.touchpoints?.map(\.text)
    for answer in said.answers { answers[answer.kind.text] = answer.party.text }
  }
}

extension Mapping {
  /// What was said of the logs of a store.
  init(_ settings: LogSettings) {
    self.init()
    people = People(
      settings.people.mapValues {
        People.Person(
          team: $0.team, department: $0.department, manager: $0.manager,
          isExternal: $0.isExternal)
      })
    states = settings.states.compactMapValues { StateClass(rawValue: $0) }
    outcomes = settings.outcomes
    agreements = settings.agreements.compactMap { agreed in
      TypedDuration(agreed.target).map {
        Agreement(
          customer: agreed.customer.map { Name($0) }, provider: Name(agreed.provider),
          kind: agreed.kind.map { Name($0) }, target: $0)
      }
    }
    target = settings.target.flatMap { TypedDuration($0) }
    hours = settings.hours
    special = settings.holidays.compactMap { SpecialDay($0) }
    partyHours = settings.teams.sorted { $0.key < $1.key }.map { name, own in
      Hours(
        party: Name(name), hours: own.hours,
        timezone: own.timezone.flatMap { LogZone(identifier: $0) },
        special: own.holidays?.compactMap { SpecialDay($0) })
    }
    touchpoints = settings.touchpoints?.map { Name($0) }
    answers = settings.answers.sorted { $0.key < $1.key }
      .map { Answer(kind: Name($0.key), party: Name($0.value)) }
  }

  /// This and, of what it says nothing about, what `kept` says.
  func over(_ kept: Mapping) -> Mapping {
    var all = LogSettings(kept)
    all.update(by: LogSettings(self))
    let both = Mapping(all)
    var said = self
    (said.people, said.states, said.outcomes) = (both.people, both.states, both.outcomes)
    (said.agreements, said.target) = (both.agreements, both.target)
    (said.hours, said.special, said.partyHours) = (both.hours, both.special, both.partyHours)
    (said.touchpoints, said.answers) = (both.touchpoints, both.answers)
    return said
  }
}

extension LogOptions {
  /// What is said of a log by its mapping file and by options, as far as a store keeps it.
  func settings(_ said: Mapping) -> LogSettings {
    var typed = Mapping()
    typed.agreements = ola.map {
      Mapping.Agreement(
        customer: $0.customer.map { Mapping.Name($0) }, provider: Mapping.Name($0.provider),
        kind: $0.kind.map { Mapping.Name($0) }, target: $0.target)
    }
    typed.target = target
    typed.hours = calendar
    typed.special = holidays.compactMap { SpecialDay($0) }
    return LogSettings(typed.over(said))
  }
}

extension LogSettings {
  /// Remembers the departments that a log names in a column of its own, where nothing else is said
  /// of their teams.
  mutating func addDepartments(of log: RequestLog) {
    guard !log.departments.isEmpty else { return }
    for (number, department) in log.departments.enumerated() where department >= 0 {
      let name = log.parties[Int32(number)]
      if !name.isEmpty, people[name]?.department == nil {
        people[name, default: Person(team: nil, department: nil, manager: nil, isExternal: nil)]
          .department = log.parties[department]
      }
    }
  }
}
