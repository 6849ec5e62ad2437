extension CasePhrase {
  package var english: String {
    switch self {
    case .caseOnTime: "Delivered within its due time."
    case .caseOpen: "Not delivered yet, and not late."
    case .caseCancelled: "Cancelled: it counts neither as served nor as failed."
    case .caseRecoverable: "With every link within its target it would have been on time."
    case .caseOverPromised:
      "It would have been late with every link at the pace it has shown: promised too tightly."
    case .caseNotTime: "Marked as failed though it was in time: time is not what went wrong."
    case .caseLate: "Later than its due time, though the log says that the customer was served."

    case .beyondTarget: "Beyond"
    case .promise: "Promise"
    case .promiseKept: "kept"

    case .heldBy: "Own time by party: {parties}"
    case .othersHeld: "{count} {count:other|others} {duration}"
    case .pausedFor: "{party}, {reason}: {duration}"
    }
  }
}
