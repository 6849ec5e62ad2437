/// The first row of each identifier, or of each whole row.
enum RowIndex: Sendable {
  case hashed(HashIndex)
  case numbered(NumberIndex)

  /// An index of the identifiers of all rows, or of whole rows where the log has none.
  init(_ rows: Rows, _ numbers: RowNumbers?, threads: Int) async {
    if let numbers, let index = await NumberIndex(numbers, threads: threads) {
      self = .numbered(index)
    } else {
      let hashes = rows.plan.comparesWholeRows ? rows.hashes : rows.ids
      self = .hashed(await HashIndex(hashes, threads: threads))
    }
  }

  /// Rows that share what is looked up with an earlier row, and that row; ascending.
  var repeats: [(row: Int, earlier: Int)] {
    switch self {
    case .hashed(let index): index.repeats
    case .numbered(let index): index.repeats
    }
  }

  /// The first row with each of the hashes of a range, or −1.
  func rows(_ wanted: [UInt64], in range: Range<Int>) -> [Int32] {
    switch self {
    case .hashed(let index): index.rows(wanted, in: range)
    case .numbered(let index): index.rows(wanted, in: range)
    }
  }
}
