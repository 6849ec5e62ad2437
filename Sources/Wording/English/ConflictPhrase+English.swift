extension ConflictPhrase {
  package var english: String {
    switch self {
    case .title: "Unresolved conflicts"
    case .sectionShort: "Conflicts"
    case .settledTitle: "Settled conflicts"
    case .none: "No unresolved conflict is recorded."
    case .noneAtAll: "No conflict is recorded."
    case .between: "{first} and {second}"
    case .sinceDays: "since {date}, {days} {days:day|days}"
    case .fromTo: "{date} to {end}, {days} {days:day|days}"
    case .openShort: "open for {days} {days:day|days}"
    case .yesterday: "Yesterday"
    case .today: "Today"
    case .tomorrow: "Tomorrow"
    case .state: "State"
    case .nextTitle: "Next"
    case .cause: "{cause}"
    case .causeHidden: "How it began is on file and not shown here (--include-notes shows it)."
    case .causeMissing: "How it began is not on file."
    case .grewFrom: "It grew from {requests}."
    case .recordedNames: "Recorded between {first} and {second}."
    case .notes: "Notes: {notes}"
    case .slower:
      "{provider} takes {ratio} times as long for {customer} as before it ({before} then, "
        + "{during} since; 95 % interval {low} to {high} times)."
    case .noSlower:
      "{provider} takes no longer for {customer} than before it ({before} then, {during} "
        + "since; 95 % interval {low} to {high} times)."
    case .unsure:
      "{provider} takes about {ratio} times as long for {customer} as before it, which may "
        + "be chance ({before} then, {during} since; 95 % interval {low} to {high} times)."
    case .tooFew:
      "What {provider} did for {customer} is too little to compare: {before} "
        + "{before:request|requests} before it, {during} since, and 20 are needed on either "
        + "side."
    case .everyoneElse: "everyone else"
    case .hurt:
      "{requests} external {requests:request|requests} went through the two while it was "
        + "open, and {failed} failed."
    case .hurtExpected:
      "At the rate before it would have been {expected}: {excess} more than that (95 % "
        + "interval {low} to {high})."
    case .hurtNoMore: "At the rate before it would have been {expected}: no more than that failed."
    case .hurtUnknown:
      "Too few went through them before it to say how many would have failed anyway."
    case .hurtWhom: "Among those it met: {cases}."
    case .hurtCase: "{name} ({facts})"
    case .hurtNobody: "No external request went through the two while it was open."
    case .notFollowed:
      "Which external requests it met cannot be told: the log does not say what a request "
        + "was made for."
    case .sameParty:
      "Both are of {party}: only between persons (--level person) can it be seen what it does."
    case .goesOn:
      "If it goes on at this rate, about {failures} more external "
        + "{failures:request|requests} will fail because of it in the next {days} days (95 % "
        + "interval {low} to {high})."
    case .goesOnUnsure:
      "If it goes on, the log cannot say that more will fail because of it: about "
        + "{failures} in the next {days} days, and it may be none (95 % interval {low} to "
        + "{high})."
    case .goesOnUnknown: "What it will cost if it goes on cannot be told from this log."
    case .stuckAt: "stuck at step {place} of 7, “{step}”, for {days} {days:day|days}"
    case .allTaken: "all seven steps taken"
    case .ownedBy: "owner {owner}"
    case .noOwner: "nobody owns it"
    case .pastReview: "review overdue by {days} {days:day|days}"
    case .reviewOn: "review on {date}"
    case .noReview: "no review date"
    case .kindAndStage: "{kind}, stage {stage} of 9 (Glasl)"
    case .taskConflict: "about the work"
    case .relationshipConflict: "between the persons"
    case .processConflict: "about who does what"
    case .stageOnly: "stage {stage} of 9 (Glasl)"
    case .findOwner: "Name somebody who sees to it that it is settled."
    case .setReview: "Set a day on which it is looked at again."
    case .look: "look at the situation"
    case .read: "read the other side's reaction"
    case .acknowledge: "acknowledge"
    case .apologise: "apologise without excuses"
    case .propose: "propose a remedy"
    case .carryOut: "carry it out"
    case .followUp: "follow up"
    case .doLook:
      "Talk to each of the two alone: what happened, in order, and what did it cost whom?"
    case .doRead: "Ask each how the other has taken it, and watch for what is not said."
    case .doAcknowledge: "Bring them together; each says what went wrong on their own side."
    case .doApologise: "Each apologises for their own part, without “but”."
    case .doPropose:
      "Agree on one remedy that both can live with, and write it down with a name and a day."
    case .doCarryOut: "See that the remedy is done by its day."
    case .doFollowUp: "Two weeks on, ask both whether it holds, and look at these figures again."
    case .doSettle:
      "All steps are taken: ask both whether it is over, and record that it is settled."
    case .total:
      "{open} unresolved {open:conflict|conflicts}; {requests} external "
        + "{requests:request|requests} went through them meanwhile, and {failed} failed."
    case .totalExcess:
      "{excess} of them are beyond what the rates before would have brought (95 % interval "
        + "{low} to {high})."
    case .totalTomorrow:
      "If they go on, about {failures} more in the next {days} days ({low} to {high})."
    case .suggestTitle: "Possibly unrecorded conflicts"
    case .suggestIntro:
      "The log shows what a conflict would leave behind, and what other causes may. "
        + "Whether it is one, a person finds out and records."
    case .suggestHow: "Record one with 'weaklink conflicts', or in a table given with --conflicts."
    case .suggestRequests: "requests to look at: {requests}."
    case .nothingSuggested:
      "The log shows nothing that looks like a conflict that nobody has recorded."
    case .bothWays: "both ways"
    case .signSlower: "{provider} has been {ratio} times as slow for {customer} since {date}"
    case .signContrast: "{provider} takes {ratio} times as long for {customer} as for others"
    case .signPingPong:
      "{count} of {of} requests of {customer} to {provider} went back and forth "
        + "({elsewhere} elsewhere)"
    case .signRefusals:
      "{count} of {of} requests of {customer} to {provider} have words that refuse "
        + "({elsewhere} elsewhere)"
    case .signAskedAgain:
      "{customer} had to ask {provider} again for {count} of {of} requests ({elsewhere} elsewhere)"
    case .signComplaints:
      "{count} of {of} requests of {customer} to {provider} were complained about "
        + "({elsewhere} elsewhere)"
    case .moreConflicts: "and {count} more"
    case .line: "{names} · {since} · {failed} failed meanwhile"
    case .columnConflict: "Conflict"
    case .columnParties: "Between"
    case .columnDays: "Days"
    case .columnFailed: "Failed meanwhile"
    case .columnStuck: "Stuck at"
    case .columnOwner: "Owner"
    case .stepTaken: "{date}: {step}"
    case .stepTakenBy: "{date}: {step}, {actor}"
    case .fairness:
      "What a log shows of two people is a reason to talk with them, not a judgement of either."
    }
  }
}
