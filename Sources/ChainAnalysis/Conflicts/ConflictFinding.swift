package import ServiceModel

/// What a recorded conflict does: to the two, to everyone else, to external customers.
///
/// Its texts are people's own: they are here only where they were asked for.
package struct ConflictFinding: Hashable, Sendable, Codable {
  package var id: String
  /// The two parties as the level of the analysis names them.
  package var first: String
  package var second: String
  package var opened: Instant
  /// When it was settled for good; nil while it is open.
  package var settled: Instant?
  /// How many days it has been open, or was.
  package var days: Int
  package var kind: Conflict.Kind?
  /// Glasl's stages, 1 to 9, as a person set it.
  package var stage: Int?
  package var owner: String?
  package var review: Instant?
  /// Days since it should have been looked at again; nil while that is not due.
  package var daysPastReview: Int?
  /// The step of recovery at which it is stuck; nil where all were taken or it is settled.
  package var nextStep: RecoveryStep?
  /// How many days nothing has been done about it.
  package var daysStuck: Int
  package var recovery: [Step]
  /// The requests that it grew from.
  package var requests: [String]
  /// How the two serve each other, first the first by the second, then how each serves everyone
  /// else.
  package var service: [ServiceEffect]
  /// Nil where requests cannot be followed to external customers.
  package var hurt: Hurt?
  /// What people wrote, where it was asked for.
  package var texts: Texts?

  package var isOpen: Bool { settled == nil }

  /// A step of recovery that was taken.
  package struct Step: Hashable, Sendable, Codable {
    package var step: RecoveryStep
    package var date: Instant
    /// Who took it and what came of it, where texts were asked for.
    package var actor: String?
    package var note: String?

    package init(step: RecoveryStep, date: Instant, actor: String? = nil, note: String? = nil) {
      self.step = step
      self.date = date
      self.actor = actor
      self.note = note
    }
  }

  /// What was written when the conflict was recorded.
  package struct Texts: Hashable, Sendable, Codable {
    /// The two as they were recorded, persons by name.
    package var first: String
    package var second: String
    package var cause: String
    package var notes: String

    package init(first: String, second: String, cause: String, notes: String) {
      self.first = first
      self.second = second
      self.cause = cause
      self.notes = notes
    }
  }

  package init(
    id: String, first: String, second: String, opened: Instant, settled: Instant? = nil,
    days: Int, daysStuck: Int, recovery: [Step] = [], requests: [String] = [],
    service: [ServiceEffect] = []
  ) {
    self.id = id
    self.first = first
    self.second = second
    self.opened = opened
    self.settled = settled
    self.days = days
    self.daysStuck = daysStuck
    self.recovery = recovery
    self.requests = requests
    self.service = service
  }
}
