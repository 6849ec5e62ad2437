import ChainAnalysis
import ServiceModel

/// The parties and links of a picture, as they are laid out: every selected link once.
struct ChainGraph {
  struct Party {
    var name: String
    var summary: PartySummary?
    var isExternal: Bool
    /// Links between it and the external customers, drawn or not; nil where none lead there.
    var distance: Int?
    /// An index into ``ChainGraph/teams``.
    var team: Int?
    /// Links of the party that are not drawn.
    var hiddenLinks = 0
  }

  /// The party of all external customers, where it is drawn.
  var external: Int? { parties.firstIndex { $0.isExternal } }

  struct Arrow {
    var finding: LinkFinding
    /// Indexes into ``ChainGraph/parties``.
    var provider: Int
    var customer: Int
    /// Whether the customer must stand to the right of the provider.
    var isForward = true
  }

  struct Team {
    var name: String
    /// Persons of the team in the analysis, drawn or not.
    var people: Int
    var members: [Int]
  }

  private(set) var parties: [Party] = []
  /// By rank.
  private(set) var arrows: [Arrow] = []
  private(set) var teams: [Team] = []
  /// Parties of which no link is drawn, and the links between them.
  private(set) var hiddenParties = 0
  private(set) var hiddenLinks = 0

  /// - Complexity: O(*n* + *p*) in the links and parties of the analysis.
  init(_ analysis: Analysis, selection: LinkSelection, showsConflicts: Bool) {
    let summaries = Dictionary(
      analysis.parties.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let distances = Distances(analysis.links)
    var indexes: [String: Int] = [:]
    for index in selection.shown {
      let finding = analysis.links[index]
      // The customer first: parties are met from the external customers inwards.
      for name in [finding.customer, finding.provider] where indexes[name] == nil {
        indexes[name] = parties.count
        parties.append(
          Party(
            name: name, summary: summaries[name], isExternal: name == Link.externalCustomers,
            distance: distances[name]))
      }
      guard let provider = indexes[finding.provider], let customer = indexes[finding.customer]
      else { continue }
      arrows.append(Arrow(finding: finding, provider: provider, customer: customer))
    }
    let forward = Layering(arrows, parties: parties, showsConflicts: showsConflicts)
      .isForward
    for index in arrows.indices { arrows[index].isForward = forward[index] }
    countHidden(in: analysis, selection: selection, indexes: indexes)
    if analysis.log.level == .person { groupIntoTeams(analysis) }
  }

  private mutating func countHidden(
    in analysis: Analysis, selection: LinkSelection, indexes: [String: Int]
  ) {
    guard selection.shown.count < analysis.links.count else { return }
    let shown = Set(selection.shown)
    var absent = Set<String>()
    for (index, link) in analysis.links.enumerated() where !shown.contains(index) {
      let ends = [indexes[link.customer], indexes[link.provider]]
      for case let end? in ends { parties[end].hiddenLinks += 1 }
      if ends[0] == nil { absent.insert(link.customer) }
      if ends[1] == nil { absent.insert(link.provider) }
      hiddenLinks += ends.contains(nil) ? 1 : 0
    }
    hiddenParties = absent.count
  }

  private mutating func groupIntoTeams(_ analysis: Analysis) {
    let sizes = analysis.parties.reduce(into: [String: Int]()) { sizes, party in
      if let team = party.team { sizes[team, default: 0] += 1 }
    }
    var indexes: [String: Int] = [:]
    for party in parties.indices {
      guard let name = parties[party].summary?.team else { continue }
      let team = indexes[name] ?? teams.count
      if team == teams.count {
        indexes[name] = team
        teams.append(Team(name: name, people: sizes[name] ?? 0, members: []))
      }
      teams[team].members.append(party)
      parties[party].team = team
    }
  }
}
