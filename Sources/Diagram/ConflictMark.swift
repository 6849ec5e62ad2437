import ChainAnalysis
import ServiceModel

/// What a picture shows of conflicts between the two ends of a link.
enum ConflictMark: Hashable, Sendable {
  /// How many days the oldest unsettled one has been open.
  case open(days: Int)
  /// How many days ago the last one was settled, where none is open.
  case settled(days: Int)

  /// A settled conflict fades in this many days, and is gone after as many as a year has.
  private static let freshDays = 90
  private static let mostDays = 365

  init?(_ finding: LinkFinding, in analysis: Analysis) {
    if let days = finding.conflicts.map(\.days).max() {
      self = .open(days: days)
      return
    }
    let ends: Set = [finding.customer, finding.provider]
    let settled = analysis.conflicts.filter { [$0.first, $0.second] as Set == ends }
      .compactMap(\.settled).max()
    guard let settled, let now = analysis.log.asOf ?? analysis.log.to else { return nil }
    let days = (now - settled) / 86_400
    guard (0...Self.mostDays).contains(days) else { return nil }
    self = .settled(days: days)
  }

  var isOpen: Bool { if case .open = self { true } else { false } }

  /// The ink of a line with this mark; nil leaves it to the line.
  func ink(on emphasis: Emphasis) -> Ink? {
    switch self {
    case .settled(let days) where !emphasis.isLoud:
      days <= Self.freshDays ? .externalLink : .quietLink
    case .open, .settled: nil
    }
  }

  /// Whether the line is broken in two; a weak link is whole again when its conflict is over.
  func breaks(_ emphasis: Emphasis) -> Bool { isOpen || !emphasis.isLoud }
}
