extension WhatIfPhrase {
  package var english: String {
    switch self {
    case .headline: "{saved} of {failed} {failures} would have been in time."
    case .nothingSaved: "None of the {failed} {failures} would have been in time."
    case .sureness:
      "90 % interval for a period like this one {low} to {high}; everything else as it was."
    case .fixedTitle: "If fixed"
    case .toTarget: "{link}{kind}: no request takes longer than its target"
    case .toDuration: "{link}{kind}: no request takes longer than {duration}"
    case .ofKind: " ({kind})"
    case .capTitle: "Never more open at a time"
    case .capped:
      "{party}, {open}: {above} of its {requests} requests came when as many or more were open, and "
        + "took {ratio} times as long as the others"
    case .cappedNoSlower:
      "{party}, {open}: {above} of its {requests} requests came when as many or more were open, and "
        + "took no longer than the others: less work at a time gains nothing"
    case .cappedUnknown:
      "{party}, {open}: {above} of its {requests} requests came when as many or more were open; fewer "
        + "than 20 on a side are too few to say what that changed"
    case .savedTitle: "In time then, latest first"
    case .savedRequest: "{name} · {customer} · {kind} · was {late} late"
    case .moreRequests: "{count} more"
    case .nextTitle: "What would be weakest then"
    case .nextLink: "{link} would carry {avoidable}, a link like it {expected}"
    case .nothingNext: "no link: none of the failures left could have been in time"
    case .planTitle: "The best links to fix, if only so many can be"
    case .planStep: "{size} {size:link|links}: {saved} of {recoverable} saved by {links}"
    case .planMore: "{size} {size:link|links}: {saved} of {recoverable} saved with {links} as well"
    case .planBound: " (not every set was tried: none saves more than {bound})"
    case .planNothing: "no failure could have been avoided at the pace that links have shown"
    }
  }
}
