/// How a party does on one side of its links: as the one who serves, or as the one who asks.
package struct PartyService: Hashable, Sendable, Codable {
  package typealias Share = LinkFinding.Share

  package var requests: Int
  /// Promises kept of those that fell due.
  package var onTime: Share?
  package var wellServed: Share?
  /// What became of promises otherwise; nil, as all below, where the log does not tell.
  package var toldTooLate: Share?
  package var silent: Share?
  package var pulledForward: Share?
  package var rework: Share?
  package var passedAlong: Share?
  package var askedAgain: Share?
  package var complaints: Share?
  /// Failed external requests that its links carry on this side, and what chance would give them.
  package var avoidable: Double
  package var expected: Double

  package init(requests: Int, avoidable: Double, expected: Double) {
    self.requests = requests
    self.avoidable = avoidable
    self.expected = expected
  }
}

extension PartyService {
  /// The sum over some links; nil over none.
  init?(of links: [LinkFinding]) {
    guard !links.isEmpty else { return nil }
    // In the order of names, as sums of fractions depend on the order in which they are taken.
    let ordered = links.sorted { $0.link < $1.link }
    self.init(
      requests: links.reduce(0) { $0 + $1.requests },
      avoidable: ordered.reduce(0) { $0 + $1.avoidable },
      expected: ordered.reduce(0) { $0 + $1.expected })
    func sum(_ share: (LinkFinding) -> Share?) -> Share? {
      let shares = links.compactMap(share)
      return Share(shares.reduce(0) { $0 + $1.count }, of: shares.reduce(0) { $0 + $1.of })
    }
    onTime = sum { $0.onTime.flatMap { Share($0.kept, of: $0.promised) } }
    wellServed = sum(\.wellServed)
    toldTooLate = sum { $0.quality?.shortNotice }
    silent = sum { $0.quality?.silent }
    pulledForward = sum { $0.quality?.changes?.pulledForward }
    rework = sum { $0.quality?.reworked }
    passedAlong = sum { $0.quality?.passedAlong }
    askedAgain = sum { $0.quality?.askedAgain }
    complaints = sum { $0.quality?.complainedAbout }
  }
}
