/// How a log was understood: the words of `weaklink columns`.
package enum ImportPhrase: String, Phrase {
  case read
  case shapeRequests
  case shapeEvents
  case headRole
  case headColumn
  case headExample
  case headEvidence
  case headSureness
  case byMapping
  case byName
  case byWord
  case byLooseWord
  case byValues
  case sure
  case likely
  case guess
  case rival
  case change
  case unused
  case states
  case stateWorking
  case stateCustomer
  case stateSupplier
  case stateResolved
  case stateCancelled
  case stateUnknown
  case assumed
  case rows
}
