extension RemedyPhrase {
  package var english: String {
    switch self {
    case .noSuchFile: "check the path; put it in quotes if it has spaces"
    case .folderGiven: "name the files in it"
    case .noPermission: "ask its owner for access, or copy it to a place of your own"
    case .unreadableFile: "try again, or copy it to a local disk first"
    case .emptyFile:
      "export the log again: a header row and one row for each request are expected"
    case .headerOnly: "export the log again without a filter, or with a longer period"
    case .binaryFile: "export the log as CSV"
    case .workbookGiven: "open it and save it as an Excel workbook (.xlsx) or as CSV (UTF-8)"
    case .lockedWorkbook: "open it and save it without a password"
    case .damagedWorkbook: "open it in a spreadsheet program and save it again"
    case .oversizedWorkbook: "open it and save the sheet as CSV (UTF-8)"
    case .noTable:
      "put the log into a visible sheet: a header row and one row for each request"
    case .zipGiven: "unpack it and name the log that is in it"
    case .damagedZip: "fetch or save the file again"
    case .damagedArchive: "fetch the file again"
    case .oversizedArchive: "unpack it with gunzip and read the unpacked file"
    case .oversizedInput: "write it to a file, and read the file"
    case .tooManyProviders: "name the column of teams or persons: --map \"provider team=COLUMN\""
    case .shrunkFile: "read it again when nothing writes to it, or copy it first"
    case .markupGiven: "export the log as CSV, as an Excel workbook (.xlsx), or as XES"
    case .damagedMarkup: "fetch or export the file again"
    case .forbiddenMarkup: "export the log again as XES or as CSV"
    case .damagedJSON: "fetch or export the file again, or correct this place"
    case .noRecords: "export the log again: a list of objects or a log of events is expected"
    case .oversizedTable: "export a shorter period, or fewer fields, or CSV"
    case .unknownEncoding: "save the file as CSV in UTF-8"
    case .unclosedQuote: "close the quote, or double it if it belongs to the text"
    case .oversizedRow: "check the separator and the quotes around this place"
    case .setAsideAlone:
      "name the log first, then this file: its rows are read as if they stood in the log"
    case .differentColumns: "read files of one kind at a time"
    case .unknownColumn: "correct --map {role}=…, or that line of the mapping file"
    case .mappingSyntax: "correct the line; names with signs or spaces stand in quotes"
    case .mappingKey: "write {known}, or put # before the line"
    case .mappingKind: "write {known}, or put # before the line"
    case .mappingParty: "write {known}, or put # before the line"
    case .mappingValue: "write it like {example}"
    case .noNameColumn:
      "call one of them 'name'; 'team', 'department', 'manager' and 'external' are read too"
    case .personTwice: "keep one of the two lines"
    case .noTimeColumn:
      "name one: --map opened=COLUMN for a row per request, or --map time=COLUMN for a "
        + "row per event"
    case .noProviderColumn:
      "name one: --map provider=COLUMN for persons, or --map \"provider team\"=COLUMN for teams"
    case .noCaseColumn: "name one: --map case=COLUMN"
    case .ambiguousColumn: "choose another with --map {option}"
    case .ambiguousDates: "if that is wrong, say --dates {option}"
    case .repeatedColumn: "rename the others if one of them was meant"
    case .tooFewFields:
      "the row is set aside; look for a missing separator or a line break inside a cell"
    case .tooManyFields:
      "the row is set aside; put quotes around a cell that holds the separator"
    case .impossibleDate: "the row is set aside; correct the time"
    case .unreadableTime:
      "the row is set aside; write times like 2026-03-02 08:00, or leave the cell empty"
    case .missingTime: "the row is set aside; fill in when the request was made"
    case .missingProvider: "the row is set aside; fill in who served the request"
    case .missingCase: "the row is set aside; fill in which case the event belongs to"
    case .deliveredBeforeOpened: "the row is set aside; correct one of the two times"
    case .duplicateID: "the row is set aside; the first one is kept"
    case .undecodableByte: "the row is set aside; save the file as CSV in UTF-8"
    case .unreadableRecord: "the line is set aside; correct it"
    case .duplicateRow: "it is counted once"
    case .shortRow:
      "if a separator is missing inside the row, its cells were read in the wrong "
        + "columns: correct it"
    case .unknownParent:
      "the request is kept without a parent; add the missing row, or a longer period"
    case .ownParent: "the request is kept without a parent"
    case .parentCycle:
      "its parent is dropped: of the requests in the circle it was opened first"
    case .timeLeftOut:
      "the row is read without it; write times like 2026-03-02 08:00, or leave the cell empty"
    case .unreadableNumber: "the cell was read as empty; write it like 4 or 4.5"
    case .noPartyColumns:
      "name them 'party' and 'other party'"
    case .noBeginningColumn:
      "name one 'opened'"
    case .missingParty:
      "the row is set aside; fill in who it is"
    case .missingBeginning:
      "the row is set aside; fill in when the conflict began"
    case .conflictWithOneself:
      "name the other party"
    case .stageOutOfRange:
      "write a stage of escalation after Glasl, 1 to 9, or leave it empty"
    case .unknownConflictType:
      "write task, relationship or process, or leave it empty"
    case .settledBeforeOpened:
      "correct one of the two dates"
    case .reopenedBeforeSettled:
      "correct one of the two dates"
    case .stepBeforeOpened:
      "correct one of the two dates"
    case .reviewBeforeOpened:
      "correct one of the two dates"
    case .unreadableStep:
      "the row is set aside; write a step like 2026-03-02 Ann: what came of it"
    }
  }
}
