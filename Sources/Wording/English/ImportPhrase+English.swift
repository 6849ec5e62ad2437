extension ImportPhrase {
  package var english: String {
    switch self {
    case .read: "how {file} was read"
    case .shapeRequests: "a log of requests: one row is one request"
    case .shapeEvents: "a log of events: one row is something that happened to a case"
    case .headRole: "role"
    case .headColumn: "column"
    case .headExample: "example"
    case .headEvidence: "found by"
    case .headSureness: "how sure"
    case .byMapping: "your --map"
    case .byName: "its name"
    case .byWord: "a name in common use"
    case .byLooseWord: "a name that fits, and its values"
    case .byValues: "its values"
    case .byImport: "how it was imported"
    case .sure: "certain"
    case .likely: "likely"
    case .guess: "a guess"
    case .rival: "{role}: '{columns}' would do as well; to choose it: {option}"
    case .change: "to change a role: --map ROLE=COLUMN, for example --map {example}"
    case .unused: "columns that were not used: {columns}"
    case .states: "states: {states}"
    case .stateWorking: "at work"
    case .stateCustomer: "waiting for the customer"
    case .stateSupplier: "waiting, not for the customer"
    case .stateResolved: "resolved"
    case .stateCancelled: "cancelled"
    case .stateUnknown: "unknown, taken for at work"
    case .assumed: "assumed: {note}"
    case .mappingHead:
      "How {file} is read. Change what is wrong and give this file along: --mapping {mapping}"
    case .mappingColumns: "role: column. A role of '~' is read from no column."
    case .mappingOthers: "Columns that no role was found for: {columns}"
    case .mappingRival: "or {columns}"
    case .mappingDates: "The order of numbers in dates: dmy, mdy or ymd."
    case .mappingZone: "The zone of times without an offset."
    case .mappingEmpty: "Words that are empty cells in every column."
    case .mappingStates: "What each state means. Unknown, taken for at work: {states}"
    case .mappingStatesKnown: "What each state means."
    case .mappingOutcomes: "What each outcome means for the customer."
    case .mappingPeople:
      "Who belongs to whom: a CSV with the columns name, team, department, manager, external, or a list."
    case .mappingAgreements:
      "Standing agreements on own time; without customer or kind they hold for all."
    case .mappingTarget: "The time allowed to external requests without a promise."
    case .mappingAnswers:
      "Who answers to customers for a kind; without it who takes most requests of it."
    case .mappingTouchpoints:
      "The kinds of request that are points of contact with customers; without it all are."
    case .mappingTeams: "Who works at other hours; what is left out is as above."
    case .mappingCalendar:
      "When people work; 'always' counts every hour. Holidays may have hours, and workdays of their own."
    case .rows:
      "{rows} {rows:row|rows}: {accepted} read, {setAside} set aside, {duplicates} "
        + "{duplicates:duplicate|duplicates}"
    }
  }
}
