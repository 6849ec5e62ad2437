/// The order of links by what they cost external customers.
struct LinkRanking {
  /// Links with fewer requests than this rank after all others.
  static let fewestRequests = 20

  private let findings: [LinkFinding]
  private let linkOrder: [Int]
  private let beyondTarget: [Int]

  init(findings: [LinkFinding], linkOrder: [Int], _ attribution: AttributionTally) {
    self.findings = findings
    self.linkOrder = linkOrder
    beyondTarget = attribution.beyondTarget
  }

  /// The numbers of the links: by excess, then avoidable, then alone, then the own time beyond
  /// target, each largest first, then by name.
  func order() -> [Int] {
    findings.indices.sorted { left, right in
      let (first, second) = (findings[left], findings[right])
      let (counts, otherCounts) = (hasEnough(first), hasEnough(second))
      if counts != otherCounts { return counts }
      if first.excess != second.excess { return first.excess > second.excess }
      if first.avoidable != second.avoidable { return first.avoidable > second.avoidable }
      if first.alone != second.alone { return first.alone > second.alone }
      if beyondTarget[left] != beyondTarget[right] {
        return beyondTarget[left] > beyondTarget[right]
      }
      return linkOrder[left] < linkOrder[right]
    }
  }

  private func hasEnough(_ finding: LinkFinding) -> Bool {
    finding.requests >= Self.fewestRequests
  }
}
