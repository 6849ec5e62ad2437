import CByteScan

/// Some records of a text and where their fields lie.
struct RecordBatch {
  /// Where the first record begins.
  private(set) var start = 0
  private(set) var count = 0
  /// Where the record after the last begins.
  private(set) var next = 0
  /// Where a quote stands that the text never closes.
  private(set) var unclosed: Int?
  private var ends: [UInt32]
  private var firsts: [UInt32]

  /// A record with more fields than this is taken for a broken file.
  static let mostFields = 1 << 20

  init(fields: Int = 1 << 14, records: Int = 1 << 11) {
    ends = Array(repeating: 0, count: fields)
    firsts = Array(repeating: 0, count: records + 1)
  }

  /// Finds records that begin in `start ..< softEnd`, as many as there is room for.
  ///
  /// No records and no unclosed quote mean that the first record has too many fields to be one.
  mutating func scan(_ bytes: LogBytes, _ dialect: Dialect, from start: Int, to softEnd: Int) {
    self.start = start
    while true {
      let room = ends.count
      let length = bytes.count
      let result = unsafe bytes.withPointer { pointer in
        unsafe ends.withUnsafeMutableBufferPointer { ends in
          unsafe firsts.withUnsafeMutableBufferPointer { firsts in
            var text = unsafe bs_text(
              bytes: pointer, length: length, separator: dialect.separator,
              newline: dialect.newline, quote: dialect.quote, escape: dialect.escape)
            return unsafe bs_scan(
              &text, start, softEnd, ends.baseAddress, ends.count, firsts.baseAddress,
              firsts.count - 1)
          }
        }
      }
      count = result.records
      next = result.next
      unclosed = result.unclosed < length ? result.unclosed : nil
      if count > 0 || unclosed != nil || start >= length || room >= Self.mostFields {
        return
      }
      ends = Array(repeating: 0, count: room * 4)
    }
  }

  /// How many fields record `record` has.
  func fieldCount(_ record: Int) -> Int { Int(firsts[record + 1] - firsts[record]) }

  /// Where field `field` of record `record` lies, quotes and white space included.
  func range(_ record: Int, _ field: Int) -> Range<Int> {
    let index = Int(firsts[record]) + field
    let from = index == 0 ? start : start + Int(ends[index - 1]) + 1
    return from..<(start + Int(ends[index]))
  }

  /// Where record `record` lies, without the end of its line.
  func range(_ record: Int) -> Range<Int> {
    range(record, 0).lowerBound..<range(record, fieldCount(record) - 1).upperBound
  }
}
