import ServiceModel

extension PlantedFault {
  /// Finds the place of the fault that `options` ask for; nil if they ask for none.
  ///
  /// What is not named is drawn from the third of the links that is busiest, of large companies
  /// from the ten busiest: a fault where little is asked costs nobody anything.
  ///
  /// - Throws: names that are not in the company, a date outside the period.
  init?(_ options: SimulationOptions, in company: Company) throws(SimulationError) {
    let fault = options.fault
    guard fault.kind != .none else { return nil }
    for number in [fault.chosenFactor, fault.spread] where number <= 0 {
      throw .notPositive(number)
    }
    let isOverload = fault.kind == .overload
    let customer = try isOverload ? nil : End(fault.customer, fault.kind, in: company)
    let provider = try End(fault.provider, fault.kind, in: company)
    let links = company.busiestLinks {
      (customer == nil || customer?.team == $0.customer)
        && (provider == nil || provider?.team == $0.provider)
    }
    guard !links.isEmpty else {
      throw .noSuchLink(customer: isOverload ? nil : fault.customer, provider: fault.provider)
    }
    var draw = Draw(seed: options.seed, .fault)
    since = try Self.moment(options, &draw)
    link = links[draw.below(min(10, (links.count + 2) / 3))]
    if fault.kind == .grudge {
      let people = company.teams[link.customer].people
      let asking = customer?.person ?? people.lowerBound + draw.below(people.count)
      let asked = provider?.person ?? company.regularPartner(of: asking, in: link.provider)
      persons = (asking, asked)
    }
    kind = fault.kind
    factor = fault.chosenFactor
    mutual = fault.mutual
    spread = fault.spread
  }

  /// The day that is asked for, or one between three and six tenths of the period.
  private static func moment(
    _ options: SimulationOptions, _ draw: inout Draw
  ) throws(SimulationError) -> Instant {
    let days = options.start.dayNumber..<(options.start.dayNumber + options.days)
    let drawn = days.lowerBound + options.days * 3 / 10 + draw.below(options.days * 3 / 10 + 1)
    let day = options.fault.since?.dayNumber ?? drawn
    guard days ~= day else {
      throw .outsideThePeriod(
        since: CivilDate(dayNumber: day).dayText,
        from: CivilDate(dayNumber: days.lowerBound).dayText,
        to: CivilDate(dayNumber: days.upperBound - 1).dayText)
    }
    return Instant(day: day, second: 0)
  }

  /// One end of a link that an option names.
  private struct End {
    var team: Int
    /// Of a grudge.
    var person: Int?

    /// Nil where nothing is named.
    init?(
      _ name: String?, _ kind: FaultOptions.Kind, in company: Company
    ) throws(SimulationError) {
      guard let name else { return nil }
      if kind == .grudge {
        person = company.people.firstIndex { $0.name == name }
        guard let person else { throw .unknownPerson(name) }
        team = company.people[person].team
      } else {
        guard let team = company.teams.firstIndex(where: { $0.name == name }) else {
          throw .unknownTeam(name)
        }
        self.team = team
      }
    }
  }
}

extension Company {
  /// The links between teams that satisfy `condition`, by requests, most first, and then place.
  fileprivate func busiestLinks(where condition: (TeamLink) -> Bool) -> [TeamLink] {
    expectedRequests().filter { condition($0.key) }
      .sorted {
        ($1.value, $0.key.customer, $0.key.provider) < ($0.value, $1.key.customer, $1.key.provider)
      }
      .map(\.key)
  }
}
