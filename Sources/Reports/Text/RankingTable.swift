import ChainAnalysis
import Wording

/// The ranking as a table: a line a link.
struct RankingTable {
  private static let leastNameWidth = 16

  private let links: [LinkFinding]
  private let answer: Answer
  private let options: ReportOptions
  private var language: Language { options.language }

  init(_ links: [LinkFinding], answer: Answer, options: ReportOptions) {
    self.links = links
    self.answer = answer
    self.options = options
  }

  /// The lines of the table, none wider than the options allow.
  ///
  /// Names take what the figures leave; where that is too little, the figures that follow from
  /// others go first.
  var lines: [String] {
    let slim = table(nameWidth: Self.leastNameWidth).fitting(options.width)
    let nameWidth = Self.leastNameWidth + max(0, options.width - slim.width)
    var table = table(nameWidth: nameWidth)
    table = table.fitting(options.width)
    return table.lines(color: options.color)
  }

  private func table(nameWidth: Int) -> TextTable {
    TextTable(
      columns: columns,
      rows: links.map { link in
        let style = TextStyle(link.verdict)
        let name = answer.names.link(link, fitting: nameWidth)
        return [
          StyledText("\(link.rank) ".padded(to: rankWidth, leading: true) + name, style),
          StyledText(link.verdict.phrase.text(language), style),
          StyledText(language.count(link.requests)),
          StyledText(link.ownMedian.map { language.duration($0) } ?? "–"),
          StyledText(link.target.map { language.duration($0.seconds) } ?? "–"),
          StyledText(answer.figure(link.avoidable), style),
          StyledText(answer.figure(link.expected)),
          StyledText(answer.excess(of: link), style),
          StyledText(link.top > 0 ? language.percent(link.top) : ""),
        ]
      })
  }

  private var columns: [TextTable.Column] {
    let own = say(.ownTime)
    let carried = say(.carried)
    return [
      .init(title: String(repeating: " ", count: rankWidth) + say(.link), leading: true),
      .init(title: "", leading: true),
      .init(title: say(.requests), sacrifice: 4),
      .init(title: say(.median), group: own, sacrifice: 5),
      .init(title: say(.target), group: own, sacrifice: 3),
      .init(title: say(.inAll), group: carried, sacrifice: 6),
      .init(title: say(.byChance), group: carried, sacrifice: 2),
      .init(title: say(.beyond), group: carried),
      .init(title: say(.first), sacrifice: 1),
    ]
  }

  /// What the rank and the space after it take.
  private var rankWidth: Int { "\(links.last?.rank ?? 0) ".columns }

  private func say(_ phrase: TextPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }
}
