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

  /// The part with the cells filled.
  func filled() -> LogPart {
    var made = CSVBuilder()
    made.add(part.header.names.map { Array($0.utf8) }, line: part.header.line)
    let margin = part.text.origin?.sheet?.margin ?? 0
    var above = [[UInt8]](repeating: [], count: part.header.names.count)
    part.forEachRecord { cells, _, line in
      var cells = cells
      let isBlank = cells.allSatisfy(\.isEmpty)
      var isNewGroup = false
      for column in cells.indices where column < above.count && !isBlank {
        let isMerged =
          merged[column + margin]?.contains { $0.rows.dropFirst().contains(line) } ?? false
        if !cells[column].isEmpty {
          above[column] = cells[column]
          if column < columns { isNewGroup = true }
        } else if isMerged || column < columns && !isNewGroup {
          cells[column] = above[column]
        }
      }
      made.add(cells, line: line)
    }
    var sheet = part.text.origin?.sheet
    sheet?.merges = []
    return part.remade(made, sheet: sheet)
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
