import ChainAnalysis
import Wording

/// The ranking as a table for a terminal: a line a link.
struct RankingTable {
  private static let leastNameWidth = 16

  private let links: [LinkFinding]
  private let answer: Answer
  private let options: ReportOptions

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
    return table(nameWidth: nameWidth).fitting(options.width).lines(color: options.color)
  }

  private func table(nameWidth: Int) -> TextTable {
    let contents = RankingColumns(answer: answer).contents
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
