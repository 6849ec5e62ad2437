package import ChainAnalysis
package import Wording

/// What a picture of the service chain shows, and in which language.
package struct DiagramOptions: Sendable {
  package var language: Language
  /// How many links the picture may hold; nil leaves it to ``defaultLinkLimit``.
  ///
  /// Links that are weak, degraded or in conflict are shown beyond it, up to ``mostLinks``.
  package var linkLimit: Int?
  /// The significance below which a link belongs to the backbone, between 0 and 1.
  package var alpha: Double
  /// Whether open conflicts are drawn; their texts never are.
  package var showsConflicts: Bool
  /// Whether only parties in open conflict are drawn, with the external customers behind them.
  package var onlyConflicts = false
  /// Where a click on a link leads: a fragment such as `#link-1`, or nil for nowhere.
  ///
  /// Anything that is not a plain fragment is ignored.
  package var linkTarget: (@Sendable (LinkFinding) -> String?)?

  package init(
    language: Language = .english, linkLimit: Int? = nil, alpha: Double = 0.05,
    showsConflicts: Bool = true, linkTarget: (@Sendable (LinkFinding) -> String?)? = nil
  ) {
    self.language = language
    self.linkLimit = linkLimit
    self.alpha = alpha
    self.showsConflicts = showsConflicts
    self.linkTarget = linkTarget
  }

  /// As many links as a reader can still tell apart.
  package static let defaultLinkLimit = 40

  /// The most links that are laid out, whatever is asked for: beyond it, layout time explodes.
  package static let mostLinks = 150

  /// Leads to the section on the link in a report: `#link-<rank>`.
  package static let reportSection: @Sendable (LinkFinding) -> String? = { "#link-\($0.rank)" }
}
