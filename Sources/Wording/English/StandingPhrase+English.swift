extension StandingPhrase {
  package var english: String {
    switch self {
    case .section: "What stands behind the failures"
    case .sectionShort: "Behind failures"

    case .vitalFew: "The vital few (80/20)"
    case .vitalIntro:
      "Each bar is one of them, the line what the first ones bring together. Fixing the "
        + "vital few is worth more than improving everything a little."
    case .links: "Links"
    case .providers: "Providers"
    case .kinds: "Kinds of requests"
    case .customers: "External customers"
    case .linkFailures: "recoverable failures carried"
    case .kindFailures: "failed requests"
    case .vitalSentence: "{vital} of {count} bring {share} of {total} {unit}."
    case .curveDescribes:
      "Bars in order of failures and the cumulated share; the first {vital} of {count} "
        + "reach {share}."
    case .unnamed: "without a name"
    case .rank: "#"
    case .failures: "Failures"
    case .cumulated: "Together"

    case .responsibility: "Responsibility check"
    case .responsibilityIntro:
      "Who takes a kind of request from customers answers for it to them. Who really "
        + "held the failed ones, and for how long on average, stands beside; and so does the "
        + "customer's own part. It shows where the time went, not whose fault it was."
    case .answers: "Answers to the customer"
    case .heldBy: "Who held the failed ones: when failed, when in time"
    case .holder: "{party} {failed} ({share}; in time {served})"
    case .heldElsewhere: "Held longest by another"
    case .customerPart: "The customer's own part"
    case .customerWaits: "{count} waited for the customer, {duration} on average"
    case .customerPulled: "{count} pulled forward"
    case .customerNone: "none that the log shows"

    case .touchpoints: "Touchpoints"
    case .touchpointsIntro:
      "Each sort of contact with external customers is a moment of truth. Behind it "
        + "stand the links that carry its failures."
    case .contact: "Contact"
    case .behind: "Links behind, with the failures they bring"
    case .noChannels: "No channel column: contacts are told apart by kind alone."
    case .noKinds: "No kind column: contacts and responsibilities are not told apart."
    }
  }
}
