import ServiceModel

extension Company {
  /// A company of the size that `options` ask for.
  ///
  /// Ten trades are a site; a company of more teams has several, and a few steps of each site's
  /// services are served by another. What a site lacks the first site does.
  init(_ options: SimulationOptions) {
    self.init(clients: max(20, options.cases / 8))
    for number in 0..<options.teams {
      let trade = Trade.allCases[number % Trade.allCases.count]
      let site = number / Trade.allCases.count
      let name = site == 0 ? trade.name : "Site \(site + 1) \(trade.name)"
      addTeam(name, of: Self.headcount(of: number, options), seed: options.seed)
    }
    let sites = (options.teams + Trade.allCases.count - 1) / Trade.allCases.count
    services = (0..<sites).flatMap { site in
      Trade.services.enumerated().compactMap { number, service in
        let draw = Draw(seed: options.seed, .company, 1, site, number)
        let root = service.root.moved { place(of: $0, at: site, sites: sites, draw) }
        return root.map {
          ServicePlan(
            $0, weight: service.weight / Double(site + 1).squareRoot(),
            serial: options.shape == .events)
        }
      }
    }
  }

  private static func headcount(of team: Int, _ options: SimulationOptions) -> Int {
    options.people / options.teams + (team < options.people % options.teams ? 1 : 0)
  }

  private mutating func addTeam(_ name: String, of people: Int, seed: UInt64) {
    var team = Draw(seed: seed, .company, 0, teams.count)
    let teamPace = team.logNormal(0.1)
    addTeam(
      name, people: (1...people).map { "\(name) \($0)" },
      paces: (1...people).map { person in
        var draw = team.part(person)
        return teamPace * draw.logNormal(0.15)
      })
  }

  /// The team that does the work of `trade` for a service of `site`.
  private func place(of trade: Int, at site: Int, sites: Int, _ draw: Draw) -> Int? {
    var draw = draw.part(trade)
    let frontLine = trade == Trade.customerService.rawValue || trade == Trade.sales.rawValue
    let elsewhere = sites > 1 && !frontLine && draw.happens(0.15)
    let chosen = elsewhere ? draw.below(sites) : site
    let candidates = [chosen * Trade.allCases.count + trade, trade]
    return candidates.first { teams.indices.contains($0) }
  }
}
