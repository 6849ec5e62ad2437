/// Gathers records as CSV, the lines of the file that they come from, and what they were made of.
struct CSVBuilder {
  private(set) var csv: [UInt8] = []
  private(set) var lines: [Int32] = []
  var made = MadeRows()

  /// - Parameters:
  ///   - line: where the record stood in its file, from 1.
  ///   - rows: the rows that it was made of; none for a header.
  mutating func add(_ cells: some Sequence<[UInt8]>, line: Int, from rows: [MadeRows.Row] = []) {
    if !rows.isEmpty { made.add(rows, at: csv.count) }
    var breaks = 0
    for (field, cell) in cells.enumerated() {
      if field > 0 { csv.append(0x2C) }
      breaks += CSVText.append(cell, to: &csv)
    }
    csv.append(0x0A)
    for _ in 0...breaks { lines.append(Int32(clamping: line)) }
  }
}
