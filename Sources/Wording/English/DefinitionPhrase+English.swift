extension DefinitionPhrase {
  package var english: String {
    switch self {
    case .link:
      "All requests that one party made of another; who asks is the customer, who serves "
        + "the provider."
    case .externalRequests:
      "Requests of customers outside the company; each is followed through the internal "
        + "requests made for it."
    case .failed:
      "Delivered after the due time or still open past it; without a promise, ended as "
        + "failed where the log says how requests end."
    case .recoverable: "Failed ones that would have been on time with every link within its target."
    case .overPromised: "Failed ones that would have been late even then."
    case .notTime:
      "Ended as failed though delivered within the due time: counted, not traced to a link."
    case .ownTime:
      "The time from opening to delivery that neither requests made in turn nor waiting "
        + "for the customer covers."
    case .target:
      "What the own time could have been: an agreement, the request's own promise, or the "
        + "pace that the provider has shown in a good quarter of its months and customers."
    case .carried:
      "Recoverable requests shared out among the links that could have saved them, each by "
        + "its part (Shapley value); the sum over all links is the recoverable ones."
    case .expected:
      "What a link in its place would carry if every own time were drawn by lot from all "
        + "of them, at the same paces and promises; the mean of 20 such companies."
    case .excess:
      "What it carries less what chance would give it; with the 90\u{A0}% interval over 200 "
        + "resamples of the external requests."
    case .top: "The share of those resamples in which the link ranks first."
    case .alone:
      "Failed requests that would have been on time with this link within its target and "
        + "nothing else changed."
    case .onTimeRate:
      "Promises kept among those that fell due; the range is the 95\u{A0}% interval (Wilson)."
    case .wellServed:
      "Delivered, on time where promised, not reworked, not passed along, no complaint, "
        + "not rated in the lower half."
    case .response: "The time from opening to delivery, other parties' time included."
    case .criticalPath:
      "Walking back from the delivery, always to the request delivered last: shortening "
        + "anything else would not have helped."

    case .allHours: "Every hour counts, nights and weekends included."
    case .sameCourse:
      "In a replay a request waits for the same others as it did in the log; only own time "
        + "is shortened, never below its target."
    case .fairness:
      "Figures show what the log shows. They are a reason to talk, not a judgement of "
        + "anyone."
    }
  }
}
