import ServiceModel

/// Sorting of numbers, which the analysis does by the million: by their digits (H. H. Seward 1954)
/// rather than by comparing them. Within this module these stand before the library's `sorted()`,
/// with the same result.
extension Collection where Element == Int32 {
  /// - Complexity: O(*n*) for *n* numbers.
  func sorted() -> [Int32] {
    var keys = map { UInt32(bitPattern: $0) ^ (1 << 31) }
    Digits.sort(&keys)
    return keys.map { Int32(bitPattern: $0 ^ (1 << 31)) }
  }
}

/// Sorts numbers, with memory for one more of each of them.
///
/// - Precondition: none of them is negative.
/// - Complexity: O(*n*) for *n* numbers.
func sortPositive(_ values: inout [Float]) {
  var keys = values.map { $0.bitPattern }
  values = []
  Digits.sort(&keys)
  values = keys.map { Float(bitPattern: $0) }
}

extension Collection where Element == Double {
  /// - Precondition: all of them are numbers.
  /// - Complexity: O(*n*) for *n* numbers.
  func sorted() -> [Double] {
    var keys = map { $0.sortKey }
    Digits.sort(&keys)
    return keys.map { Double(sortKey: $0) }
  }
}

extension Collection where Element == UInt64 {
  /// - Complexity: O(*n*) for *n* numbers.
  func sorted() -> [UInt64] {
    var keys = Array(self)
    Digits.sort(&keys)
    return keys
  }
}

extension Double {
  /// A number that grows with this one; that of both noughts is the same.
  var sortKey: UInt64 {
    let bits = (self + 0.0).bitPattern
    return bits >> 63 == 0 ? bits | 1 << 63 : ~bits
  }

  fileprivate init(sortKey: UInt64) {
    self.init(bitPattern: sortKey >> 63 == 0 ? ~sortKey : sortKey & ~(1 << 63))
  }
}

extension Instant {
  /// A number that grows with the moment.
  var ascending: UInt64 { UInt64(bitPattern: seconds) ^ (1 << 63) }
}

/// The places of `keys` in ascending order; equal keys keep theirs.
///
/// - Complexity: O(*n*) for *n* keys.
func ascendingOrder(of keys: [UInt64]) -> [Int32] {
  var pairs = keys.indices.map { Digits.Pair(key: keys[$0], place: Int32($0)) }
  Digits.sort(&pairs)
  return pairs.map { $0.place }
}

/// A number that is sorted by its bits.
private protocol DigitSorted: BitwiseCopyable, Comparable {
  static var bits: Int { get }
  func digit(_ shift: Int) -> Int
}

extension UInt32: DigitSorted {
  fileprivate static var bits: Int { 32 }
  fileprivate func digit(_ shift: Int) -> Int { Int(self >> UInt32(shift)) & Digits.mask }
}

extension UInt64: DigitSorted {
  fileprivate static var bits: Int { 64 }
  fileprivate func digit(_ shift: Int) -> Int {
    Int(truncatingIfNeeded: self >> UInt64(shift)) & Digits.mask
  }
}

private enum Digits {
  static let width = 11
  static let mask = (1 << width) - 1
  /// Fewer are sorted sooner by comparing them.
  static let fewest = 700

  struct Pair: DigitSorted {
    var key: UInt64
    var place: Int32

    static var bits: Int { 64 }
    func digit(_ shift: Int) -> Int { key.digit(shift) }
    static func < (left: Pair, right: Pair) -> Bool {
      (left.key, left.place) < (right.key, right.place)
    }
  }

  static func sort<Value: DigitSorted>(_ values: inout [Value]) {
    guard values.count >= fewest else { return values.sort() }
    let passes = (Value.bits + width - 1) / width
    var counts = [Int](repeating: 0, count: passes << width)
    for value in values {
      for pass in 0..<passes { counts[pass << width + value.digit(pass * width)] += 1 }
    }
    var other = values
    for pass in 0..<passes {
      let table = pass << width
      // A digit that all share sorts nothing.
      if counts[table + values[0].digit(pass * width)] == values.count { continue }
      var total = 0
      for digit in table...(table + mask) {
        (counts[digit], total) = (total, total + counts[digit])
      }
      unsafe counts.withUnsafeMutableBufferPointer { counts in
        unsafe other.withUnsafeMutableBufferPointer { other in
          for value in values {
            let place = table + value.digit(pass * width)
            unsafe other[counts[place]] = value
            unsafe counts[place] += 1
          }
        }
      }
      swap(&values, &other)
    }
  }
}
