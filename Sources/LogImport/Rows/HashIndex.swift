/// The first row of each hash; equal hashes are told apart by asking.
struct HashIndex {
  private var slots: [Int32]
  private let hashes: [UInt64]

  /// An index over rows of the given hashes, none of them in it yet.
  init(_ hashes: [UInt64]) {
    self.hashes = hashes
    var size = 16
    while size < hashes.count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
  }

  /// The row of `hash` for which `matches` holds.
  func row(_ hash: UInt64, where matches: (Int) -> Bool) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let row = Int(slots[slot])
      if hashes[row] == hash, matches(row) { return row }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Puts `row` in, unless one that matches is there: then gives that back.
  mutating func insert(_ row: Int, where matches: (Int) -> Bool) -> Int? {
    let hash = hashes[row]
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let other = Int(slots[slot])
      if hashes[other] == hash, matches(other) { return other }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(row)
    return nil
  }
}
