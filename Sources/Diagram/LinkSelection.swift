import ChainAnalysis

/// Which links a picture shows, and by which rule each of them got in.
///
/// First come the links with a finding, then the ways from the weak ones to the external
/// customers, then the backbone, then the busiest. Only the last three are bounded by the limit;
/// links that are merely to watch are too, since at person level there can be hundreds.
struct LinkSelection {
  /// Indexes into the links of the analysis, ascending: by rank.
  private(set) var shown: [Int] = []
  let total: Int
  /// Weak, degraded or in open conflict: how many are shown, and how many there are.
  private(set) var flagged = (shown: 0, total: 0)
  /// Links with the verdict "watch" that are not flagged.
  private(set) var watched = (shown: 0, total: 0)
  private(set) var onTheWay = 0
  private(set) var ofBackbone = 0
  private(set) var busiest = 0
  /// Between parties in open conflict, where no others are shown.
  private(set) var inConflict = 0
  /// Whether external links were passed over in favour of less busy ones inside.
  private(set) var passesOverOwnWork = false

  /// - Complexity: O(*n* log *n*) in the number of links.
  init(
    _ links: [LinkFinding], limit: Int, alpha: Double, showsConflicts: Bool,
    onlyConflicts: Bool = false
  ) {
    total = links.count
    let most = DiagramOptions.mostLinks
    let limit = min(max(0, limit), most)
    var taken = Set<Int>()

    func take(_ candidates: [Int], upTo bound: Int) -> Int {
      let before = taken.count
      for index in candidates where taken.count < bound { taken.insert(index) }
      return taken.count - before
    }

    if onlyConflicts {
      let between = links.indices.filter { !links[$0].conflicts.isEmpty }
      let parties = Set(between.flatMap { [links[$0].customer, links[$0].provider] })
      let ways = WaysToCustomers(links)
      let behind = parties.sorted().flatMap { ways.way(from: $0) }
      inConflict = take(between, upTo: most)
      onTheWay = take(behind.filter { !taken.contains($0) }, upTo: most)
      shown = taken.sorted()
      return
    }

    let findings = links.indices.filter { links[$0].isFlagged(withConflicts: showsConflicts) }
    let bySeverity = findings.sorted {
      (links[$0].severity, $0) < (links[$1].severity, $1)
    }
    flagged = (take(bySeverity, upTo: most), findings.count)

    let ways = WaysToCustomers(links)
    let onTheWay = findings.filter { links[$0].isWeak }.flatMap { ways.way(from: links[$0]) }
    self.onTheWay = take(onTheWay.filter { !taken.contains($0) }, upTo: most)

    let toWatch = links.indices.filter {
      links[$0].verdict == .watch && !links[$0].isFlagged(withConflicts: showsConflicts)
    }
    watched = (0, toWatch.count)
    for index in toWatch {
      if taken.contains(index) {
        watched.shown += 1
      } else if taken.count < limit {
        taken.insert(index)
        watched.shown += 1
      }
    }

    let byVolume = links.indices.sorted { (links[$1].requests, $0) < (links[$0].requests, $1) }
    if taken.count < limit, limit < total {
      // Where everyone serves customers, their own work would crowd out the links between them.
      let own = Set(byVolume.filter { links[$0].external }.dropFirst(limit / 4))
      let candidates = byVolume.filter { !own.contains($0) && !taken.contains($0) }
      let significances = Backbone(links).significances
      ofBackbone = take(candidates.filter { significances[$0] < alpha }, upTo: limit)
      busiest = take(candidates, upTo: limit)
      passesOverOwnWork = !own.isSubset(of: taken)
    }
    busiest += take(byVolume, upTo: limit)
    shown = taken.sorted()
  }
}

/// The shortest way of every party to the external customers; of equal ones, the busiest.
private struct WaysToCustomers {
  private let links: [LinkFinding]
  /// The first link of the way, by the name of the party that provides it.
  private var next: [String: Int] = [:]

  init(_ links: [LinkFinding]) {
    self.links = links
    let byCustomer = Dictionary(grouping: links.indices) { links[$0].customer }
    var reached: Set<String> = [Link.externalCustomers]
    var front = [Link.externalCustomers]
    while !front.isEmpty {
      var found: [String: Int] = [:]
      for index in front.flatMap({ byCustomer[$0] ?? [] }).sorted() {
        let provider = links[index].provider
        if reached.contains(provider) { continue }
        guard let other = found[provider], links[other].requests >= links[index].requests else {
          found[provider] = index
          continue
        }
      }
      next.merge(found) { first, _ in first }
      front = found.keys.sorted()
      reached.formUnion(front)
    }
  }

  /// The links from the customer of `link` to the external customers; none if there is no way.
  func way(from link: LinkFinding) -> [Int] { way(from: link.customer) }

  /// The links from a party to the external customers; none if there is no way.
  func way(from party: String) -> [Int] {
    var way: [Int] = []
    var party = party
    while let index = next[party] {
      way.append(index)
      party = links[index].customer
    }
    return way
  }
}

extension LinkFinding {
  /// Whether it carries more failures than chance explains.
  var isWeak: Bool { verdict == .weakest || verdict == .weak }

  /// Its change where it is one for the worse.
  var slowing: Degradation? { degradation.flatMap { $0.ratio > 1 ? $0 : nil } }

  /// Whether it is shown whatever the limit.
  func isFlagged(withConflicts: Bool) -> Bool {
    isWeak || slowing != nil || (withConflicts && !conflicts.isEmpty)
  }

  fileprivate var severity: Int {
    switch verdict {
    case .weakest: 0
    case .weak: 1
    case .watch, .sound, .tooFew: conflicts.isEmpty ? 3 : 2
    }
  }
}
