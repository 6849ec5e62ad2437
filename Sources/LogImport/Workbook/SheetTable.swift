/// The cells of a sheet as CSV, and which row of the sheet each line of it shows.
struct SheetTable: Sendable {
  private(set) var csv: [UInt8] = []
  /// The row of the sheet, from 1, of each line of the text.
  private(set) var rows: [Int32] = []
  /// How many columns at the left are empty in every row and left out.
  private(set) var margin = Int.max
  /// Whether the cells are more than the limit allows.
  private(set) var isOversized = false

  private let limit: Int
  /// How many fields each row has at least: as many as the widest of the first rows.
  private var width = 1
  private var filledRows = 0
  /// How many rows have at least two filled cells, and at least three.
  private var rowsOfTwo = 0
  private var rowsOfThree = 0

  private var row = 0
  private var rowStart = 0
  private var fields = 0
  private var filled = 0
  private var breaks = 0

  /// The rows among which the widest is looked for; the header is one of them.
  private static let firstRows = 20

  init(limit: Int) { self.limit = limit }

  /// How much of a table the sheet is: the more, the likelier.
  var rank: Int { rowsOfThree > 1 ? 3 : rowsOfTwo > 1 ? 2 : rowsOfTwo }

  mutating func beginRow(_ number: Int) {
    (row, rowStart, fields, filled, breaks) = (number, csv.count, 0, 0, 0)
  }

  /// Adds a cell that stands to the right of all before.
  mutating func add(column: Int, _ text: some Collection<UInt8>) {
    guard !text.isEmpty else { return }
    guard csv.count + 2 * text.count + column + 4 <= limit else {
      isOversized = true
      return
    }
    margin = min(margin, column)
    filled += 1
    fill(to: column + 1)
    breaks += CSVText.append(text, to: &csv)
  }

  mutating func endRow() {
    guard filled > 0 else { return }
    filledRows += 1
    if filled > 1 { rowsOfTwo += 1 }
    if filled > 2 { rowsOfThree += 1 }
    if filledRows <= Self.firstRows { width = max(width, fields) }
    guard csv.count + width - fields < limit else {
      isOversized = true
      return
    }
    fill(to: width)
    csv.append(0x0A)
    for _ in 0...breaks { rows.append(Int32(clamping: row)) }
  }

  /// Takes out the empty columns at the left.
  mutating func dropMargin() {
    guard margin > 0, margin < Int.max else {
      margin = 0
      return
    }
    var kept: [UInt8] = []
    kept.reserveCapacity(csv.count)
    var line = 0
    var start = 0
    while start < csv.count {
      let end = csv[start...].firstIndex(of: 0x0A) ?? csv.count - 1
      let isFirst = line == 0 || rows[line] != rows[line - 1]
      kept += csv[(isFirst ? start + margin : start)...end]
      (line, start) = (line + 1, end + 1)
    }
    csv = kept
  }

  private mutating func fill(to count: Int) {
    while fields < count {
      if fields > 0 { csv.append(0x2C) }
      fields += 1
    }
  }
}
