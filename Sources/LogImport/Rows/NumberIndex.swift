import CByteScan
import Synchronization

/// The first row of each identifier, where those are numbers that lie close together: a list of
/// rows by number, in which the rows of neighbours are neighbours.
struct NumberIndex: Sendable {
  /// By number less the lowest; −1 where no row has it.
  private let rows: [Int32]
  private let lowest: UInt32
  private let digits: Int
  /// Rows that have the number of an earlier row, and that row; ascending.
  let repeats: [(row: Int, earlier: Int)]

  /// For each row of the log the list may have so many numbers.
  private static let mostNumbers = 4

  /// - Complexity: O(*n*) for *n* rows, for each of `threads`.
  /// - Returns: nil where the numbers lie too far apart.
  init?(_ names: RowNumbers, threads: Int) async {
    let count = Int(names.range.upperBound - names.range.lowerBound) + 1
    guard count / Self.mostNumbers <= names.numbers.count else { return nil }
    (lowest, digits) = (names.range.lowerBound, names.digits)
    let builder = ColumnBuilder<Int32>(count: count)
    let found = Mutex<[(row: Int, earlier: Int)]>([])
    await inParallel(threads, threads: threads) { [lowest] piece in
      let mine = (count * piece / threads)..<(count * (piece + 1) / threads)
      let repeats = unsafe Self.fill(builder.pointer(0), names.numbers, lowest, places: mine)
      found.withLock { $0 += repeats }
    }
    rows = builder.finished()
    repeats = found.withLock { $0.sorted { $0.row < $1.row } }
  }

  @unsafe private static func fill(
    _ rows: UnsafeMutablePointer<Int32>, _ numbers: [UInt32], _ lowest: UInt32,
    places: Range<Int>
  ) -> [(row: Int, earlier: Int)] {
    unsafe (rows + places.lowerBound).update(repeating: -1, count: places.count)
    var repeats: [(row: Int, earlier: Int)] = []
    for (row, number) in numbers.enumerated() {
      let place = Int(number &- lowest)
      guard places.contains(place) else { continue }
      if unsafe rows[place] < 0 {
        unsafe rows[place] = Int32(row)
      } else {
        repeats.append((row, unsafe Int(rows[place])))
      }
    }
    return repeats
  }

  /// The first row with each of the hashes of a range, or −1.
  func rows(_ wanted: [UInt64], in range: Range<Int>) -> [Int32] {
    unsafe [Int32](unsafeUninitializedCapacity: range.count) { found, initialized in
      unsafe rows.withUnsafeBufferPointer { rows in
        unsafe wanted.withUnsafeBufferPointer { wanted in
          guard let wanted = wanted.baseAddress else { return }
          unsafe bs_numbers_find(
            rows.baseAddress, rows.count, lowest, UInt32(digits), wanted + range.lowerBound,
            range.count, found.baseAddress)
        }
      }
      initialized = range.count
    }
  }
}
