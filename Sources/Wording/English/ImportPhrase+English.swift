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
    case .rows:
      "{rows} {rows:row|rows}: {accepted} read, {setAside} set aside, {duplicates} "
        + "{duplicates:duplicate|duplicates}"
    }
  }
}
