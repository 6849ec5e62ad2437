import ChainAnalysis
import Wording

/// What a table of how well links serve shows of each, column by column.
struct ServiceColumns {
  private typealias Rate = (LinkFinding) -> LinkFinding.Share?

  let answer: Answer
  let links: [LinkFinding]

  private var language: Language { answer.language }

  /// The name of the link and every rate of which something is to be seen; empty where there is none.
  var contents: [LinkColumn] {
    let columns = leading + others
    guard !columns.isEmpty else { return [] }
    let name = LinkColumn(.init(title: answer.say(TextPhrase.link), leading: true)) {
      StyledText(answer.names.link($0), TextStyle($0.verdict))
    }
    return [name] + columns
  }

  /// The two rates that stand with their intervals.
  private var leading: [LinkColumn] {
    var columns: [LinkColumn] = []
    let onTime: Rate = { $0.onTime.map { LinkFinding.Share($0) } }
    if answer.showsCosts, links.contains(where: { onTime($0) != nil }) {
      columns.append(interval(answer.say(ReportPhrase.onTimeRate), onTime))
    }
    if links.contains(where: { $0.wellServed != nil }) {
      columns.append(interval(answer.say(ReportPhrase.wellServed)) { $0.wellServed })
    }
    return columns
  }

  private var others: [LinkColumn] {
    let rates: [(name: QualityPhrase, rate: Rate)] = [
      (.silentShort, { $0.quality?.silent }), (.askedAgainShort, { $0.quality?.askedAgain }),
      (.complaints, { $0.quality?.complainedAbout }), (.rework, { $0.quality?.reworked }),
      (.passedAlong, { $0.quality?.passedAlong }), (.toldTooLate, { $0.quality?.shortNotice }),
    ]
    let seen = rates.filter { _, rate in links.contains { (rate($0)?.count ?? 0) > 0 } }
    return seen.enumerated().map { place, item in
      let column = TextTable.Column(
        title: item.name.text(language), sacrifice: seen.count - place)
      return LinkColumn(column) { link in
        StyledText(item.rate(link).map { answer.rate($0).value } ?? "–")
      }
    }
  }

  private func interval(_ title: String, _ rate: @escaping Rate) -> LinkColumn {
    .init(.init(title: title)) { link in
      guard let share = rate(link) else { return StyledText("–") }
      let words = answer.rate(share)
      guard share.isEnough else { return StyledText(words.value) }
      let bounds = [share.low, share.high].map { language.count(Int(($0 * 100).rounded())) }
      return StyledText("\(words.value) (\(bounds[0])…\(bounds[1]))")
    }
  }
}
