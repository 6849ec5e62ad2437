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
  /// Whether records are read beside a table that has its columns.
  private let isClosed: Bool
  private(set) var names: [String] = []
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
    /// Where the record lies in the text; empty where that is not known.
    var range: Range<Int>
  }

  var hasColumns: Bool { !names.isEmpty }

  init(limit: Int) {
    self.limit = limit
    isClosed = false
  }

  /// A table that has the columns of another, and no more.
  init(limit: Int, names: [String]) {
    self.limit = limit
    isClosed = true
    self.names = names
    columns = Dictionary(zip(names, names.indices)) { first, _ in first }
    cells = Array(repeating: [], count: names.count)
  }

  /// Fills a cell of the column of that name.
  mutating func set(_ name: String, _ value: some Collection<UInt8>) {
    if isClosed, columns[name] == nil { return }
    set(column(name), value)
  }

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

  /// Ends the record that stands in a line of the file, there in `range`.
  mutating func endRow(line: Int, range: Range<Int> = 0..<0) {
    var breaks = 0
    for column in 0..<width {
      if column > 0 { body.append(0x2C) }
      breaks += CSVText.append(cells[column], to: &body)
      cells[column].removeAll(keepingCapacity: true)
    }
    end(Row(end: body.count, width: max(width, 1), isReadable: true, range: range), breaks, line)
    width = 0
  }

  /// Puts down a line that could not be read, as one cell.
  mutating func addUnreadable(_ text: some Collection<UInt8>, line: Int, range: Range<Int>) {
    let breaks = CSVText.append(Array(text), quoted: true, to: &body)
    end(Row(end: body.count, width: 1, isReadable: false, range: range), breaks, line)
  }

  private mutating func end(_ row: Row, _ breaks: Int, _ line: Int) {
    rows.append(row)
    for _ in 0...breaks { lines.append(Int32(clamping: line)) }
    count += 1
    // What is missing in each row is filled up in the end.
    if body.count + names.count * rows.count > limit { isOversized = true }
  }

  /// The table, and where its lines and rows come from in the text `source`.
  func finished(of source: LogBytes) -> (text: LogBytes, origin: TextOrigin) {
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
    var starts: [Int] = []
    var start = 0
    for row in rows {
      starts.append(text.count)
      if !row.isReadable { unreadable.insert(text.count) }
      text.append(body[start..<row.end])
      if row.isReadable {
        for _ in row.width..<max(row.width, names.count) { text.append(0x2C) }
      }
      text.append(0x0A)
      start = row.end
    }
    var origin = TextOrigin(lines: lines, unreadable: unreadable)
    if rows.contains(where: { !$0.range.isEmpty }) {
      origin.records = SourceRecords(
        bytes: source, names: names, starts: starts, ranges: rows.map(\.range))
    }
    return (text.finished(), origin)
  }
}
