/// Titles, labels and lines of the reports in text.
package enum TextPhrase: String, Phrase {
  // The ranking.
  case link
  case customer
  case provider
  case verdict
  case requests
  case ownTime
  case median
  case target
  case carried
  case inAll
  case byChance
  case beyond
  case first
  case rankingLegend
  case moreLinks
  case moreLinksCounted

  // Sections.
  case alsoSeen
  case moreSignsElsewhere
  case overPromisedTitle
  case overPromisedLine
  case lateAnywayLine
  case overPromisedMore
  case timeWentTo
  case notes
  case rows
}
