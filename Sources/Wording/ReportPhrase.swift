/// The words of the report as a page: its sections, columns and labels.
package enum ReportPhrase: String, Phrase {
  // The page.
  case skip
  case contents
  case theme
  case print
  case footer

  // The answer.
  case fileCount
  case externalRequests
  case failedRequests
  case recoverable
  case overPromised
  case notTime
  case shareOfRequests
  case shareOfFailed
  case openCount

  // The diagram.
  case diagram
  case zoom
  case zoomIn
  case zoomOut
  case zoomReset
  case diagramMove

  // The ranking.
  case ranking
  case rankingShort
  case otherSigns
  case rankingIntro
  case columnRank
  case columnLink
  case columnCarriedDrawn
  case columnCarried
  case columnExpected
  case columnExcess
  case columnTop
  case columnRequests
  case columnOwn
  case rankingIntroWithoutCosts
  case showAllRows
  case restOfRanking
  case restWithoutCosts
  case moreSigns

  // A link.
  case links
  case showInDiagram
  case linkCarries
  case groupCost
  case groupTime
  case groupQuality
  case columnAlone
  case columnTarget
  case columnOwnMedian
  case ownNinetieth
  case responseMedian
  case responseNinetieth
  case supplierTime
  case onTimeRate
  case wellServed
  case countOf
  case rating
  case ratingCount
  case repeats
  case kindsOfLink
  case columnKind
  case columnPace
  case columnRatio
  case kindsLeftOut

  // External requests, one by one.
  case worstCases
  case lateBy
  case complained
  case openedAt
  case dueAt
  case dueAsPromised
  case dueByTarget
  case dueByKind
  case deliveredAt
  case notDelivered
  case carriedBy

  // External requests together.
  case external
  case trend
  case trendFailed
  case kinds
  case columnAllowed
  case overPromises
  case overPromisesIntro
  case lateAnyway
  case lateAnywayIntro
  case columnServedFirst
  case columnPromisedBy
  case columnTimeGoes

  // The rankings beside.
  case otherRankings
  case otherRankingsIntro
  case responseTimeMeans
  case onTimeMeans
  case reworkMeans
  case volumeMeans
  case betweennessMeans

  // The data.
  case data
  case dataShort
  case logShape
  case logLevel
  case timeZone
  case logPeriod
  case asOf
  case dueBasis
  case files
  case filesIntro
  case setAsideNote
  case columnFile
  case columnRows
  case columnAccepted
  case columnSetAside
  case columnDuplicates
  case columns
  case columnsIntro
  case assumptions
  case definitions
}
