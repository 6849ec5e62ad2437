import CByteScan

/// Words as bytes and the small numbers that stand for them, in order of first appearance.
///
/// Written by one thread, then read by any.
@safe final class WordTable: @unchecked Sendable {
  private var table = unsafe bs_table()

  init() { unsafe bs_table_begin(&table) }

  deinit { unsafe bs_table_end(&table) }

  var count: Int { unsafe table.count }

  @unsafe private func word(_ number: Int) -> UnsafeBufferPointer<UInt8> {
    let from = unsafe number == 0 ? 0 : table.ends[number - 1]
    let length = unsafe table.ends[number] - from
    return unsafe UnsafeBufferPointer(start: table.bytes + from, count: length)
  }

  /// The bytes of a word.
  func bytes(_ number: Int) -> [UInt8] { unsafe Array(word(number)) }

  func string(_ number: Int) -> String { unsafe String(decoding: word(number), as: UTF8.self) }

  /// Whether all words are made of ASCII characters only.
  var isASCII: Bool {
    let bytes = unsafe UnsafeBufferPointer(start: table.bytes, count: table.byte_count)
    return unsafe bytes.allSatisfy { $0 < 0x80 }
  }

  var strings: [String] { (0..<count).map(string) }

  /// The number of a word, which is added if it is new.
  func intern(_ word: [UInt8]) -> Int32 {
    unsafe word.withUnsafeBufferPointer { word in
      guard let base = word.baseAddress else { return unsafe bs_intern(&table, [0], 0, 2) }
      return unsafe bs_intern(&table, base, word.count, bs_hash(base, word.count))
    }
  }

  /// Numbers the cells of a field of all rows; −1 for an empty one.
  ///
  /// - Returns: how many cells were left out because they have to be rewritten first.
  @unsafe func intern(
    _ rows: UnsafePointer<bs_rows>, field: Int, into numbers: UnsafeMutablePointer<Int32>
  ) -> Int {
    unsafe bs_intern_field(rows, field, &table, numbers)
  }

  /// Adds the words of `other` that are used; the number here of each of them, −1 for the others.
  func merge(_ other: WordTable, used: [UInt8]) -> [Int32] {
    (0..<other.count).map { number in
      guard used[number] > 0 else { return -1 }
      let word = unsafe other.word(number)
      return unsafe bs_intern(&table, word.baseAddress, word.count, other.table.hashes[number])
    }
  }

  /// The numbers of all words in order of their bytes.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func ascending() -> [Int32] {
    // Most words differ in their first eight bytes, which are compared as one number.
    var keyed = (0..<count).map { number in
      let head = unsafe Array(word(number).prefix(8))
      let key = head.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return (key: key << (8 * (8 - head.count)), number: Int32(number))
    }
    keyed.sort { left, right in
      if left.key != right.key { return left.key < right.key }
      return unsafe word(Int(left.number)).lexicographicallyPrecedes(word(Int(right.number)))
    }
    return keyed.map(\.number)
  }
}
