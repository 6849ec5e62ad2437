/// Writes records whose cells have names as one table in CSV.
///
/// The columns are in the order in which their names first came; records that lack one have an
/// empty cell.
struct TableWriter {
  /// Where the records stood: a line for each line of the text, that of the header first.
  private(set) var lines: [Int32] = [1]
  /// Whether the table grew beyond the limit.
  private(set) var isOversized = false
  private(set) var count = 0

  private let limit: Int
  private var names: [String] = []
  private var columns: [String: Int] = [:]
  private var body: [UInt8] = []
  private var rows: [Row] = []
  /// The cells of the record that is being written, by column.
  private var cells: [[UInt8]] = []
  private var width = 0

  private struct Row {
    var end: Int
    var width: Int
    var isReadable: Bool
  }

  var hasColumns: Bool { !names.isEmpty }

  init(limit: Int) { self.limit = limit }

  /// The column of a name, which is added if it is new.
  mutating func column(_ name: String) -> Int {
    if let column = columns[name] { return column }
    let column = names.count
    names.append(name)
    columns[name] = column
    cells.append([])
    return column
  }

  /// Fills a cell; what comes to a filled one is added after a comma.
  mutating func set(_ column: Int, _ value: some Collection<UInt8>) {
    guard !value.isEmpty else { return }
    if !cells[column].isEmpty { cells[column] += [0x2C, 0x20] }
    cells[column] += value
    width = max(width, column + 1)
  }

  /// Ends the record that stands in a line of the file.
  mutating func endRow(line: Int) {
    var breaks = 0
    for column in 0..<width {
      if column > 0 { body.append(0x2C) }
      breaks += CSVText.append(cells[column], to: &body)
      cells[column].removeAll(keepingCapacity: true)
    }
    end(Row(end: body.count, width: max(width, 1), isReadable: true), breaks, line)
    width = 0
  }

  /// Puts down a line that could not be read, as one cell.
  mutating func addUnreadable(_ text: some Collection<UInt8>, line: Int) {
    let breaks = CSVText.append(Array(text), quoted: true, to: &body)
    end(Row(end: body.count, width: 1, isReadable: false), breaks, line)
  }

  private mutating func end(_ row: Row, _ breaks: Int, _ line: Int) {
    rows.append(row)
    for _ in 0...breaks { lines.append(Int32(clamping: line)) }
    count += 1
    // What is missing in each row is filled up in the end.
    if body.count + names.count * rows.count > limit { isOversized = true }
  }

  /// The table, and where the rows begin that could not be read.
  func finished() -> (text: LogBytes, unreadable: Set<Int>) {
    var text = ByteBuilder()
    var header: [UInt8] = []
    for (column, name) in names.enumerated() {
      if column > 0 { header.append(0x2C) }
      // The header is one line, whatever is in its names.
      let plain = name.utf8.map { $0 < 0x20 ? 0x20 : $0 }
      _ = CSVText.append(plain, to: &header)
    }
    text.append(header)
    text.append(0x0A)
    var unreadable: Set<Int> = []
    var start = 0
    for row in rows {
      if !row.isReadable { unreadable.insert(text.count) }
      text.append(body[start..<row.end])
      if row.isReadable {
        for _ in row.width..<max(row.width, names.count) { text.append(0x2C) }
      }
      text.append(0x0A)
      start = row.end
    }
    return (text.finished(), unreadable)
  }
}
