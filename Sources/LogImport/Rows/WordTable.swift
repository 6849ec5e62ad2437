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
  @unsafe func intern(_ rows: UnsafePointer<bs_rows>, field: Int, into numbers: inout [Int32])
    -> Int
  {
    unsafe numbers.withUnsafeMutableBufferPointer {
      unsafe bs_intern_field(rows, field, &table, $0.baseAddress)
    }
  }

  /// Adds the words of `other`; the number here of each of them.
  func merge(_ other: WordTable) -> [Int32] {
    (0..<other.count).map { number in
      let word = unsafe other.word(number)
      return unsafe bs_intern(&table, word.baseAddress, word.count, other.table.hashes[number])
    }
  }
}
