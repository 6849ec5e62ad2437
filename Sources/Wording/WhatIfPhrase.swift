/// What would have been had some links been fixed.
package enum WhatIfPhrase: String, Phrase {
  case headline
  case nothingSaved
  case sureness
  case fixedTitle
  case toTarget
  case toDuration
  case ofKind
  case capTitle
  case capped
  case cappedNoSlower
  case cappedUnknown
  case savedTitle
  case savedRequest
  case moreRequests
  case nextTitle
  case nextLink
  case nothingNext
  case planTitle
  case planStep
  case planMore
  case planBound
  case planNothing
}
