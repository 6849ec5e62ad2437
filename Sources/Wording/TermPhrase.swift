/// The product's names for what an analysis distinguishes, short enough for a table.
package enum TermPhrase: String, Phrase {
  // Verdicts.
  case weakest
  case weak
  case watch
  case sound
  case tooFew

  // Verdicts explained.
  case weakestMeans
  case weakMeans
  case watchMeans
  case soundMeans
  case tooFewMeans

  // Measures that stand beside the ranking.
  case responseTime
  case onTimeRate
  case rework
  case volume
  case betweenness

  // Where a target came from.
  case agreedTarget
  case promisedTarget
  case demonstratedPace
  case medianOfProvider
  case medianOfKind

  // Where due times came from.
  case duePromises
  case dueTarget
  case dueInferred
  case dueMixed

  // What became of an external request.
  case servedOnTime
  case stillOpen
  case cancelled
  case recoverable
  case overPromised
  case notTime
  case late

  // Why a provider was not at work on a request.
  case waitingForCustomer
  case resolved
  case waitingForSupplier

  case teams
  case persons
  case departments
  case requestLog
  case eventLog
  case externalCustomers
  case externalCustomersWithin
  case noKind
}
