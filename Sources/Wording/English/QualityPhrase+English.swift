extension QualityPhrase {
  package var english: String {
    switch self {
    case .section: "How well links serve"
    case .sectionShort: "Service"
    case .noneLeft: "Not listed: {count} more {count:link|links}."
    case .intervals: "In brackets the 95 % interval; under 20 the counts alone."

    case .promises: "Promises and their habits"
    case .promisesIntro:
      "Promises that fell due, kept ones with their 95 % interval. In time is notice of "
        + "at least a quarter of the time that was left when the promise was made; less is "
        + "notice in name only."
    case .due: "Fell due"
    case .kept: "Kept"
    case .renegotiated: "Renegotiated in time"
    case .toldTooLate: "Told too late"
    case .silent: "Broken in silence"
    case .silentShort: "In silence"
    case .habit: "a habit"
    case .habitMeans:
      "A habit is a tenth or more of at least 20 promises put off at short notice."

    case .takingUp: "How requests are taken up"
    case .takingUpIntro:
      "Taken up properly is acknowledged within a tenth of the time to the promise, or "
        + "within an hour where there is none, and with a time promised; a bare “fine” is "
        + "not enough."
    case .acknowledged: "Acknowledged"
    case .takenUp: "Taken up properly"
    case .takeUpMedian: "Time to acknowledge, median"
    case .takeUpNinetieth: "Time to acknowledge, 9 in 10 within"
    case .withPromise: "Given a time"
    case .askedAgain: "Had to ask again"
    case .askedAgainShort: "Asked again"
    case .shortNotice: "Put off at short notice"

    case .complaints: "Complaints"
    case .complaintsIntro:
      "How often customers of a link complained; and where complaints are requests of "
        + "their own, how fast they were taken up and settled beside the other requests, and "
        + "how many of those that waited in the same queue they overtook."
    case .complainedAbout: "Complained about"
    case .complaintRequests: "Complaints as requests"
    case .complaintTakeUp: "Taken up"
    case .complaintSettled: "Settled"
    case .complaintTakeUpMedian: "Complaints taken up, median"
    case .complaintSettledMedian: "Complaints settled, median"
    case .complaintsOvertook: "Complaints overtook"
    case .overtook: "Overtook"
    case .beside: "others {value}"
    case .complaintsFirst: "Complaints went first"
    case .complaintsNotFirst: "Complaints did not go first"
    case .complaintsLast: "Complaints went last"
    case .noComplaintKind:
      "No kind of request is a complaint by its name: how fast complaints are taken up "
        + "and settled is not known."

    case .changes: "Changed demands"
    case .changesIntro:
      "Promises that the customer of a link had pulled forward after they were agreed, "
        + "and what became of them beside the other promises."
    case .changedBy: "Changed by"
    case .pulledForward: "Pulled forward"
    case .keptThen: "Kept then"
    case .keptOtherwise: "Kept otherwise"
    case .keptPulledForward: "Kept after being pulled forward"

    case .passedAlong: "Passed along"
    case .passedIntro:
      "Requests that the provider did not serve: refused, handed on without any work of "
        + "its own, or asked back of who had asked."
    case .refused: "Refused"
    case .handedOn: "Handed on"
    case .pingPong: "Ping-pong"
    case .reopened: "Reopened"
    case .rework: "Rework"
    case .nothingPassed: "No request was passed along."

    case .ratings: "Ratings"
    case .ratingsIntro:
      "Ratings from inside and outside, by the link that was rated; the lowest mean "
        + "first. Under 20 ratings are too few to compare."
    case .meanRating: "Mean rating"
    case .ratingCount: "Ratings"
    case .wellServed: "Well served"
    case .lowestRated: "Rated lowest"
    case .ratedAt: "{id}: {rating}, {date}"
    case .withNote: "there is a note in the log"

    case .noPromises: "No promise column: nothing can be said of promises."
    case .noChangeTimes:
      "No column tells when promises were changed: renegotiated in time and told too "
        + "late are not known, and every promise broken is counted as broken in silence."
    case .noFirstPromises:
      "No column tells what was promised first: demands pulled forward are not known."
    case .noAcknowledgements:
      "No acknowledgement column: how requests are taken up is not known."
    case .noReminders:
      "No column of reminders: how often customers had to ask again is not known."
    case .noComplaints: "The log marks no complaints."
    case .noRatings: "No rating column: how satisfied customers are is not known."
    }
  }
}
