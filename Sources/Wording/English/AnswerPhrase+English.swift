extension AnswerPhrase {
  package var english: String {
    switch self {
    case .lateOfKind: "late {kinds}"
    case .failedOfKind: "failed {kinds}"
    case .lateRequests: "late external requests"
    case .failedRequests: "failed external requests"

    case .weakestLink:
      "The weakest link is {link}: it carries {share} of {failures}, a link like it would carry "
        + "{expected}."
    case .weakWithoutWeakest:
      "No link is the weakest for certain. {link} is weak: it carries {share} of {failures}, a "
        + "link like it would carry {expected}."
    case .noWeakestLink:
      "No link stands out. {link} carries most, {share} of {failures}; a link like it would carry "
        + "{expected}."
    case .noneBeyondChance:
      "No link stands out. {link} carries most, {share} of {failures}, but no more than a link "
        + "like it would."
    case .tooFewToCompare:
      "No link has the 20 requests that a comparison takes. {link} carries most, {share} of "
        + "{failures}."
    case .noneRecoverable:
      "None of the {failed} {failures} would have been on time with every link at the pace it "
        + "has shown: no link carries them."
    case .oneNotRecoverable:
      "The one external request that failed would have been late with every link at the pace it "
        + "has shown: no link carries it."
    case .nothingFailed: "Nothing failed: {requests} external {requests:request|requests}."
    case .nothingFailedYet:
      "Nothing has failed so far: {requests} external {requests:request|requests}, {open} of "
        + "them open."
    case .noDueTimes:
      "No external request has a due time, of {requests} in all: none can be called late. A "
        + "promise column or a target would tell."
    case .unattributed:
      "{failed} of {requests} external {requests:request|requests} failed, but the log does not "
        + "say which requests were made for them: a column with the case or the parent request "
        + "is missing."
    case .noExternalRequests:
      "The log has no requests of external customers: it shows how links serve each other, not "
        + "what customers lost by it."

    case .verySure: "Very sure"
    case .fairlySure: "Fairly sure"
    case .likely: "Likely"
    case .unsure: "Not sure"
    case .certainty:
      "{sureness}: it carries {excess} more than chance would give it (90\u{A0}% interval "
        + "{low} to {high}) and comes first in {top} of resamples of the log."
    case .certaintyOfWeak:
      "Weak beyond chance, but perhaps not the weakest: it carries {excess} more than chance would "
        + "give it (90\u{A0}% interval {low} to {high}) and comes first in {top} of resamples of "
        + "the log."
    case .withinChance:
      "Chance alone may do as much: it carries {avoidable} where {expected} are expected (90\u{A0}% "
        + "interval of the difference {low} to {high})."

    case .fixedAlone:
      "Had it kept within its target of {target} (its median is {own}), {alone} of the {failed} "
        + "{failures} would have been on time with nothing else changed."
    case .fixedAloneOne:
      "Had it kept within its target of {target} (its median is {own}), the one external request "
        + "that failed would have been on time with nothing else changed."
    case .fixedTogether: "With every link within its target, {recoverable} would have been."

    case .slowerSince: "{link} takes {ratio} times as long since {date}."
    case .slowerSinceAtCost:
      "{link} takes {ratio} times as long since {date}; that made {cost} external "
        + "{cost:request|requests} fail."
    case .fasterSince: "{link} takes {ratio} of the time it took before {date}."
    case .slowerThanForOthers:
      "{provider} takes {ratio} times as long for {customer} as for others (compared with "
        + "{against} of their {against:request|requests})."
    case .openConflict:
      "A conflict between {customer} and {provider} has been open since {date}, for {days} "
        + "{days:day|days}."

    case .requests: "{count} external {count:request|requests}"
    case .failed: "{count} failed"
    case .recoverable: "{count} recoverable"
    case .overPromised: "{count} over-promised"
    case .notTime: "{count} not a matter of time"
    case .open: "{count} open"
    case .due: "due times from {basis}"

    case .serviceLink: "{provider} → {customer}"
    case .ownWork: "{owner} own work"
    }
  }
}
