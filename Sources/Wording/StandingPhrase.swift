/// What stands behind failures: the vital few, who held what, the touchpoints.
package enum StandingPhrase: String, Phrase {
  // The section.
  case section
  case sectionShort

  // The vital few.
  case vitalFew
  case vitalIntro
  case links
  case providers
  case kinds
  case customers
  case linkFailures
  case kindFailures
  case vitalSentence
  case curveDescribes
  case unnamed
  case rank
  case failures
  case cumulated

  // Responsibility check.
  case responsibility
  case responsibilityIntro
  case answers
  case heldBy
  case holder
  case heldElsewhere
  case customerPart
  case customerWaits
  case customerPulled
  case customerNone

  // Touchpoints.
  case touchpoints
  case touchpointsIntro
  case contact
  case behind
  case noChannels
  case noKinds
}
