import ServiceModel

/// The cells of one column of the rows that count, read from the files when they are asked for.
///
/// Files of millions of rows are as large as all else that is known of them, and most of their
/// identifiers and notes are never looked at.
final class CellTexts: TextColumn {
  /// What stands for an empty cell.
  enum Missing {
    case nothing
    /// A name made from the number of the row; in order of bytes as in order of rows.
    case numberedRow
  }

  private let cells: CellReader
  private let places: RowPlaces
  private let kept: KeptRows
  /// The column; nil where the log has none.
  private let column: Int?
  private let missing: Missing
  /// For each row whether its cell holds anything; empty where any may.
  private let filled: [UInt8]
  /// The plan, where some of its words stand for an empty cell.
  private let emptyWords: ReadingPlan?

  init(
    cells: CellReader, places: RowPlaces, kept: KeptRows, column: Int?, missing: Missing,
    filled: [UInt8] = [], emptyWords: ReadingPlan? = nil
  ) {
    self.cells = cells
    self.places = places
    self.kept = kept
    self.column = column
    self.missing = missing
    self.filled = filled
    self.emptyWords = emptyWords
  }

  var count: Int { kept.count }

  var hasText: Bool { filled.isEmpty ? !kept.isEmpty : filled.contains { $0 > 0 } }

  func letGo() {
    for part in cells.parts { part.text.bytes.release(0..<part.text.bytes.count) }
  }

  func withText<Result>(_ index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    let row = kept[index]
    if let column, filled.isEmpty || filled[row] > 0 {
      let place = places[row]
      if let cell = cells.cell(place, column: column), !cell.isEmpty, !isEmptyWord(cell, place) {
        return cells.withBytes(of: cell, place, body)
      }
    }
    switch missing {
    case .nothing: return body([UInt8]().span)
    case .numberedRow: return body(Array(LogTable.madeID(row: row).utf8).span)
    }
  }

  func order(_ left: Int, _ right: Int) -> Bool? {
    guard let column, filled.isEmpty, emptyWords == nil else { return nil }
    return cells.order(places[kept[left]], places[kept[right]], column: column)
  }

  private func isEmptyWord(_ cell: Cell, _ place: RowPlace) -> Bool {
    guard let emptyWords else { return false }
    return cells.withBytes(of: cell, place) { text in
      emptyWords.isEmptyWord(text.indices.map { text[$0] })
    }
  }
}
