import ServiceModel

/// The cells of one column of the rows that count, read from the files when they are asked for.
///
/// Files of millions of rows are as large as all else that is known of them, and most of their
/// identifiers and notes are never looked at.
struct CellTexts: TextColumn {
  /// What stands for an empty cell.
  enum Missing {
    case nothing
    /// A name made from the number of the row; in order of bytes as in order of rows.
    case numberedRow
  }

  let cells: CellReader
  let places: RowPlaces
  let kept: KeptRows
  /// The column; nil where the log has none.
  let column: Int?
  let missing: Missing
  /// For each row whether its cell holds anything; empty where any may.
  var filled: [UInt8] = []
  /// The plan, where some of its words stand for an empty cell.
  var emptyWords: ReadingPlan?

  var count: Int { kept.count }

  var hasText: Bool { filled.isEmpty ? !kept.isEmpty : filled.contains { $0 > 0 } }

  func letGo() {
    for part in cells.parts { part.text.bytes.release(0..<part.text.bytes.count) }
  }

  func withText<Result>(_ index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    let row = kept[index]
    if let column, filled.isEmpty || filled[row] > 0 {
      let found: Result? = cells.withCell(places[row], column: column) { text in
        text.isEmpty || isEmptyWord(text) ? nil : body(text)
      }
      if let found { return found }
    }
    switch missing {
    case .nothing: return body([UInt8]().span)
    case .numberedRow: return body(Array(LogTable.madeID(row: row).utf8).span)
    }
  }

  private func isEmptyWord(_ text: Span<UInt8>) -> Bool {
    guard let emptyWords else { return false }
    return emptyWords.isEmptyWord(text.indices.map { text[$0] })
  }
}
