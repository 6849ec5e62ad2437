extension PartialPhrase {
  package var english: String {
    switch self {
    case .wrote: "wrote {path}: {rows} rows"
    case .wroteAside:
      "wrote {path}: {rows} rows; {aside} that were set aside are kept in it, and merging hands "
        + "them out"
    case .notAPartial:
      "'{path}' is no partial result; 'weaklink aggregate {path} -o slice.partial' makes one"
    case .newer:
      "'{path}' has form {version} of partial results, of a later version of Weaklink; install that "
        + "version to merge it"
    case .damaged:
      "'{path}' is not whole or was changed; make it anew with 'weaklink aggregate'"
    case .otherShape:
      "'{path}' and '{other}' are no slices of one log: one holds requests, the other events"
    case .otherZone:
      "'{path}' was read in {zone} and '{other}' in {otherZone}; read both slices with one "
        + "--timezone, or one --mapping"
    case .amongLogs:
      "'{path}' is a partial result and '{log}' is not; 'weaklink aggregate {log} -o slice.partial' "
        + "makes one of it"
    case .readAlready:
      "'{option}' tells how to read a log, and the rows of '{path}' were read when it was made; "
        + "make it anew with it"
    case .madeOfPartials:
      "'{path}' is a partial result already; 'weaklink merge' puts partials together"
    }
  }
}
