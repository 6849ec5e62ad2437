import ChainAnalysis
import Wording

/// Links as a table for a terminal, a line each: their ranking, or what else is shown of them.
struct LinkTextTable {
  private static let leastNameWidth = 16

  private let links: [LinkFinding]
  private let answer: Answer
  private let options: ReportOptions
  private let contents: [LinkColumn]

  /// - Parameter contents: The columns, the name of the link first; nil: those of the ranking.
  init(
    _ links: [LinkFinding], contents: [LinkColumn]? = nil, answer: Answer,
    options: ReportOptions
  ) {
    self.links = links
    self.contents = contents ?? RankingColumns(answer: answer).contents
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
    return table(nameWidth: nameWidth).fitting(options.width).lines(color: options.color)
  }

  private func table(nameWidth: Int) -> TextTable {
    var table = TextTable(
      columns: contents.map(\.column),
      rows: links.map { link in contents.map { $0.cell(link) } })
    let rankWidth = "\(links.last?.rank ?? 0) ".columns
    table.columns[0].title = "".padded(to: rankWidth) + table.columns[0].title
    for (row, link) in links.enumerated() {
      let rank = "\(link.rank) ".padded(to: rankWidth, leading: true)
      table.rows[row][0].text = rank + answer.names.link(link, fitting: nameWidth)
    }
    return table
  }
}
