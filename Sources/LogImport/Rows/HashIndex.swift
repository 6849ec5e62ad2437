import CByteScan

/// The first row of each hash.
///
/// Rows with equal hashes need not be equal: who asks compares what was hashed.
struct HashIndex {
  private var slots: [UInt64]
  private let hashes: [UInt64]
  /// Rows whose hash an earlier row has, and that row.
  private(set) var repeats: [(row: Int, earlier: Int)] = []

  /// An index over all rows with a hash other than nought.
  init(_ hashes: [UInt64]) {
    self.hashes = hashes
    var size = 16
    while size < hashes.count * 2 { size *= 2 }
    slots = Array(repeating: .max, count: size)
    var pairs = [UInt32](repeating: 0, count: hashes.count * 2)
    let count = unsafe pairs.withUnsafeMutableBufferPointer { pairs in
      unsafe slots.withUnsafeMutableBufferPointer { slots in
        unsafe hashes.withUnsafeBufferPointer { hashes in
          unsafe bs_index_rows(
            hashes.baseAddress, hashes.count, slots.baseAddress, slots.count, pairs.baseAddress)
        }
      }
    }
    repeats = (0..<count).map { (Int(pairs[2 * $0]), Int(pairs[2 * $0 + 1])) }
  }

  /// The first row with each of the hashes, or −1.
  func rows(_ wanted: [UInt64]) -> [Int32] {
    var found = [Int32](repeating: -1, count: wanted.count)
    unsafe found.withUnsafeMutableBufferPointer { found in
      unsafe slots.withUnsafeBufferPointer { slots in
        unsafe hashes.withUnsafeBufferPointer { hashes in
          unsafe wanted.withUnsafeBufferPointer { wanted in
            unsafe bs_index_find(
              hashes.baseAddress, slots.baseAddress, slots.count, wanted.baseAddress,
              wanted.count, found.baseAddress)
          }
        }
      }
    }
    return found
  }
}
