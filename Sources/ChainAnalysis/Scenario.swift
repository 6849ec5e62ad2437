import ServiceModel

/// A company in which some links are fixed: their own times do not exceed what they could be.
struct Scenario: Sendable {
  /// How one link is fixed.
  struct Fix: Sendable {
    /// What its own times may be; nil stands for each request's own target.
    var seconds: Seconds?
    /// The only kind that it applies to; nil stands for all.
    var kind: Int32?
  }

  /// By link; a link without an entry stays as it is.
  private var fixes: [Int32: [Fix]] = [:]
  /// Providers that never have more than so many requests open.
  var caps: LoadCaps?

  mutating func fix(_ link: Int32, _ fix: Fix) { fixes[link, default: []].append(fix) }

  /// How long the provider of a request takes for it, who took `own` seconds.
  func ownTime(
    of row: Int, _ own: Double, target: Double?, _ company: LeveledLog
  ) -> Double {
    let own = own * (caps?.factor(of: row, in: company) ?? 1)
    guard let fixes = fixes[company.link[row]] else { return own }
    return fixes.reduce(own) { least, fix in
      if let kind = fix.kind, kind != company.kind(of: row) { return least }
      guard let limit = fix.seconds.map(Double.init) ?? target else { return least }
      return min(least, limit)
    }
  }
}
