/// Numbers for pairs of small numbers, in order of first appearance.
///
/// An open-addressing hash table: one probe and no allocation for a pair that is known.
struct PairTable: Sendable {
  private(set) var pairs: [SIMD2<Int32>] = []
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  var count: Int { pairs.count }

  /// The number of a pair, if it has one.
  func number(of first: Int32, _ second: Int32) -> Int32? {
    let number = slots[slot(of: SIMD2(first, second))]
    return number < 0 ? nil : number
  }

  /// The number of a pair, which is added if it is new.
  mutating func intern(_ first: Int32, _ second: Int32) -> Int32 {
    let pair = SIMD2(first, second)
    let place = slot(of: pair)
    if slots[place] >= 0 { return slots[place] }
    let number = Int32(pairs.count)
    pairs.append(pair)
    slots[place] = number
    if pairs.count * 2 > slots.count { grow() }
    return number
  }

  private func slot(of pair: SIMD2<Int32>) -> Int {
    let mask = slots.count - 1
    let key = UInt64(UInt32(bitPattern: pair.x)) << 32 | UInt64(UInt32(bitPattern: pair.y))
    var place = Int(truncatingIfNeeded: key.mixed >> 20) & mask
    while slots[place] >= 0, pairs[Int(slots[place])] != pair { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (number, pair) in pairs.enumerated() { slots[slot(of: pair)] = Int32(number) }
  }
}
