package import ServiceModel

/// What somebody did to a conflict: a line of the trail that nobody can edit.
package struct ConflictEntry: Hashable, Sendable {
  package enum Action: String, CaseIterable, Sendable {
    case recorded
    case changed
    case step
    case settled
    case reopened
    case dismissed
    case imported
  }

  package var moment: Instant
  package var actor: String
  package var action: Action

  package init(_ action: Action, by actor: String, at moment: Instant) {
    self.action = action
    self.actor = actor
    self.moment = moment
  }
}
