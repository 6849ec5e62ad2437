import ChainAnalysis
import Wording

/// What a ranking shows of each link, column by column.
struct RankingColumns {
  let answer: Answer
  private var language: Language { answer.language }

  /// The columns; what links carry is left out where it is nothing.
  var contents: [LinkColumn] {
    identity + (answer.showsCosts ? failures : service)
  }

  private var identity: [LinkColumn] {
    let own = say(.ownTime)
    return [
      LinkColumn(.init(title: say(.link), leading: true)) {
        StyledText(answer.names.link($0), TextStyle($0.verdict))
      },
      LinkColumn(.init(title: "", leading: true)) {
        StyledText($0.verdict.phrase.text(language), TextStyle($0.verdict))
      },
      LinkColumn(.init(title: say(.requests), sacrifice: 4)) {
        StyledText(language.count($0.requests))
      },
      LinkColumn(.init(title: say(.median), group: own, sacrifice: 5)) { duration($0.ownMedian) },
      LinkColumn(.init(title: say(.target), group: own, sacrifice: 3)) {
        duration($0.target?.seconds)
      },
    ]
  }

  private var failures: [LinkColumn] {
    let carried = say(.carried)
    return [
      LinkColumn(.init(title: say(.inAll), group: carried, sacrifice: 6)) {
        StyledText(answer.figure($0.avoidable), TextStyle($0.verdict))
      },
      LinkColumn(.init(title: say(.byChance), group: carried, sacrifice: 2)) {
        StyledText(answer.figure($0.expected))
      },
      LinkColumn(.init(title: say(.beyond), group: carried)) {
        StyledText(answer.excess(of: $0), TextStyle($0.verdict))
      },
      LinkColumn(.init(title: say(.first), sacrifice: 1)) {
        StyledText($0.top > 0 ? language.percent($0.top) : "")
      },
    ]
  }

  private var service: [LinkColumn] {
    [
      LinkColumn(.init(title: answer.say(.responseMedian), sacrifice: 1)) {
        duration($0.responseMedian)
      },
      LinkColumn(.init(title: answer.say(.onTimeRate), sacrifice: 2)) { onTime($0.onTime) },
    ]
  }

  /// `280 of 400`, and the rate where the counts are enough for one.
  private func onTime(_ onTime: LinkFinding.OnTime?) -> StyledText {
    guard let onTime else { return StyledText("–") }
    let counts = answer.say(
      .countOf,
      ["count": language.count(onTime.kept), "of": language.count(onTime.promised)])
    guard onTime.isEnough else { return StyledText(counts) }
    return StyledText(counts + (language.isChinese ? "，" : ", ") + language.percent(onTime.rate))
  }

  private func duration(_ seconds: Int?) -> StyledText {
    StyledText(seconds.map { answer.calendar.duration($0) } ?? "–")
  }

  private func say(_ phrase: TextPhrase) -> String { answer.say(phrase) }
}
