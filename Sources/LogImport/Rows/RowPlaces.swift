/// Where the rows of a log lie in its files.
struct RowPlaces: Sendable {
  /// A stretch of a file: its first row, and where it begins.
  struct Stretch: Sendable {
    var firstRow: Int
    var part: Int
    var start: Int
  }

  /// In the order of their rows.
  private let stretches: [Stretch]
  /// Where each row begins, counted from the beginning of its stretch.
  private let starts: [UInt32]

  init(_ stretches: [Stretch], starts: [UInt32]) {
    self.stretches = stretches
    self.starts = starts
  }

  var count: Int { starts.count }

  subscript(row: Int) -> RowPlace {
    let stretch = stretches[number(ofStretch: row)]
    return RowPlace(part: stretch.part, start: stretch.start + Int(starts[row]))
  }

  private func number(ofStretch row: Int) -> Int {
    var low = 0
    var high = stretches.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if stretches[middle].firstRow <= row { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The rows of a range stretch by stretch.
  func forEachStretch(of rows: Range<Int>, _ body: (_ part: Int, _ rows: Range<Int>) -> Void) {
    guard !rows.isEmpty else { return }
    var row = rows.lowerBound
    var number = number(ofStretch: row)
    while row < rows.upperBound {
      let next = number + 1 < stretches.count ? stretches[number + 1].firstRow : count
      let end = min(next, rows.upperBound)
      if end > row { body(stretches[number].part, row..<end) }
      row = end
      number += 1
    }
  }
}
