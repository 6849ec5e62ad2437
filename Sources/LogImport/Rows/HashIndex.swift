import CByteScan
import Synchronization

/// The first row of each hash.
///
/// Rows with equal hashes need not be equal: who asks compares what was hashed.
struct HashIndex: Sendable {
  private let slots: [UInt64]
  private let hashes: [UInt64]
  /// Where each region of the index begins among the slots, and one more entry for the end.
  private let firsts: [Int]
  /// Rows whose hash an earlier row has, and that row; ascending.
  let repeats: [(row: Int, earlier: Int)]

  private static let regions = Int(BS_REGIONS)

  /// An index over all rows with a hash other than nought.
  ///
  /// - Complexity: O(*n*) for *n* rows, spread over `threads`.
  init(_ hashes: [UInt64], threads: Int) async {
    self.hashes = hashes
    let firsts = await Self.firsts(hashes, threads: threads)
    self.firsts = firsts
    let builder = ColumnBuilder<UInt64>(count: firsts[Self.regions])
    let pieces = max(1, min(threads, Self.regions))
    let found = Mutex<[(row: Int, earlier: Int)]>([])
    await inParallel(pieces, threads: threads) { piece in
      let from = piece * Self.regions / pieces
      let to = (piece + 1) * Self.regions / pieces
      let repeats = unsafe Self.fill(
        builder.pointer(0), hashes, firsts, regions: from..<to)
      found.withLock { $0 += repeats }
    }
    slots = builder.finished()
    repeats = found.withLock { $0.sorted { $0.row < $1.row } }
  }

  /// Gives each region half again as many slots as it has rows, and a few.
  private static func firsts(_ hashes: [UInt64], threads: Int) async -> [Int] {
    let counts = await RowRanges(rows: hashes.count).map(threads: threads) { rows in
      var counts = [Int](repeating: 0, count: regions)
      unsafe counts.withUnsafeMutableBytes { counts in
        unsafe hashes.withUnsafeBufferPointer { hashes in
          guard let base = hashes.baseAddress else { return }
          unsafe bs_index_count(
            base + rows.lowerBound, rows.count,
            counts.baseAddress?.assumingMemoryBound(to: Int.self))
        }
      }
      return counts
    }
    var firsts = [0]
    for region in 0..<regions {
      let rows = counts.reduce(0) { $0 + $1[region] }
      firsts.append(firsts[region] + rows + rows / 2 + 8)
    }
    return firsts
  }

  @unsafe private static func fill(
    _ slots: UnsafeMutablePointer<UInt64>, _ hashes: [UInt64], _ firsts: [Int],
    regions: Range<Int>
  ) -> [(row: Int, earlier: Int)] {
    let slotRange = firsts[regions.lowerBound]..<firsts[regions.upperBound]
    unsafe (slots + slotRange.lowerBound).update(repeating: .max, count: slotRange.count)
    var repeats: [(row: Int, earlier: Int)] = []
    var pairs = [UInt32](repeating: 0, count: 8192)
    var next = 0
    while next < hashes.count {
      let count = unsafe withBoth(hashes, firsts) { hashes, firsts in
        unsafe pairs.withUnsafeMutableBufferPointer { pairs in
          unsafe bs_index_rows(
            hashes.baseAddress, hashes.count, slots, firsts, regions.lowerBound,
            regions.upperBound, &next, pairs.baseAddress, pairs.count / 2)
        }
      }
      for pair in 0..<count { repeats.append((Int(pairs[2 * pair]), Int(pairs[2 * pair + 1]))) }
    }
    return repeats
  }

  /// The first row with each of the hashes of a range, or −1.
  func rows(_ wanted: [UInt64], in range: Range<Int>) -> [Int32] {
    unsafe [Int32](unsafeUninitializedCapacity: range.count) { found, initialized in
      unsafe slots.withUnsafeBufferPointer { slots in
        unsafe wanted.withUnsafeBufferPointer { wanted in
          unsafe Self.withBoth(hashes, firsts) { hashes, firsts in
            guard let wanted = wanted.baseAddress else { return }
            unsafe bs_index_find(
              hashes.baseAddress, slots.baseAddress, firsts, wanted + range.lowerBound,
              range.count, found.baseAddress)
          }
        }
      }
      initialized = range.count
    }
  }

  @unsafe private static func withBoth<Result>(
    _ hashes: [UInt64], _ firsts: [Int],
    _ body: (UnsafeBufferPointer<UInt64>, UnsafePointer<Int>?) -> Result
  ) -> Result {
    unsafe hashes.withUnsafeBufferPointer { hashes in
      unsafe firsts.withUnsafeBufferPointer { firsts in
        unsafe body(hashes, firsts.baseAddress)
      }
    }
  }
}
