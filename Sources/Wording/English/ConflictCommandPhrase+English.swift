extension ConflictCommandPhrase {
  package var english: String {
    switch self {
    case .saved: "conflict {id}, {first} and {second}: {done}"
    case .recorded: "recorded"
    case .changed: "changed"
    case .stepTaken: "step recorded"
    case .settled: "settled"
    case .reopened: "broke out again"
    case .dismissed: "dismissed"
    case .imported: "imported"
    case .importedCount:
      "{count} {count:conflict|conflicts} taken over into {path}, {same} as before"
    case .dismissedPair: "{first} and {second} will not be suggested again"
    case .reviewEvent: "Look at conflict {id} again: {first} and {second}"
    case .noSuchConflict: "there is no conflict '{id}'"
    case .knownConflicts: "; on file are {names}"
    case .strangeRequest:
      "a conflict grew from '{name}', which is no request and no case of the logs"
    case .openAlready:
      "'{first}' and '{second}' are in conflict already: '{id}' is open; '--anyway' records another"
    case .settledAlready: "conflict '{id}' is settled already"
    case .notSettled: "conflict '{id}' is not settled; only what was settled breaks out again"
    case .notSuggested: "{first} and {second} are not suggested; record the conflict with 'add'"
    case .sinceUnknown: "the log does not say since when: name a day with --since"
    case .nobodyToForget: "'{name}' stands nowhere in {path}"
    case .forgot:
      "the name is replaced by '{replacement}' in {cells} {cells:place|places} of {path}"
    case .forgottenPerson: "forgotten person {number}"
    case .somePerson: "Person {number}"
    case .someTeam: "Team {number}"
    case .someCustomer: "Customer {number}"
    case .keyLineBroken: "{path}:{line}: '{text}' is no line of a key such as 'Person 1 = Alma'"
    case .columnSince: "Since"
    case .columnReview: "Review"
    case .columnConflict: "Conflict"
    case .columnBetween: "Between"
    case .columnDays: "Days"
    case .columnStep: "Next step"
    case .columnOwner: "Owner"
    case .nothingListed: "none"
    case .history: "What was done to the record"
    case .done: "{date}: {what}, {actor}"
    case .settledOn: "settled on {date}"
    case .brokeOutOn: "broke out again on {date}"
    }
  }
}
