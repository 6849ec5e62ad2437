import Foundation
import ServiceModel

/// Finds out which other explanations slowings and contrasts survive.
struct Explainer: Sendable {
  /// How many groups of equal size loads are cut into.
  private static let loadGroups = 5

  private let company: LeveledLog
  private let cells: WorkCells
  private let cellsOfProvider: [Int32: [Int]]
  private let load: ProviderLoad

  /// A delivered request: the logarithm of its own time against the median of its kind at the
  /// provider, and what has to be held equal.
  private struct Served {
    var link: Int32
    var kind: Int32
    var opened: Instant
    var value: Double
    var logarithm: Double
    var month: Int
    /// How many requests the provider had got in the week before.
    var arrivals: Int
  }

  /// - Parameter links: those that anything is asked about.
  init(
    _ company: LeveledLog, _ cells: WorkCells, links: some Sequence<Int>, threads: Int
  ) {
    self.company = company
    self.cells = cells
    let providers = Set(links.map { company.links.pairs[$0].y })
    var ofProvider: [Int32: [Int]] = [:]
    for (number, cell) in cells.enumerated() {
      let provider = company.links.pairs[Int(cell.link)].y
      if providers.contains(provider) { ofProvider[provider, default: []].append(number) }
    }
    cellsOfProvider = ofProvider
    load = ProviderLoad(of: providers, in: company, threads: threads)
  }

  /// Of a link that became slower at a moment.
  ///
  /// - Complexity: O(*n* log *n*) for the provider's *n* requests.
  func explanation(of link: Int, since: Instant) -> Explanation {
    let provider = company.links.pairs[link].y
    let medians = medians(of: provider)
    let own = served(by: provider, medians) { $0 == link }
    let before = own.filter { $0.opened < since }
    let after = own.filter { $0.opened >= since }
    let groups = loadGroups(of: own)
    let check = GroupedComparison(
      before.map { ($0.value, groups($0.arrivals)) }, after.map { ($0.value, groups($0.arrivals)) }
    )?.check
    return Explanation(
      load: load(before, after, provider), workload: check,
      others: beyondOthers(
        before, after, others(of: link, provider, medians, since: since)),
      kinds: GroupedComparison(
        before.map { ($0.logarithm, Int($0.kind)) }, after.map { ($0.logarithm, Int($0.kind)) }
      )?.check)
  }

  /// Of a link that is served worse than its provider's other customers.
  func explanationOfContrast(of link: Int) -> Explanation {
    let provider = company.links.pairs[link].y
    let medians = medians(of: provider)
    let own = served(by: provider, medians) { $0 == link }
    let rest = served(by: provider, medians) { $0 != link }
    let groups = loadGroups(of: own + rest)
    let months = company.months.count
    let cell = { (request: Served) in (Int(request.kind) + 1) * months + request.month }
    return Explanation(
      load: load(rest, own, provider),
      workload: GroupedComparison(
        rest.map { ($0.value, groups($0.arrivals)) }, own.map { ($0.value, groups($0.arrivals)) }
      )?.check,
      others: againstEach(own, rest),
      kinds: GroupedComparison(
        rest.map { ($0.logarithm, cell($0)) }, own.map { ($0.logarithm, cell($0)) })?.check)
  }

  /// The logarithm of the provider's median own time of each kind.
  private func medians(of provider: Int32) -> [Int32: Double] {
    var own: [Int32: [Int32]] = [:]
    for number in cellsOfProvider[provider] ?? [] {
      own[cells[number].kind, default: []] += cells[number].own
    }
    return own.mapValues { logarithm(quantile(0.5, ofSorted: $0.sorted()) ?? 1) }
  }

  private func served(
    by provider: Int32, _ medians: [Int32: Double], on isWanted: (_ link: Int) -> Bool
  ) -> [Served] {
    let numbers = (cellsOfProvider[provider] ?? []).filter { isWanted(Int(cells[$0].link)) }
    return numbers.flatMap { number in
      let cell = cells[number]
      let median = medians[cell.kind] ?? 0
      return cell.requests.map { request in
        let value = logarithm(request.x)
        let opened = company.log.opened[Int(request.y)]
        return Served(
          link: cell.link, kind: cell.kind, opened: opened, value: value - median,
          logarithm: value, month: cell.month, arrivals: load.arrivals(at: opened, of: provider))
      }
    }
  }

  /// The provider's requests on other links, as values before and after a moment.
  private func others(
    of link: Int, _ provider: Int32, _ medians: [Int32: Double], since: Instant
  ) -> Others {
    var others = Others()
    for number in cellsOfProvider[provider] ?? [] where Int(cells[number].link) != link {
      let median = medians[cells[number].kind] ?? 0
      others.links.insert(cells[number].link)
      for request in cells[number].requests {
        let value = logarithm(request.x) - median
        if company.log.opened[Int(request.y)] < since {
          others.before.append(value)
        } else {
          others.after.append(value)
        }
      }
    }
    return others
  }

  private struct Others {
    var before: [Double] = []
    var after: [Double] = []
    var links: Set<Int32> = []
  }

  private func load(
    _ before: [Served], _ after: [Served], _ provider: Int32
  ) -> Explanation.Load {
    func mean(_ requests: [Served], _ count: (Served) -> Int) -> Double {
      guard !requests.isEmpty else { return 0 }
      return Double(requests.reduce(0) { $0 + count($1) }) / Double(requests.count)
    }
    let open = { (request: Served) in load.open(at: request.opened, of: provider) }
    let arrivals = { (request: Served) in request.arrivals }
    return .init(
      openBefore: mean(before, open), openAfter: mean(after, open),
      arrivalsBefore: mean(before, arrivals), arrivalsAfter: mean(after, arrivals))
  }

  /// Which of a few groups a load belongs to, cut so that the requests fall into equal parts.
  private func loadGroups(of requests: [Served]) -> (Int) -> Int {
    let loads = requests.map { Int32($0.arrivals) }.sorted()
    let limits = (1..<Self.loadGroups).compactMap {
      quantile(Double($0) / Double(Self.loadGroups), ofSorted: loads).map(Int.init)
    }
    return { load in limits.firstIndex { load <= $0 } ?? limits.count }
  }

  /// By how much a link became slower beyond what its provider's other links did.
  private func beyondOthers(
    _ before: [Served], _ after: [Served], _ rest: Others
  ) -> Explanation.Check? {
    let fewest = LinkRanking.fewestRequests
    guard min(rest.before.count, rest.after.count) >= fewest,
      let own = quantile(0.5, ofSorted: before.map(\.value).sorted()),
      let others = quantile(0.5, ofSorted: rest.before.sorted())
    else { return nil }
    let changes = after.map { $0.value - own }
    let otherChanges = rest.after.map { $0 - others }
    let medians = [changes, otherChanges].map { quantile(0.5, ofSorted: $0.sorted()) ?? 0 }
    let ratio = exp(medians[0] - medians[1])
    // In order of value, so that sums do not depend on the order of rows.
    let p = MannWhitney(changes.sorted(), otherChanges.sorted()).p
    return .init(
      ratio: ratio, p: p, groups: rest.links.count,
      survives: ratio >= 1.1 && p < 0.05)
  }

  /// The least that a link is slower by than any one other customer's with enough requests.
  private func againstEach(_ own: [Served], _ rest: [Served]) -> Explanation.Check? {
    guard let median = quantile(0.5, ofSorted: own.map(\.value).sorted()) else { return nil }
    let others = Dictionary(grouping: rest, by: \.link).values
      .filter { $0.count >= LinkRanking.fewestRequests }
      .compactMap { quantile(0.5, ofSorted: $0.map(\.value).sorted()) }
    guard let slowest = others.max() else { return nil }
    let ratio = exp(median - slowest)
    return .init(ratio: ratio, p: nil, groups: others.count, survives: ratio >= 1.1)
  }
}
