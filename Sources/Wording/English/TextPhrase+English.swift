extension TextPhrase {
  package var english: String {
    switch self {
    case .link: "Who serves → whom"
    case .customer: "Customer"
    case .provider: "Provider"
    case .verdict: "Verdict"
    case .requests: "Requests"
    case .ownTime: "Own time"
    case .median: "Median"
    case .target: "Target"
    case .carried: "Failures carried"
    case .inAll: "All"
    case .byChance: "Chance"
    case .beyond: "Beyond (90\u{A0}%)"
    case .first: "Top"
    case .rankingLegend:
      "Chance: what a link in its place would carry · Beyond: the rest, with its 90\u{A0}% interval · "
        + "Top: share of resamples of the log in which the link comes first"
    case .moreLinks:
      "{count} more {count:link carries|links carry} {avoidable} in all; chance would give {count:it|them} "
        + "{expected}."

    case .alsoSeen: "Also seen"
    case .moreLinksCounted: "{count} more {count:link|links}."
    case .moreSignsElsewhere: "{count} more like these on other links"
    case .overPromisedTitle: "Late even with every link at the pace it has shown"
    case .overPromisedLine:
      "{count} × {kind}, promised by {provider}"
    case .lateAnywayLine: "{count} × {kind}, served by {provider}"
    case .overPromisedMore: "{count} more over {lines} {lines:kind|kinds}"
    case .timeWentTo: "the time went to {links}"
    case .notes: "Notes"
    case .rows:
      "{file}: {rows} {rows:row|rows} = {accepted} read + {setAside} set aside + {duplicates} {duplicates:duplicate|duplicates}"
    }
  }
}
