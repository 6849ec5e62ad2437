import ChainAnalysis
import Wording

extension Answer {
  /// The kinds that it takes from customers, and those that it holds.
  func standing(of party: PartySummary) -> [String] {
    let say: (LinkPhrase, [String: String]) -> String = { $0.text(language, $1) }
    return (analysis.responsibilities ?? []).flatMap { kind -> [String] in
      let name = names.kind(kind.kind)
      var lines: [String] = []
      if kind.answers == party.name {
        lines.append(
          say(
            .answersForKind,
            [
              "kind": name, "failed": language.count(kind.failed),
              "requests": language.count(kind.requests),
              "elsewhere": language.count(kind.heldElsewhere),
            ]))
      }
      if let holder = kind.holders.first(where: { $0.party == party.name }) {
        lines.append(
          say(
            .holdsKind,
            [
              "kind": name, "duration": calendar.duration(holder.whenFailed),
              "share": language.percent(holder.share),
              "served": calendar.duration(holder.whenServed),
            ]))
      }
      return lines
    }
  }
}
