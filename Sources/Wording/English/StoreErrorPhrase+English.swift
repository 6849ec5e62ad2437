extension StoreErrorPhrase {
  package var english: String {
    switch self {
    case .missing:
      "there is no store '{path}'; 'weaklink import LOG --into {path}' makes one"
    case .notAStore:
      "'{path}' is no store of Weaklink; 'weaklink import LOG --into NAME.weaklink' makes one"
    case .newer:
      "'{path}' was written by a later version of Weaklink; install that version to use it"
    case .damaged:
      "'{path}' is damaged ({reason}); 'weaklink repair {path} -o saved.weaklink' saves what can be "
        + "read, or go back to a backup"
    case .busy:
      "another process is writing to '{path}'; try again when it has finished"
    case .busyWith:
      "{holder} is writing to '{path}'; try again when it has finished"
    case .readOnly:
      "'{path}' cannot be written; copy it to a place where you may write, and use the copy"
    case .full:
      "the disk is full: '{path}' is as it was before; make room and try again"
    case .unreachable:
      "the system could not read or write '{path}' ({reason}); what it held is there as it was: "
        + "look at the disk and at the limits of this user, and try again"
    case .failed: "'{path}': {reason}"
    case .otherShape:
      "'{path}' holds {holds}, and this is {given}; import it into a store of its own"
    case .ofRequests: "a log of requests"
    case .ofEvents: "a log of events"
    case .empty: "'{path}' holds no log yet; 'weaklink import LOG --into {path}' brings one"
    case .nothingToUndo: "'{path}' holds no import that could be undone"
    case .notTheLast:
      "later imports stand on import {number} of '{path}'; the last is {last}: undo that one first"
    case .noSuchImport:
      "'{path}' has no import {number}; the last is {last}, and 'weaklink history {path}' lists all"
    case .beyondRepair:
      "nothing can be read of '{path}' ({reason}); go back to a backup, or import the logs into a "
        + "new store"
    case .occupied: "'{path}' exists; choose another name, or move it away first"
    case .storeAmongLogs:
      "'{path}' is a store and is read by itself; 'weaklink import' brings more logs into it"
    case .readAlready:
      "'{option}' tells how to read a log, and '{path}' is a store whose logs were read when they "
        + "were imported; import them into a new store with it"
    }
  }
}
