/// Why a store could not be used, and what to do.
package enum StoreErrorPhrase: String, Phrase {
  case missing
  case notAStore
  case newer
  case damaged
  case busy
  case busyWith
  case readOnly
  case full
  case unreachable
  case failed
  case otherShape
  case ofRequests
  case ofEvents
  case empty
  case nothingToUndo
  case notTheLast
  case noSuchImport
  case beyondRepair
  case occupied
  case storeAmongLogs
  case readAlready
}
