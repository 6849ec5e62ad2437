/// The words of the file on one link or one party in a terminal.
package enum LinkPhrase: String, Phrase {
  case place
  case verdictMeans
  case noHistory
  case histogramRead
  case otherWay
  case noOtherWay
  case serves
  case asks
  case partyCounts
  case frontLine
  case people
  case managed
  case speakWith
  case parties
  case partiesShort
  case partiesIntro
  case asProvider
  case asCustomer
  case answersFor
  case answersForKind
  case holdsKind
}
