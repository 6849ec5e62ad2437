/// A disagreement between two parties, as a person recorded it.
///
/// It stays open until somebody settles it. What is in it is what people wrote: nothing of it is
/// ever inferred from a log.
package struct Conflict: Hashable, Sendable, Codable {
  /// What it is about (K. A. Jehn 1997).
  package enum Kind: String, CaseIterable, Sendable, Codable {
    /// What is to be done.
    case task
    /// The persons themselves.
    case relationship
    /// Who does what, and how.
    case process
  }

  /// The stages of escalation (F. Glasl 1982), from hardening to together into the abyss.
  package static let stages = 1...9

  package var id: String
  /// The two parties, persons or teams; which of them stands first means nothing.
  package var first: String
  package var second: String
  package var opened: Instant
  /// How it began.
  package var cause = ""
  package var kind: Kind?
  /// One of ``stages``; nil while nobody has set it.
  package var stage: Int?
  /// Who sees to it that it is settled.
  package var owner: String?
  /// When it is to be looked at again.
  package var review: Instant?
  /// What was done about it, in order of time.
  package var recovery: [RecoveryRecord] = []
  /// The identifiers of the requests that it grew from.
  package var requests: [String] = []
  /// When it was settled and when it broke out again, by turns, beginning with settled.
  package var turns: [Instant] = []
  package var notes = ""

  package init(id: String, first: String, second: String, opened: Instant) {
    self.id = id
    self.first = first
    self.second = second
    self.opened = opened
  }
}

extension Conflict {
  /// Adds a line to the notes.
  package mutating func add(note: String) {
    notes += notes.isEmpty ? note : "\n" + note
  }

  /// When it was settled for good; nil while it is open.
  package var settled: Instant? { turns.count.isMultiple(of: 2) ? nil : turns.last }

  /// When it broke out again for the last time, if it ever did.
  package var reopened: Instant? {
    turns.count >= 2 ? turns[turns.count / 2 * 2 - 1] : nil
  }

  /// Whether it had begun and was not settled for good at a moment.
  ///
  /// A conflict that broke out again later counts as never settled in between.
  package func isOpen(at moment: Instant) -> Bool {
    opened <= moment && (settled.map { $0 > moment } ?? true)
  }

  /// The first step of recovery of which there is no record; nil where all were taken.
  package var nextStep: RecoveryStep? {
    let taken = Set(recovery.map(\.step))
    return RecoveryStep.allCases.first { !taken.contains($0) }
  }

  /// Since when nothing was done about it: the latest step, or since it began or broke out again.
  package var stuckSince: Instant {
    ([opened, reopened ?? opened] + recovery.map(\.date)).max() ?? opened
  }
}

extension Conflict {
  /// Oldest first, then by identifier: the order of every list of conflicts.
  package static func precedes(_ left: Conflict, _ right: Conflict) -> Bool {
    (left.opened, left.id) < (right.opened, right.id)
  }
}
