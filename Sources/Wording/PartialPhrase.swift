/// What is said of partial results, and why they could not be put together.
package enum PartialPhrase: String, Phrase {
  case wrote
  case wroteAside
  case notAPartial
  case newer
  case damaged
  case otherShape
  case otherZone
  case amongLogs
  case readAlready
  case madeOfPartials
}
