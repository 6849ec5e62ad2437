import ServiceModel
import ServiceWords

/// The requests of some links that show their signs best.
struct SuggestionExamples {
  /// How many are named for each sign, and in all.
  private static let perSign = 3
  private static let most = 8

  private let assembly: AnalysisAssembly
  /// The rows of each link that show a counted sign.
  private var rows: [Int: [ConflictSuggestion.Sign: [Int]]] = [:]

  /// - Complexity: O(*n*) for *n* requests of the log.
  init(_ assembly: AnalysisAssembly, links: Set<Int>) {
    self.assembly = assembly
    guard !links.isEmpty else { return }
    let company = assembly.company
    var chain = Chain()
    for (number, range) in company.chains.enumerated() {
      let members = company.rows[Int(range.lowerBound)..<Int(range.upperBound)]
      guard members.contains(where: { links.contains(Int(company.link[Int($0)])) }) else {
        continue
      }
      chain.load(number, of: company)
      for (index, row) in chain.rows.enumerated() where links.contains(Int(company.link[row])) {
        for sign in Self.signs(of: index, in: chain, company) {
          rows[Int(company.link[row]), default: [:]][sign, default: []].append(row)
        }
      }
    }
  }

  private static func signs(
    of index: Int, in chain: Chain, _ company: LeveledLog
  ) -> [ConflictSuggestion.Sign] {
    let row = chain.rows[index]
    let log = company.log
    var signs: [ConflictSuggestion.Sign] = []
    if PassedAlong(chain, index, in: company) == .pingPong { signs.append(.pingPong) }
    if let finder = company.refusalFinder, !finder.refusals(in: log.notes[row]).isEmpty {
      signs.append(.refusals)
    }
    if !log.reminders.isEmpty, log.reminders[row] > 0 { signs.append(.askedAgain) }
    if log.marks[row].contains(.complaint) { signs.append(.complaints) }
    return signs
  }

  /// The identifiers of requests that show the evidence: of slow service the slowest since it
  /// became slow, of what is counted the latest.
  func requests(
    showing evidence: [ConflictSuggestion.Evidence], on links: [Int], _ findings: [LinkFinding]
  ) -> [String] {
    let company = assembly.company
    var chosen: [Int] = []
    for sign in evidence {
      let name = Link(customer: sign.customer, provider: sign.provider)
      guard let link = links.first(where: { findings[$0].link == name }) else { continue }
      let found =
        sign.ratio == nil
        ? rows[link]?[sign.sign].map { latest($0) } ?? [] : slowest(of: link, since: sign.since)
      for row in found.prefix(Self.perSign) where !chosen.contains(row) { chosen.append(row) }
    }
    return chosen.prefix(Self.most).map { company.log.ids.string(at: $0) }
  }

  private func latest(_ rows: [Int]) -> [Int] {
    let log = assembly.company.log
    return rows.sorted { left, right in
      if log.opened[left] != log.opened[right] { return log.opened[left] > log.opened[right] }
      return log.ids.precedes(left, right)
    }
  }

  private func slowest(of link: Int, since: Instant?) -> [Int] {
    let log = assembly.company.log
    return assembly.cellsOfLink[link].flatMap { assembly.cells[$0].requests }
      .filter { request in since.map { log.opened[Int(request.y)] >= $0 } ?? true }
      .sorted { left, right in
        if left.x != right.x { return left.x > right.x }
        return log.ids.precedes(Int(left.y), Int(right.y))
      }
      .prefix(Self.perSign).map { Int($0.y) }
  }
}
