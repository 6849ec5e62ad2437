extension ChartPhrase {
  package var english: String {
    switch self {
    case .intervalSummary:
      "Carries {avoidable} (90\u{A0}% interval {low} to {high}); by chance {expected}"

    case .ownTimes: "Own time of its requests"
    case .ownTimesRead:
      "Requests by own time; the scale is logarithmic. What lies beyond the target is "
        + "drawn stronger. The target comes from {basis}."
    case .ownTimesUntargeted:
      "Requests by own time; the scale is logarithmic. There is no target to compare with."
    case .targetMark: "target {duration}"
    case .medianMark: "median {duration}"
    case .binTip: "{count} {count:request|requests} of {from} to {to}"
    case .histogramSummary: "Own time of {count} requests: median {median}, target {target}"

    case .monthByMonth: "Own time, month by month"
    case .monthByMonthRead:
      "Median own time of the requests opened in each month; the bars below count them."
    case .changeMark: "changed {date}"
    case .linkMonthTip: "{month}: {own}, {count} {count:request|requests}"
    case .linkTrendSummary:
      "Median own time over {months} months: {first} in the first, {last} in the last"
    case .monthTip: "{month}: {requests} requests, {failed} failed ({share})"
    case .trendSummary: "{requests} external requests over {months} months, {failed} of them failed"

    case .columnServedBy: "Served by"
    case .columnTime: "When"
    case .timelineOwn: "Own time"
    case .timelineTarget: "Target"
    case .ownTime: "own time"
    case .waitingForOthers: "waiting for others"
    case .paused: "paused: nobody here could work on it"
    case .dueMark: "due"
    case .ownPromise: "its own promise"
    case .criticalPath: "on the critical path"
    case .stepSummary: "{opened} to {delivered}, own time {own}"
    case .stepsLeftOut: "Not shown: {count} more {count:request|requests} of this chain."
    }
  }
}
