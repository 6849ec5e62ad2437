import ServiceModel

/// The first round: how long work takes, link by link, kind by kind, month by month.
///
/// Tallies of different chains merge in any order.
struct WorkTally: Sendable {
  /// Own times of delivered requests by cell: the link, and the kind and month packed together.
  private(set) var cells = PairTable()
  /// The delivered requests of each cell: own time and row.
  private(set) var requests: [[SIMD2<Int32>]] = []
  /// Response times of delivered requests by link.
  private(set) var response: [[Int32]]
  private(set) var links: [LinkTally]
  private(set) var quality: [QualityTally]
  private let complaintKinds: ComplaintKinds
  /// Response times of the external requests that tell how long a kind takes, by kind + 1.
  private(set) var allowed: [[Int32]]
  private let months: Int32

  init(_ company: LeveledLog) {
    let linkCount = company.links.count
    response = Array(repeating: [], count: linkCount)
    links = Array(repeating: LinkTally(), count: linkCount)
    quality = Array(repeating: QualityTally(), count: linkCount)
    complaintKinds = ComplaintKinds(company.log.kinds)
    allowed = Array(repeating: [], count: company.log.kinds.count + 1)
    months = Int32(company.months.count)
  }

  /// Takes in all requests of a chain.
  mutating func record(
    _ chain: Chain, isExternal: Bool, in company: LeveledLog, history: inout LinkHistory
  ) {
    history.beginChain()
    for index in chain.rows.indices {
      let row = chain.rows[index]
      let link = Int(company.link[row])
      let delivered = company.delivered(row)
      let repeats = history.isRepeat(row, link: link, delivered: delivered, in: company)
      let passedAlong = PassedAlong.of(index, in: chain, company)
      links[link].record(
        row, own: chain.own[index], repeats: repeats, passedAlong: passedAlong, in: company)
      quality[link].record(row, passedAlong: passedAlong, in: company, complaintKinds)
      guard let delivered else { continue }
      response[link].append(
        Int32(clamping: company.time(from: company.log.opened[row], to: delivered)))
      let month = Int32(company.months.index(of: company.log.opened[row]))
      let cell = cells.intern(Int32(link), (company.kind(of: row) + 1) * months + month)
      if cell == requests.count { requests.append([]) }
      requests[Int(cell)].append(SIMD2(Int32(clamping: chain.own[index]), Int32(row)))
    }
    let root = chain.rows[0]
    if isExternal, company.promise(root) == nil, !company.log.marks[root].contains(.failed),
      let delivered = company.delivered(root)
    {
      let kind = Int(company.kind(of: root)) + 1
      allowed[kind].append(
        Int32(clamping: company.time(from: company.log.opened[root], to: delivered)))
    }
  }

  mutating func merge(_ other: WorkTally) {
    for (number, pair) in other.cells.pairs.enumerated() {
      let cell = cells.intern(pair.x, pair.y)
      if cell == requests.count { requests.append([]) }
      requests[Int(cell)] += other.requests[number]
    }
    for link in links.indices {
      links[link].merge(other.links[link])
      quality[link].merge(other.quality[link])
      response[link] += other.response[link]
    }
    for kind in allowed.indices { allowed[kind] += other.allowed[kind] }
  }

  /// The delivered requests of a link in one month, of one kind.
  struct Cell: Sendable {
    var link: Int32
    /// The kind's number, or `none`.
    var kind: Int32
    var month: Int
    /// Own times, ascending.
    var own: [Int32]
    /// Each request's own time and row, in no order.
    var requests: [SIMD2<Int32>]
  }

  /// Where each link's cells stand among ``sortedCells(threads:)``.
  func cellsOfLink() -> [[Int]] {
    var ofLink: [[Int]] = Array(repeating: [], count: links.count)
    for (number, pair) in cells.pairs.enumerated() { ofLink[Int(pair.x)].append(number) }
    return ofLink
  }

  /// Every cell, in an order that depends on numbering only.
  func sortedCells(threads: Int) -> [Cell] {
    concurrentMap(cells.count, threads: threads) { number in
      let pair = cells.pairs[number]
      return Cell(
        link: pair.x, kind: pair.y / months - 1, month: Int(pair.y % months),
        own: requests[number].map(\.x).sorted(), requests: requests[number])
    }
  }
}

/// Finds requests that repeat an earlier one of the same link in the same chain.
struct LinkHistory {
  private var chain = 0
  private var seenIn: [Int]
  private var earliest: [Instant]

  init(_ company: LeveledLog) {
    seenIn = Array(repeating: -1, count: company.links.count)
    earliest = Array(repeating: .missing, count: company.links.count)
  }

  mutating func beginChain() { chain += 1 }

  /// Whether an earlier request of `link` had been delivered when this one opened.
  ///
  /// The requests of a chain are to be asked about in preorder.
  mutating func isRepeat(
    _ row: Int, link: Int, delivered: Instant?, in company: LeveledLog
  ) -> Bool {
    let known = seenIn[link] == chain
    let repeats = known && earliest[link] <= company.log.opened[row]
    if let delivered, !known || delivered < earliest[link] {
      seenIn[link] = chain
      earliest[link] = delivered
    }
    return repeats
  }
}
