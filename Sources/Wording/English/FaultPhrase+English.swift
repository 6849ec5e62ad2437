extension FaultPhrase {
  package var english: String {
    switch self {
    case .noSuchFile: "no such file"
    case .folderGiven: "this is a folder, not a log"
    case .noPermission: "no permission to read this file"
    case .unreadableFile: "the file cannot be read: {reason}"
    case .emptyFile: "the file is empty"
    case .headerOnly: "the file has a header but no rows"
    case .binaryFile: "this is not a text file"
    case .workbookGiven: "this is a workbook of the form {form}, which is not read here"
    case .lockedWorkbook: "this workbook is protected by a password"
    case .damagedWorkbook: "the workbook is damaged in its part '{part}'"
    case .oversizedWorkbook: "the workbook grows to more than {limit}"
    case .noTable: "no visible sheet of this workbook holds a table; its sheets are {sheets}"
    case .zipGiven: "this is a zip archive, not a log"
    case .damagedZip: "this workbook or zip archive is damaged or cut off"
    case .damagedArchive: "the gzip data is damaged or cut off"
    case .oversizedArchive: "the gzip data grows to more than {limit}"
    case .oversizedInput: "more than {limit} came from it, and no end"
    case .tooManyProviders:
      "column '{column}' names {count} different parties that serve, more than {limit}"
    case .shrunkFile: "the file became shorter while it was read"
    case .markupGiven: "this is a document in XML or HTML ('{root}'), not a log"
    case .damagedMarkup: "the event log breaks off here or is not well-formed XML"
    case .forbiddenMarkup:
      "here the document declares a document type or nests deeper than {limit} elements; neither is "
        + "read"
    case .damagedJSON: "the text is not valid JSON from here on"
    case .noRecords: "the file has no records: no events, and no objects in a list"
    case .oversizedTable: "written as a table, the file grows to more than {limit}"
    case .unknownEncoding: "the text is neither UTF-8 nor another encoding that is known here"
    case .unclosedQuote: "a quoted cell begins here and never ends"
    case .oversizedRow: "this row has more than {limit} fields"
    case .setAsideAlone:
      "this is a list of rows that were set aside, without the log they come from"
    case .differentColumns: "this file has no column '{column}', which {other} has"
    case .unknownColumn: "no column is named '{column}'; the header has {columns}"
    case .mappingSyntax: "this is not YAML: {reason}"
    case .mappingKey: "'{key}' means nothing here"
    case .mappingKind: "no request in the log is of the kind '{text}'"
    case .mappingParty: "nobody in the log is called '{text}'"
    case .mappingValue: "'{text}' cannot stand for '{key}'"
    case .noNameColumn:
      "no column of this list of people holds their names; the header has {columns}"
    case .personTwice: "'{text}' is in this list twice"
    case .noTimeColumn: "no column says when a request was made; the header has {columns}"
    case .noProviderColumn: "no column says who served a request; the header has {columns}"
    case .noCaseColumn:
      "no column says which case an event belongs to; the header has {columns}"
    case .ambiguousColumn:
      "more than one column could be {role}: {columns}; '{column}' was taken"
    case .ambiguousDates:
      "'{text}' could be {first} or {second}, and no date of the log decides it; "
        + "{first} was taken"
    case .repeatedColumn:
      "the column name '{column}' stands {count} times; the first column of that name was taken"
    case .tooFewFields: "{found} {found:field|fields} where the header has {expected}"
    case .tooManyFields: "{found} {found:field|fields} where the header has {expected}"
    case .impossibleDate: "there is no such time as '{text}' (column '{column}')"
    case .unreadableTime: "'{text}' is not a time (column '{column}')"
    case .missingTime: "no time in column '{column}'"
    case .missingProvider: "nobody is named in {columns}"
    case .missingCase: "no case in column '{column}'"
    case .deliveredBeforeOpened: "delivered at '{text}', before it was opened at '{other}'"
    case .duplicateID: "the id '{text}' was already used in {other}"
    case .undecodableByte: "a byte in column '{column}' is not valid {encoding}"
    case .unreadableRecord: "this line is not an object in JSON"
    case .duplicateRow: "this row is equal to {other}"
    case .shortRow:
      "{found} {found:field|fields} where the header has {expected}; the missing cells "
        + "were read as empty"
    case .unknownParent: "the parent '{text}' is not in the log"
    case .ownParent: "the request '{text}' is its own parent"
    case .parentCycle: "the parents of request '{text}' lead back to it"
    case .timeLeftOut: "'{text}' is no time that can be read (column '{column}')"
    case .unreadableNumber: "'{text}' is not a number (column '{column}')"
    case .noPartyColumns:
      "no two columns say between whom a conflict is; the header has {columns}"
    case .noBeginningColumn:
      "no column says when a conflict began; the header has {columns}"
    case .missingParty:
      "a conflict needs two parties, and column '{column}' names none"
    case .missingBeginning:
      "no date in column '{column}'"
    case .conflictWithOneself:
      "'{text}' cannot be in conflict with themselves"
    case .stageOutOfRange:
      "'{text}' is not a stage from 1 to 9"
    case .unknownConflictType:
      "'{text}' is not a type of conflict"
    case .settledBeforeOpened:
      "settled at '{text}', before the conflict began"
    case .reopenedBeforeSettled:
      "broken out again at '{text}', before it was settled"
    case .stepBeforeOpened:
      "a step was taken at '{text}', before the conflict began"
    case .reviewBeforeOpened:
      "to be reviewed at '{text}', before the conflict began"
    case .unreadableStep:
      "'{text}' does not begin with a date (column '{column}')"
    }
  }
}
