/// Other explanations of a finding, what they leave of it, and what to aim for next.
package enum ExplanationPhrase: String, Phrase {
  // In sentences.
  case holds
  case fails
  case untested
  case atEqualWorkload
  case beyondOthers
  case withinKinds
  case workloadChange
  case everyonesChange
  case kindChange
  case workloadName
  case othersName
  case kindsName
  case and

  // As a table.
  case title
  case ofContrast
  case ofSlowing
  case explanation
  case remains
  case verdict
  case stands
  case standsNot
  case unknown
  case loadBefore
  case loadBeside
  case tenths
  case otherLinks
  case eachOther
  case kindGroups
  case kindMonthGroups

  // The next target.
  case nextTarget
  case targetMet
  case targetNotMet
  case onTimeMet
  case onTimeNotMet

  // Month by month.
  case month
  case monthShare
  case monthExcess
}
