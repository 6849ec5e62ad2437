import CByteScan

/// Words as bytes and the small numbers that stand for them, in order of first appearance.
struct WordTable: Sendable {
  private(set) var count = 0
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = [0]
  private var hashes: [UInt64] = []
  /// Open addressing; a power of two; −1 where nothing is.
  private var slots: [Int32]

  init() { slots = Array(repeating: -1, count: 64) }

  /// Where word `number` lies among all bytes.
  private func range(_ number: Int) -> Range<Int> { Int(ends[number])..<Int(ends[number + 1]) }

  func word(_ number: Int) -> ArraySlice<UInt8> { bytes[range(number)] }

  func string(_ number: Int) -> String { String(decoding: word(number), as: UTF8.self) }

  var strings: [String] { (0..<count).map(string) }

  /// The number of a word, which is added if it is new.
  @unsafe mutating func intern(_ word: UnsafeBufferPointer<UInt8>) -> Int32 {
    guard let base = word.baseAddress else { return unsafe intern(word, hash: 0) }
    return unsafe intern(word, hash: bs_hash(base, word.count))
  }

  mutating func intern(_ word: ArraySlice<UInt8>) -> Int32 {
    unsafe word.withUnsafeBufferPointer { unsafe intern($0) }
  }

  @unsafe private mutating func intern(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, unsafe matches(number, word) { return Int32(number) }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(count)
    slots[slot] = number
    unsafe bytes.append(contentsOf: word)
    ends.append(UInt32(bytes.count))
    hashes.append(hash)
    count += 1
    if count * 2 > slots.count { grow() }
    return number
  }

  @unsafe private func matches(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(number)
    guard range.count == word.count else { return false }
    return unsafe bytes.withUnsafeBufferPointer { all in
      unsafe UnsafeBufferPointer(rebasing: all[range]).elementsEqual(word)
    }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for number in 0..<count {
      var slot = Int(truncatingIfNeeded: hashes[number]) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// Adds the words of `other`; the number here of each of them.
  mutating func merge(_ other: WordTable) -> [Int32] {
    (0..<other.count).map { number in
      unsafe other.bytes.withUnsafeBufferPointer { all in
        unsafe intern(
          UnsafeBufferPointer(rebasing: all[other.range(number)]), hash: other.hashes[number])
      }
    }
  }
}
