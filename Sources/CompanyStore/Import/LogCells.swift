import ServiceModel

/// The cells of a stretch of rows that are no texts, as the integers that stand for them.
///
/// They are read column by column: reading a cell of a column costs little, asking which column
/// it is costs more.
struct LogCells {
  /// Stands for an empty cell.
  static let none = Int64.min
  /// How many rows a stretch has.
  static let rows = 512

  private var values: [Int64]
  private var start = 0

  init(places: Int) { values = Array(repeating: Self.none, count: places * Self.rows) }

  /// Reads the rows from `row` on, where a stretch begins there.
  mutating func move(to row: Int, of columns: LogColumns) {
    guard row % Self.rows == 0 else { return }
    start = row
    let end = min(row + Self.rows, columns.count)
    for place in columns.present {
      let base = place * Self.rows - row
      switch columns.columns[place] {
      case .absent, .texts: break
      case .words(let words, let numbers):
        for row in row..<end {
          let word = words[row]
          values[base + row] = word < 0 ? Self.none : numbers[Int(word)]
        }
      case .times(let times):
        for row in row..<end {
          values[base + row] = times[row].isMissing ? Self.none : times[row].seconds
        }
      case .numbers(let numbers):
        for row in row..<end {
          // Less than nothing by nothing is nothing.
          let number = numbers[row] == 0 ? 0 : numbers[row]
          values[base + row] = number.isNaN ? Self.none : Int64(bitPattern: number.bitPattern)
        }
      }
    }
  }

  /// The number of a word, the seconds of a time, the bits of a number, or ``none``.
  func value(_ place: Int, _ row: Int) -> Int64 { values[place * Self.rows + row - start] }
}
