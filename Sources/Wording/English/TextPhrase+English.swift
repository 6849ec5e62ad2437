extension TextPhrase {
  package var english: String {
    switch self {
    case .link: "who serves → whom"
    case .customer: "customer"
    case .provider: "provider"
    case .verdict: "verdict"
    case .requests: "requests"
    case .ownTime: "own time"
    case .median: "median"
    case .target: "target"
    case .carried: "failures carried"
    case .inAll: "all"
    case .byChance: "chance"
    case .beyond: "beyond (90\u{A0}%)"
    case .first: "top"
    case .rankingLegend:
      "chance: what a link in its place would carry · beyond: the rest, with its 90\u{A0}% interval · "
        + "top: share of resamples of the log in which the link comes first"
    case .moreLinks:
      "{count} more {count:link carries|links carry} {avoidable} in all."

    case .alsoSeen: "Also seen"
    case .overPromisedTitle: "Promised faster than anyone's shown pace"
    case .overPromisedLine:
      "{count} × {kind}, promised by {provider}"
    case .overPromisedMore: "{count} more over {lines} {lines:kind|kinds}"
    case .timeWentTo: "the time went to {links}"
    case .notes: "Notes"
    case .rows:
      "{file}: {rows} rows = {accepted} read + {setAside} set aside + {duplicates} duplicates"
    }
  }
}
