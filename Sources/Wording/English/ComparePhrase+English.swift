extension ComparePhrase {
  package var english: String {
    switch self {
    case .headline: "{count} {count:link|links} got worse: {links}."
    case .headlineNone: "No link got worse."
    case .headlineNew:
      "{count} new {count:link carries|links carry} failures beyond chance: {links}."
    case .andMore: "{links} and {count} more"
    case .failedMore:
      """
      More external requests fail: {after}, before {before} ({change} points, 95 % interval \
      {low} to {high}).
      """
    case .failedFewer:
      """
      Fewer external requests fail: {after}, before {before} ({change} points, 95 % interval \
      {low} to {high}).
      """
    case .failedAlike:
      "No real change for external customers: {after} of their requests fail, before {before}."
    case .worse: "{count} worse"
    case .new: "{count} new"
    case .better: "{count} better"
    case .gone: "{count} gone"
    case .unchanged: "{count} unchanged"
    case .tooFew: "{count} with too few requests"
    case .before: "Before  {files} · {period} · {requests} external {requests:request|requests}"
    case .after: "Now     {files} · {period} · {requests} external {requests:request|requests}"
    case .period: "{from} to {to}"
    case .noPeriod: "no times"
    case .worseTitle: "Worse"
    case .newTitle: "New"
    case .betterTitle: "Better"
    case .goneTitle: "Gone"
    case .line: "{link}: {facts}"
    case .ownTime:
      """
      takes {ratio} times as long as before (median {before}, now {after}; 95 % interval {low} \
      to {high})
      """
    case .medians: "median own time {before}, now {after}"
    case .promises:
      """
      keeps {after} of its promises, before {before} ({change} points, 95 % interval {low} to \
      {high})
      """
    case .carriedMore:
      "carries {change} more failures in 100 external requests (90 % interval {low} to {high})"
    case .carriedFewer:
      "carries {change} fewer failures in 100 external requests (90 % interval {low} to {high})"
    case .carriedAlike: "the failures that it carries have not clearly changed"
    case .requests: "{count} {count:request|requests}"
    case .moreLinks: "{count} more"
    case .weakNew: "carries failures beyond chance"
    case .acceptedCount: "{count} known {count:weakness is|weaknesses are} accepted and not shown."
    case .mediansOnly:
      """
      One side is a saved analysis: own times were compared by medians only, without a verdict \
      on them. Verdicts rest on promises kept and on failures carried.
      """
    case .inferredDue:
      """
      Due times were inferred from each side by itself, so failures cannot be compared; \
      '--target' sets one that holds for both.
      """
    case .differences:
      """
      Of the changes told about 5 % may be chance. Own times within a tenth of what they were, \
      and rates within five points, count as unchanged.
      """
    case .acceptedHeader: "known weaknesses, one a line: who asks>who serves"
    case .acceptedNotLink: "'{path}' line {line}: expected Customer>Provider, found '{text}'"
    case .acceptedUnknown: "neither side has the accepted link '{link}'"
    case .cannotRead: "cannot read '{path}': {reason}"
    case .notAnAnalysis:
      """
      '{path}' is not an analysis that this version can read; 'weaklink analyze LOG -o {path}' \
      writes one
      """
    case .otherPartyHours:
      "on the two sides teams keep different hours; analyse both with the same --mapping"
    case .otherHours:
      "the two sides count other hours: {before} and {after}; --calendar \"{hours}\" reads the log "
        + "by those of the first"
    case .everyHour: "every hour"
    case .otherLevel:
      """
      the two sides look at different levels, {before} and {after}; '--level' chooses that of \
      a log
      """
    case .emptySide: "no request of '{path}' was opened {period}"
    case .untilSplit: "before {day}"
    case .sinceSplit: "since {day}"
    }
  }
}
