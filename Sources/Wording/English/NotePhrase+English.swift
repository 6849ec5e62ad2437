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
    case .workingTimeOnly: "only working time counts: {hours}"
    case .officeHours:
      "{share} of what happened lies in {hours}: only that time counts, and a day is a working day; "
        + "--calendar always counts every hour"
    case .touchpointsNamed:
      "{count} external {count:request is|requests are} of kinds that were not named as touchpoints and {count:stands|stand} in no touchpoint"
    case .partiesKeepHours:
      "{count} {count:party keeps|parties keep} hours of their own, by which what they do is measured: {parties}"
    case .loosePromises:
      "{count} {count:promise was|promises were} far longer than the work takes"
    case .readAsRequests: "read as a log of requests: opened in '{opened}', served by '{provider}'"
    case .readAsEvents:
      "read as a log of events: case in '{case}', time in '{time}', at work '{party}'"
    case .datesDayFirst: "dates give the day before the month"
    case .datesMonthFirst: "dates give the month before the day"
    case .datesYearFirst: "dates give the year first"
    case .zoneAssumed: "times without an offset were read in {zone}"
    case .encodingRead: "{file} is not in UTF-8: it was read as {encoding}"
    case .fileRead: "{file}: {form}, {encoding}, times like '{time}'"
    case .columnsUnited:
      "columns that some files lack were read as empty there: {columns}"
    case .openedIsLastChange:
      "no column says when requests were opened: '{column}', the time of their last change, stands for it, "
        + "so they look shorter than they were; export the time of creation too"
    case .sheetRead: "of {file} the sheet '{sheet}' was read; not read: {others}"
    case .objectsRead:
      "of {file} the objects '{type}' were taken for the cases; '--map case=TYPE' takes others: {others}"
    case .membersUnread: "{file} was read from an archive; not read from it: {others}"
    case .filledDown:
      "the rows of {file} are grouped: empty cells of {columns} were read as what stands above them"
    case .filesJoined:
      "{file} and {other} were joined by '{column}': {matched} of {rows} {rows:row|rows} found a partner"
    case .setAsideRead:
      "of {file} {count} {count:row was|rows were} read again that had been set aside"
    case .headerMade: "{file} has no header row: its columns are called 'column 1', 'column 2', …"
    case .headersRepeated:
      "{file} names its columns more than once: {count} {count:line|lines} of names and titles "
        + "{count:was|were} passed over"
    case .emptyWords: "{words} were read as empty cells"
    case .noCustomerColumn:
      "no customer column: every request counts as one of an external customer"
    case .endedWithoutTime:
      "{count} {count:request is|requests are} over by {count:its|their} state, but the log has no "
        + "time for it: {count:it counts|they count} as open"
    case .spellingsFolded: "spelt in several ways and taken for one: {names}"
    case .snapshot:
      "one row a ticket: who had it in the meantime is not in this export; a history "
        + "export, with a line for every change, would show the path of each ticket and "
        + "which link made it late"
    case .snapshotOf:
      "one row a ticket, as {system} exports it: who had it in the meantime is not in "
        + "it; {system} keeps that in {export}, and exported with a line for every change "
        + "it would show the path of each ticket and which link made it late"
    case .endsOfDays: "days mean the end of that day: {columns}"
    case .serialTimes:
      "numbers were read as a spreadsheet's days: {columns}"
    case .unknownStates: "unknown states were taken for work in progress: {states}"
    case .unknownOutcomes: "unknown outcomes were taken for served: {outcomes}"
    case .ratingWords: "ratings in '{column}' were read as points of five: {words}"
    }
  }
}
