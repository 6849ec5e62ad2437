/// What is said of a store and of what was done to it.
package enum StorePhrase: String, Phrase {
  case imported
  case keptNewer
  case setAsideInStore
  case alreadyThere
  case importLine
  case newRows
  case changedRows
  case sameRows
  case olderRows
  case repeatedRows
  case asideRows
  case undoneLine
  case rowOf
  case rowOfCase
  case changedBy
  case changeLine
  case undone
  case repaired
  case guardedCells
  case settingsLine
  case settingsKept
  case saidPeople
  case saidAgreements
  case saidStates
  case saidTarget
  case saidHours
}
