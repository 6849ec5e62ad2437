/// What the figures of a report mean, and what they rest on: a line each.
package enum DefinitionPhrase: String, Phrase {
  // Figures.
  case link
  case externalRequests
  case failed
  case recoverable
  case overPromised
  case notTime
  case ownTime
  case target
  case carried
  case expected
  case excess
  case top
  case alone
  case onTimeRate
  case wellServed
  case response
  case criticalPath

  // Assumptions.
  case allHours
  case sameCourse
  case fairness
}
