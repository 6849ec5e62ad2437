import ChainAnalysis
import Wording

/// What a ranking shows of each link, column by column.
struct RankingColumns {
  struct Content {
    var column: TextTable.Column
    var cell: (LinkFinding) -> StyledText

    init(_ column: TextTable.Column, _ cell: @escaping (LinkFinding) -> StyledText) {
      self.column = column
      self.cell = cell
    }
  }

  let answer: Answer
  private var language: Language { answer.language }

  /// The columns; what links carry is left out where it is nothing.
  var contents: [Content] {
    identity + (answer.showsCosts ? failures : service)
  }

  private var identity: [Content] {
    let own = say(.ownTime)
    return [
      Content(.init(title: say(.link), leading: true)) {
        StyledText(answer.names.link($0), TextStyle($0.verdict))
      },
      Content(.init(title: "", leading: true)) {
        StyledText($0.verdict.phrase.text(language), TextStyle($0.verdict))
      },
      Content(.init(title: say(.requests), sacrifice: 4)) {
        StyledText(language.count($0.requests))
      },
      Content(.init(title: say(.median), group: own, sacrifice: 5)) { duration($0.ownMedian) },
      Content(.init(title: say(.target), group: own, sacrifice: 3)) {
        duration($0.target?.seconds)
      },
    ]
  }

  private var failures: [Content] {
    let carried = say(.carried)
    return [
      Content(.init(title: say(.inAll), group: carried, sacrifice: 6)) {
        StyledText(answer.figure($0.avoidable), TextStyle($0.verdict))
      },
      Content(.init(title: say(.byChance), group: carried, sacrifice: 2)) {
        StyledText(answer.figure($0.expected))
      },
      Content(.init(title: say(.beyond), group: carried)) {
        StyledText(answer.excess(of: $0), TextStyle($0.verdict))
      },
      Content(.init(title: say(.first), sacrifice: 1)) {
        StyledText($0.top > 0 ? language.percent($0.top) : "")
      },
    ]
  }

  private var service: [Content] {
    [
      Content(.init(title: answer.say(.responseMedian), sacrifice: 1)) {
        duration($0.responseMedian)
      },
      Content(.init(title: answer.say(.onTimeRate), sacrifice: 2)) { onTime($0.onTime) },
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
