extension ExplanationPhrase {
  package var english: String {
    switch self {
    case .holds: "It holds {checks}."
    case .fails: "It cannot be told from {checks}."
    case .untested: "Too little is known to hold {checks} equal."
    case .atEqualWorkload: "at equal workload"
    case .beyondOthers: "beyond what the provider's other customers met"
    case .withinKinds: "within the same kinds of requests"
    case .workloadChange: "a change of workload"
    case .everyonesChange: "a change for all the provider's customers"
    case .kindChange: "a change in what is asked"
    case .workloadName: "workload"
    case .othersName: "other customers"
    case .kindsName: "kinds"
    case .and: "and"

    case .title: "Other explanations"
    case .ofContrast: "Other explanations of the difference"
    case .ofSlowing: "Other explanations of the slowing"
    case .explanation: "Held equal"
    case .remains: "What remains"
    case .verdict: "Stands"
    case .stands: "yes"
    case .standsNot: "no"
    case .unknown: "too few to tell"
    case .loadBefore:
      "{open} open and {arrivals} arrivals a week before, {openAfter} and "
        + "{arrivalsAfter} after"
    case .loadBeside:
      "{open} open and {arrivals} arrivals a week when others asked, {openAfter} and "
        + "{arrivalsAfter} when this one did"
    case .tenths: "within {count} {count:group|groups} of like workload"
    case .otherLinks: "beside {count} other {count:customer|customers} over the same time"
    case .eachOther: "against each of {count} other {count:customer|customers}"
    case .kindGroups: "within {count} {count:kind|kinds}"
    case .kindMonthGroups: "within {count} {count:kind and month|kinds and months}"

    case .nextTarget: "What to aim for next"
    case .targetMet:
      "The target of {target} was kept to in {months}: the slowest of these months took "
        + "{sustained}. The next target: {next}."
    case .targetNotMet:
      "The target of {target} was not kept to in {months}: the slowest of these months "
        + "took {sustained}. It stays."
    case .onTimeMet: "{sustained} on time was sustained; the next target: {next}."
    case .onTimeNotMet:
      "{sustained} on time in the worst of these months; the target of {target} stays."

    case .month: "Month"
    case .monthShare: "Share of failures"
    case .monthExcess: "Beyond chance"
    }
  }
}
