extension NotePhrase {
  package var english: String {
    switch self {
    case .attributionImpossible:
      "the log has neither a parent nor a case column: links are measured, but no external "
        + "request can be followed through the requests made for it"
    case .dueInferred:
      "{count} external {count:request has|requests have} no promise; late means slower than "
        + "four in five of the same kind"
    case .dueInferredOfAllKinds:
      "{kinds} {kinds:kind has|kinds have} too few requests for a due time of their own; "
        + "that of all kinds was taken"
    case .noPromises: "no promise column: on-time rates are not shown"
    case .personsShown:
      "links between persons: they show what the log shows, not anyone's fault; talk before "
        + "acting on them"
    case .nullSampled: "expected failures are drawn from {count} of {total} external requests"
    case .betweennessSkipped:
      "{parties} parties and {links} links: betweenness was not computed"
    case .openedAfterAsOf:
      "{count} {count:request|requests} opened after {asOf} {count:was|were} left out"
    case .loosePromises:
      "{count} {count:promise was|promises were} far longer than the work takes"
    }
  }
}
