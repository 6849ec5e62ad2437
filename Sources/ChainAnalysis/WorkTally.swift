import ServiceModel

/// The first round: how long work takes, and how it is done.
///
/// Tallies of different chains merge in any order.
struct WorkTally: Sendable {
  private(set) var links: [LinkTally]
  private(set) var quality: [QualityTally]
  /// Response times of the external requests that tell how long a kind takes, by kind + 1.
  private(set) var allowed: [[Int32]]
  /// The own time of each request by its place among ``LeveledLog/rows``; all tallies of a log
  /// write into one.
  let own: SharedValues<Int32>
  private let complaintKinds: ComplaintKinds

  init(_ company: LeveledLog, own: SharedValues<Int32>) {
    links = Array(repeating: LinkTally(), count: company.links.count)
    quality = Array(repeating: QualityTally(), count: company.links.count)
    complaintKinds = ComplaintKinds(company.log.kinds)
    allowed = Array(repeating: [], count: company.log.kinds.count + 1)
    self.own = own
  }

  /// Room for the own times of all requests of a company.
  static func column(of company: LeveledLog) -> SharedValues<Int32> {
    SharedValues(0, count: company.rows.count)
  }

  /// Takes in all requests of chain `number`.
  mutating func record(
    _ chain: Chain, number: Int, in company: LeveledLog, history: inout LinkHistory
  ) {
    history.beginChain()
    let first = Int(company.chains[number].lowerBound)
    for index in chain.rows.indices {
      let row = chain.rows[index]
      let link = Int(company.link[row])
      let delivered = company.delivered(row)
      let repeats = history.isRepeat(row, link: link, delivered: delivered, in: company)
      let passedAlong = PassedAlong.of(index, in: chain, company)
      links[link].record(
        row, own: chain.own[index], repeats: repeats, passedAlong: passedAlong, in: company)
      quality[link].record(row, passedAlong: passedAlong, in: company, complaintKinds)
      own[first + index] = Int32(clamping: chain.own[index])
    }
    let root = chain.rows[0]
    if company.isExternal(number), company.promise(root) == nil,
      !company.log.marks[root].contains(.failed), let delivered = company.delivered(root)
    {
      let kind = Int(company.kind(of: root)) + 1
      allowed[kind].append(
        Int32(clamping: company.time(of: root, from: company.log.opened[root], to: delivered)))
    }
  }

  mutating func merge(_ other: WorkTally) {
    for link in links.indices {
      links[link].merge(other.links[link])
      quality[link].merge(other.quality[link])
    }
    for kind in allowed.indices { allowed[kind] += other.allowed[kind] }
  }
}
