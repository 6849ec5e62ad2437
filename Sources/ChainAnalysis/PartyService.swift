/// How a party does on one side of its links: as the one who serves, or as the one who asks.
package struct PartyService: Hashable, Sendable, Codable {
  package var requests: Int
  /// Promises kept of those that fell due.
  package var onTime: LinkFinding.Share?
  package var wellServed: LinkFinding.Share?
  package var toldTooLate: Int
  package var silent: Int
  package var pulledForward: Int
  package var rework: Int
  package var passedAlong: Int
  package var askedAgain: Int
  package var complaints: Int
  /// Failed external requests that its links carry on this side, and what chance would give them.
  package var avoidable: Double
  package var expected: Double

  package init(
    requests: Int, onTime: LinkFinding.Share?, wellServed: LinkFinding.Share?, toldTooLate: Int,
    silent: Int, pulledForward: Int, rework: Int, passedAlong: Int, askedAgain: Int,
    complaints: Int, avoidable: Double, expected: Double
  ) {
    self.requests = requests
    self.onTime = onTime
    self.wellServed = wellServed
    self.toldTooLate = toldTooLate
    self.silent = silent
    self.pulledForward = pulledForward
    self.rework = rework
    self.passedAlong = passedAlong
    self.askedAgain = askedAgain
    self.complaints = complaints
    self.avoidable = avoidable
    self.expected = expected
  }
}

extension PartyService {
  /// The sum over some links; nil over none.
  init?(of links: [LinkFinding]) {
    guard !links.isEmpty else { return nil }
    func sum(_ count: (LinkFinding) -> Int) -> Int { links.reduce(0) { $0 + count($1) } }
    // In the order of names, as sums of fractions depend on the order in which they are taken.
    let ordered = links.sorted { $0.link < $1.link }
    self.init(
      requests: sum(\.requests),
      onTime: .init(sum { $0.onTime?.kept ?? 0 }, of: sum { $0.onTime?.promised ?? 0 }),
      wellServed: .init(sum { $0.wellServed?.count ?? 0 }, of: sum { $0.wellServed?.of ?? 0 }),
      toldTooLate: sum(\.promises.toldTooLate), silent: sum(\.promises.silent),
      pulledForward: sum(\.promises.pulledForward), rework: sum(\.rework),
      passedAlong: sum(\.passedAlong), askedAgain: sum(\.reminders), complaints: sum(\.complaints),
      avoidable: ordered.reduce(0) { $0 + $1.avoidable },
      expected: ordered.reduce(0) { $0 + $1.expected })
  }
}
