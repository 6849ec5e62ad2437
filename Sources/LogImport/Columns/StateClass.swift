/// What a state says about who is at work.
package enum StateClass: String, CaseIterable, Sendable {
  case working
  case waitingForCustomer
  case waitingForSupplier
  case resolved
  case cancelled
}
