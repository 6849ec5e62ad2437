/// What can be wrong with a log. The raw value is the name that users see and search for.
package enum FaultPhrase: String, Phrase {
  // Nothing can be read.
  case noSuchFile = "no-such-file"
  case folderGiven = "folder-given"
  case noPermission = "no-permission"
  case unreadableFile = "unreadable-file"
  case emptyFile = "empty-file"
  case headerOnly = "header-only"
  case binaryFile = "binary-file"
  case workbookGiven = "workbook-given"
  case lockedWorkbook = "locked-workbook"
  case damagedWorkbook = "damaged-workbook"
  case oversizedWorkbook = "oversized-workbook"
  case noTable = "no-table"
  case zipGiven = "zip-given"
  case damagedZip = "damaged-zip"
  case damagedArchive = "damaged-archive"
  case oversizedArchive = "oversized-archive"
  case shrunkFile = "shrunk-file"
  case oversizedInput = "oversized-input"
  case tooManyProviders = "too-many-providers"
  case markupGiven = "markup-given"
  case damagedMarkup = "damaged-markup"
  case forbiddenMarkup = "forbidden-markup"
  case damagedJSON = "damaged-json"
  case noRecords = "no-records"
  case oversizedTable = "oversized-table"
  case unknownEncoding = "unknown-encoding"
  case unclosedQuote = "unclosed-quote"
  case oversizedRow = "oversized-row"
  case setAsideAlone = "set-aside-alone"
  case differentColumns = "different-columns"
  case unknownColumn = "unknown-column"
  case mappingSyntax = "mapping-syntax"
  case mappingKey = "mapping-key"
  case mappingValue = "mapping-value"
  case mappingParty = "mapping-party"
  case mappingKind = "mapping-kind"
  case noNameColumn = "no-name-column"
  case personTwice = "person-twice"
  case noTimeColumn = "no-time-column"
  case noProviderColumn = "no-provider-column"
  case noCaseColumn = "no-case-column"

  // A choice had to be made.
  case ambiguousColumn = "ambiguous-column"
  case ambiguousDates = "ambiguous-dates"
  case repeatedColumn = "repeated-column"

  // A row is set aside.
  case tooFewFields = "too-few-fields"
  case tooManyFields = "too-many-fields"
  case impossibleDate = "impossible-date"
  case unreadableTime = "unreadable-time"
  case missingTime = "missing-time"
  case missingProvider = "missing-provider"
  case missingCase = "missing-case"
  case deliveredBeforeOpened = "delivered-before-opened"
  case duplicateID = "duplicate-id"
  case undecodableByte = "undecodable-byte"
  case unreadableRecord = "unreadable-record"

  // A row is read, in part.
  case duplicateRow = "duplicate-row"
  case shortRow = "short-row"
  case unknownParent = "unknown-parent"
  case ownParent = "own-parent"
  case parentCycle = "parent-cycle"
  case timeLeftOut = "time-left-out"
  case unreadableNumber = "unreadable-number"

  // Of a file of conflicts.
  case noPartyColumns = "no-party-columns"
  case noBeginningColumn = "no-beginning-column"
  case missingParty = "missing-party"
  case missingBeginning = "missing-beginning"
  case conflictWithOneself = "conflict-with-oneself"
  case stageOutOfRange = "stage-out-of-range"
  case unknownConflictType = "unknown-conflict-type"
  case settledBeforeOpened = "settled-before-opened"
  case reopenedBeforeSettled = "reopened-before-settled"
  case stepBeforeOpened = "step-before-opened"
  case reviewBeforeOpened = "review-before-opened"
  case unreadableStep = "unreadable-step"
}

extension FaultPhrase {
  /// What is done about the fault and what the user can do.
  package var remedy: RemedyPhrase {
    guard let remedy = RemedyPhrase(rawValue: rawValue) else {
      preconditionFailure("the fault \(rawValue) has no remedy")
    }
    return remedy
  }
}
