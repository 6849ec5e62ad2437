import ChainAnalysis

/// A column of a table of links, and what it shows of each.
struct LinkColumn {
  var column: TextTable.Column
  var cell: (LinkFinding) -> StyledText

  init(_ column: TextTable.Column, _ cell: @escaping (LinkFinding) -> StyledText) {
    self.column = column
    self.cell = cell
  }
}
