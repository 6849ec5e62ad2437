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
    var isWanted = Array(repeating: false, count: company.links.count)
    for link in links { isWanted[link] = true }
    let threads = assembly.options.threads
    let parts = stretches(of: company.chains.count, threads: threads)
    let ofParts = concurrentMap(parts.count, threads: threads) { [isWanted] part in
      Self.rows(of: parts[part], company, isWanted)
    }
    for part in ofParts {
      for (link, signs) in part { rows[link, default: [:]].merge(signs) { $0 + $1 } }
    }
  }

  private static func rows(
    of chains: Range<Int>, _ company: LeveledLog, _ isWanted: [Bool]
  ) -> [Int: [ConflictSuggestion.Sign: [Int]]] {
    var rows: [Int: [ConflictSuggestion.Sign: [Int]]] = [:]
    var chain = Chain()
    for number in chains {
      let range = company.chains[number]
      let members = Int(range.lowerBound)..<Int(range.upperBound)
      guard members.contains(where: { isWanted[Int(company.link[Int(company.rows[$0])])] }) else {
        continue
      }
      chain.loadTimes(number, of: company)
      for index in 0..<chain.count {
        let link = Int(company.link[chain.rows[index]])
        guard isWanted[link] else { continue }
        for sign in signs(of: index, in: chain, company) {
          rows[link, default: [:]][sign, default: []].append(chain.rows[index])
        }
      }
    }
    return rows
  }

  private static func signs(
    of index: Int, in chain: Chain, _ company: LeveledLog
  ) -> [ConflictSuggestion.Sign] {
    let row = chain.rows[index]
    var signs: [ConflictSuggestion.Sign] = []
    if PassedAlong.of(index, in: chain, company) == .pingPong { signs.append(.pingPong) }
    if let finder = company.refusalFinder,
      !finder.refusals(in: company.log.notes[row]).isEmpty
    {
      signs.append(.refusals)
    }
    if !company.log.reminders.isEmpty, company.log.reminders[row] > 0 { signs.append(.askedAgain) }
    if company.log.marks[row].contains(.complaint) { signs.append(.complaints) }
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
    let company = assembly.company
    return Self.first(of: rows) { left, right in
      let (here, there) = (company.log.opened[left], company.log.opened[right])
      return here != there ? here > there : company.log.ids.precedes(left, right)
    }
  }

  private func slowest(of link: Int, since: Instant?) -> [Int] {
    let company = assembly.company
    let requests = assembly.cells.ofLink(link).lazy.flatMap { assembly.cells[$0].requests }
      .filter { request in since.map { company.log.opened[Int(request.y)] >= $0 } ?? true }
    return Self.first(of: requests) { left, right in
      left.x != right.x ? left.x > right.x : company.log.ids.precedes(Int(left.y), Int(right.y))
    }.map { Int($0.y) }
  }

  /// The first few in an order, without bringing all into it.
  private static func first<Value>(
    of values: some Sequence<Value>, by precedes: (Value, Value) -> Bool
  ) -> [Value] {
    var first: [Value] = []
    for value in values {
      if first.count == perSign, !precedes(value, first[perSign - 1]) { continue }
      if first.count == perSign { first.removeLast() }
      first.insert(value, at: first.firstIndex { precedes(value, $0) } ?? first.count)
    }
    return first
  }
}
