import ServiceModel

/// The rows of each case of a log of events, in order; cases in the order of their first rows.
struct CaseRows: Sendable {
  private let order: [Int32]
  private let starts: [Int32]

  /// - Complexity: O(*n*) for *n* rows.
  init(_ rows: Rows, _ kept: KeptRows) {
    let caseWords = rows.words(of: .case) ?? []
    var starts = Array(repeating: Int32(0), count: rows.vocabulary(.cases).count + 1)
    for row in kept { starts[Int(caseWords[row]) + 1] += 1 }
    for number in 1..<max(1, starts.count) { starts[number] += starts[number - 1] }
    var order = Array(repeating: Int32(0), count: kept.count)
    var next = starts
    for row in kept {
      let number = Int(caseWords[row])
      order[Int(next[number])] = Int32(row)
      next[number] += 1
    }
    self.order = order
    self.starts = starts
  }

  var count: Int { starts.count - 1 }

  subscript(number: Int) -> ArraySlice<Int32> {
    order[Int(starts[number])..<Int(starts[number + 1])]
  }

  /// What `body` makes of stretches of cases, in their order.
  func map<Result: Sendable>(
    threads: Int, _ body: @escaping @Sendable (Range<Int>) -> Result
  ) async -> [Result] {
    let pieces = threads > 1 ? max(1, min(threads * 4, order.count / 4096)) : 1
    let count = count
    return await RowRanges(rows: pieces, length: 1).map(threads: threads) { piece in
      let number = piece.lowerBound
      return body((count * number / pieces)..<(count * (number + 1) / pieces))
    }
  }
}
