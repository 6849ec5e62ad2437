/// Rows that are grouped: what a group has in common stands in its first row only, at the left,
/// as reports and pivot tables write it, or in cells of a sheet that are merged downward.
struct FillDown {
  /// The columns, from the left, whose empty cells say what stands above them.
  let columns: Int
  private let part: LogPart
  private let merged: [Int: [TextOrigin.Merge]]

  /// How many rows are looked at to tell whether they are grouped.
  private static let sample = 1000

  /// Nil where the rows of the part are not grouped.
  init?(_ part: LogPart) {
    guard part.header.names.count > 1, !part.header.isMade else { return nil }
    self.part = part
    let merges = part.text.origin?.sheet?.merges ?? []
    let headerLine = part.header.line
    merged = Dictionary(grouping: merges.filter { $0.rows.lowerBound > headerLine }, by: \.column)
    columns = Self.leadingColumns(of: part)
    guard columns > 0 || !merged.isEmpty, part.isWhole else { return nil }
  }

  /// The names of the columns that are filled.
  var names: [String] {
    let margin = part.text.origin?.sheet?.margin ?? 0
    return part.header.names.indices.filter { $0 < columns || merged[$0 + margin] != nil }
      .map { part.header.names[$0] }
  }

  /// The part with the cells filled, and rows of it that were mended: they are filled as if they
  /// stood in the places of those that they mend.
  func filled(_ mended: [MendedRows] = []) -> (part: LogPart, mended: [LogPart]) {
    var made = builder(for: part)
    var amended = mended.map { builder(for: $0.part) }
    var above = [[UInt8]](repeating: [], count: part.header.names.count)
    var aboveMended = above
    var waiting = Self.rows(of: mended)
    func take(_ row: MendedRow) {
      var cells = row.cells
      fill(&cells, from: &aboveMended, line: row.line)
      amended[row.file].add(
        cells, line: row.ownLine, from: [MadeRows.Row(source: 0, start: row.start)])
    }
    part.forEachRecord { cells, start, line in
      var isMended = false
      while let row = waiting.last, row.line <= line {
        take(waiting.removeLast())
        isMended = row.line == line
      }
      if !isMended, !mended.isEmpty {
        var cells = cells
        fill(&cells, from: &aboveMended, line: line)
      }
      var cells = cells
      fill(&cells, from: &above, line: line)
      made.add(cells, line: line, from: [MadeRows.Row(source: 0, start: start)])
    }
    for row in waiting.reversed() { take(row) }
    var sheet = part.text.origin?.sheet
    sheet?.merges = []
    return (
      part.remade(made, sheet: sheet),
      zip(mended, amended).map { $0.part.remade($1, sheet: nil) }
    )
  }

  private func builder(for part: LogPart) -> CSVBuilder {
    var made = CSVBuilder()
    _ = made.made.addSources(of: part, columns: Array(0...part.header.names.count))
    made.add(part.header.names.map { Array($0.utf8) }, line: part.header.line)
    return made
  }

  /// Fills the empty cells of a row that stands in `line` by what stands above it.
  private func fill(_ cells: inout [[UInt8]], from above: inout [[UInt8]], line: Int) {
    if cells.allSatisfy(\.isEmpty) { return }
    let margin = part.text.origin?.sheet?.margin ?? 0
    var isNewGroup = false
    for column in cells.indices where column < above.count {
      let isMerged =
        merged[column + margin]?.contains { $0.rows.dropFirst().contains(line) } ?? false
      if !cells[column].isEmpty {
        above[column] = cells[column]
        if column < columns { isNewGroup = true }
      } else if isMerged || column < columns && !isNewGroup {
        cells[column] = above[column]
      }
    }
  }

  private struct MendedRow {
    var file: Int
    var cells: [[UInt8]]
    var start: Int
    /// Its line in the file that it mends, and in its own.
    var line: Int
    var ownLine: Int
  }

  /// The rows of all files, the last first.
  private static func rows(of mended: [MendedRows]) -> [MendedRow] {
    var rows: [MendedRow] = []
    for (file, mended) in mended.enumerated() {
      mended.part.forEachRecord { cells, start, line in
        rows.append(
          MendedRow(
            file: file, cells: cells, start: start, line: mended.lines[line, default: .max],
            ownLine: line))
      }
    }
    return rows.sorted { ($0.line, $0.file, $0.start) > ($1.line, $1.file, $1.start) }
  }
}

extension FillDown {
  /// How many columns at the left are filled in the first row of each group and empty in the
  /// others.
  private static func leadingColumns(of part: LogPart) -> Int {
    let batch = RecordBatch(records: sample)
    batch.scan(
      part.text.bytes, part.dialect, from: part.header.bodyStart, to: part.text.bytes.count)
    // Most logs are told by their first column, before any cell is copied.
    let blankFirst = part.text.bytes.withSpan { span in
      (0..<batch.count).count { record in
        Cell(span, batch.range(record, 0), part.dialect).withBytes(in: span) { $0.isEmpty }
      }
    }
    guard blankFirst * 5 >= batch.count, batch.count > 2 else { return 0 }
    let width = part.header.names.count
    let rows = part.text.bytes.withSpan { span in
      (0..<batch.count).map { record in
        (0..<min(width, batch.fieldCount(record))).map { field in
          Cell(span, batch.range(record, field), part.dialect).array(in: span)
        }
      }
    }
    // A row that says nothing beyond the group is a heading or a sum, which tells nothing.
    .filter { row in row.count { !$0.isEmpty } > 1 }
    guard rows.count > 2 else { return 0 }
    var leading = 0
    while leading < width - 1, isGrouped(leading, rows) { leading += 1 }
    let blank = rows.count { $0[0].isEmpty }
    // One column alone may just be left empty at times.
    return leading > 1 || blank * 5 >= rows.count * 2 ? leading : 0
  }

  private static func isGrouped(_ column: Int, _ rows: [[[UInt8]]]) -> Bool {
    let cells = rows.map { column < $0.count ? $0[column] : [] }
    let filled = cells.filter { !$0.isEmpty }
    guard let first = cells.first, !first.isEmpty, (rows.count - filled.count) * 5 >= rows.count
    else { return false }
    // Every group comes once, within the group around it; and a new one around it begins one here.
    var seen: Set<[[UInt8]]> = []
    var repeated = 0
    var missing = 0
    var group: [[UInt8]] = []
    for row in rows {
      let around = row.prefix(column)
      if around.contains(where: { !$0.isEmpty }) { group = Array(around) }
      let cell = column < row.count ? row[column] : []
      if cell.isEmpty {
        if around.contains(where: { !$0.isEmpty }) { missing += 1 }
      } else if !seen.insert(group + [cell]).inserted {
        repeated += 1
      }
    }
    return repeated * 20 <= filled.count && missing * 20 <= filled.count
  }
}
