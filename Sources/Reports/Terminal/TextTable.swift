import Wording

/// A table whose columns are as wide as what stands in them.
struct TextTable {
  struct Column {
    var title: String
    var leading = false
    /// Of columns of one name, which stand side by side, a common title stands above.
    var group: String?
    /// The place in which columns are given up where the table would be too wide; nil: never.
    var sacrifice: Int?
  }

  private static let gap = 2

  var columns: [Column]
  var rows: [[StyledText]]

  /// The width of every column.
  ///
  /// A title may reach over an untitled column to its left.
  private var widths: [Int] {
    columns.indices.map { index in
      let cells = rows.map { $0[index].text.columns }.max() ?? 0
      let isFree = index > 0 && columns[index - 1].title.isEmpty
      let room = isFree ? Self.gap + (rows.map { $0[index - 1].text.columns }.max() ?? 0) : 0
      return max(cells, columns[index].title.columns - room)
    }
  }

  /// The width of the whole table.
  var width: Int { widths.reduce(0, +) + Self.gap * max(0, columns.count - 1) }

  /// The table without the columns that can go, one after the other, until it fits.
  func fitting(_ limit: Int) -> TextTable {
    var table = self
    while table.width > limit {
      let candidates = table.columns.indices.filter { table.columns[$0].sacrifice != nil }
      guard
        let first = candidates.min(by: {
          (table.columns[$0].sacrifice ?? 0) < (table.columns[$1].sacrifice ?? 0)
        })
      else { return table }
      table.columns.remove(at: first)
      for row in table.rows.indices { table.rows[row].remove(at: first) }
    }
    return table
  }

  /// The titles of groups, the titles and the rows.
  func lines(color: Bool) -> [String] {
    let widths = widths
    let titles = [titleLine(widths), groupLine(widths)].map {
      $0.isEmpty ? [] : [StyledText($0, .quiet).painted(color)]
    }
    return titles[1] + titles[0] + rows.map { line($0, widths, color) }
  }

  private func line(_ row: [StyledText], _ widths: [Int], _ color: Bool) -> String {
    var line = ""
    var pending = 0
    for (index, cell) in row.enumerated() {
      let space = widths[index] - cell.text.columns
      let before = columns[index].leading ? 0 : space
      if !cell.text.isEmpty {
        line += String(repeating: " ", count: pending + before) + cell.painted(color)
        pending = 0
      } else {
        pending += before
      }
      pending += space - before + Self.gap
    }
    return line
  }

  private func titleLine(_ widths: [Int]) -> String {
    var line = ""
    var start = 0
    for (index, column) in columns.enumerated() {
      let end = start + widths[index]
      if !column.title.isEmpty {
        let place = column.leading ? start : end - column.title.columns
        line = line.padded(to: place) + column.title
      }
      start = end + Self.gap
    }
    return line
  }

  /// Group titles, drawn as far as their columns reach: `── own time ──`.
  private func groupLine(_ widths: [Int]) -> String {
    var line = ""
    var start = 0
    var index = 0
    while index < columns.count {
      let group = columns[index].group
      var end = start
      repeat {
        end += widths[index] + Self.gap
        index += 1
      } while index < columns.count && group != nil && columns[index].group == group
      if let group {
        let name = " " + group.shortened(to: max(1, end - start - Self.gap - 4)) + " "
        let rule = max(2, end - start - Self.gap - name.columns)
        line =
          line.padded(to: start) + String(repeating: "─", count: rule / 2) + name
          + String(repeating: "─", count: rule - rule / 2)
      }
      start = end
    }
    return line
  }
}
