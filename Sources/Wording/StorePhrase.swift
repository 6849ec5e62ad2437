/// What is said of a store and of what was done to it.
package enum StorePhrase: String, Phrase {
  case imported
  case keptNewer
  case setAsideInStore
  case alreadyThere
  case importLine
  case rowOf
  case changeLine
  case undone
  case repaired
}
