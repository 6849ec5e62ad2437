/// The cells of the sampled rows by column, for questions about how columns relate.
struct SampleColumns {
  let profile: LogProfile
  private let orders: DateOrders

  init(_ profile: LogProfile) {
    self.profile = profile
    orders = profile.evidence.orders
  }

  /// Columns of times.
  var times: [Int] { profile.columns.indices.filter { profile.columns[$0].surelyHoldsTimes } }

  /// The times of a column by row, nil where there is none.
  func times(_ column: Int) -> [Int64?] {
    profile.sample.map { row in
      guard case .time(let time) = TimeParser.read(Array(row[column].utf8).span, orders: orders)
      else { return nil }
      return time.wall - Int64(time.offset ?? 0)
    }
  }

  /// How many rows with both times have the first no later than the second, of how many.
  func order(_ first: [Int64?], _ second: [Int64?]) -> (kept: Int, both: Int) {
    zip(first, second).reduce(into: (kept: 0, both: 0)) { count, pair in
      guard let one = pair.0, let other = pair.1 else { return }
      count.both += 1
      if one <= other { count.kept += 1 }
    }
  }

  /// The distinct words of a column.
  func words(_ column: Int) -> Set<String> {
    Set(profile.sample.lazy.map { $0[column] }.filter { !$0.isEmpty })
  }

  /// Whether the words of a column may name people or groups: words, several of them, each again
  /// and again, and neither states nor answers.
  func mayNameParties(_ column: Int) -> Bool {
    let cells = profile.columns[column]
    guard cells.filled * 2 > cells.rows, !cells.surelyHoldsTimes,
      cells.numbers * 10 < cells.filled, cells.distinct > 1,
      cells.distinct * 2 <= cells.filled || cells.rows < 20
    else { return false }
    let words = words(column)
    let states = words.count { StateWords.classOf($0) != nil || AnswerWords.answer($0) != nil }
    return states * 2 < words.count
  }

  /// Whether a column says something else in every row, as identifiers do.
  func isDistinct(_ column: Int) -> Bool {
    let cells = profile.columns[column]
    return cells.filled == cells.rows && cells.distinct == cells.filled && !cells.surelyHoldsTimes
      && cells.rows > 1
  }
}
