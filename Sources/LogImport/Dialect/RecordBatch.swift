import CByteScan

/// Some records of a text and where their fields lie.
@safe final class RecordBatch {
  /// Where the first record begins.
  private(set) var start = 0
  private(set) var count = 0
  /// Where the record after the last begins.
  private(set) var next = 0
  /// Where a quote stands that the text never closes.
  private(set) var unclosed: Int?
  private var ends: UnsafeMutableBufferPointer<UInt32>
  private let firsts: UnsafeMutableBufferPointer<UInt32>

  /// A record with more fields than this is taken for a broken file.
  static let mostFields = 1 << 20

  init(fields: Int = 1 << 15, records: Int = 1 << 11) {
    unsafe ends = .allocate(capacity: fields)
    unsafe firsts = .allocate(capacity: records + 1)
  }

  deinit {
    unsafe ends.deallocate()
    unsafe firsts.deallocate()
  }

  /// Finds records that begin in `start ..< softEnd`, as many as there is room for.
  ///
  /// No records and no unclosed quote mean that the first record has too many fields to be one.
  func scan(_ bytes: LogBytes, _ dialect: Dialect, from start: Int, to softEnd: Int) {
    self.start = start
    let length = bytes.count
    while true {
      let result = unsafe bytes.withPointer { pointer in
        var text = unsafe bs_text(pointer, length, dialect)
        return unsafe bs_scan(
          &text, start, softEnd, ends.baseAddress, ends.count, firsts.baseAddress,
          firsts.count - 1)
      }
      count = result.records
      next = result.next
      unclosed = result.unclosed < length ? result.unclosed : nil
      let room = unsafe ends.count
      if count > 0 || unclosed != nil || start >= length || room >= Self.mostFields { return }
      unsafe ends.deallocate()
      unsafe ends = .allocate(capacity: min(room * 4, Self.mostFields))
    }
  }

  /// How many fields record `record` has.
  func fieldCount(_ record: Int) -> Int {
    precondition(record < count, "there is no such record")
    return unsafe Int(firsts[record + 1] - firsts[record])
  }

  /// Where field `field` of record `record` lies, quotes and white space included.
  func range(_ record: Int, _ field: Int) -> Range<Int> {
    precondition(field < fieldCount(record), "there is no such field")
    let index = unsafe Int(firsts[record]) + field
    let from = unsafe index == 0 ? start : start + Int(ends[index - 1]) + 1
    return unsafe from..<(start + Int(ends[index]))
  }

  /// Where record `record` lies, without the end of its line.
  func range(_ record: Int) -> Range<Int> {
    range(record, 0).lowerBound..<range(record, fieldCount(record) - 1).upperBound
  }

  /// Where the fields of a record begin among all fields.
  func firstField(_ record: Int) -> UInt32 {
    precondition(record < count, "there is no such record")
    return unsafe firsts[record]
  }

  /// Whether every record has so many fields and cannot be blank.
  func isRegular(fields: Int) -> Bool {
    unsafe fields > 1 && bs_are_regular(ends.baseAddress, firsts.baseAddress, count, fields) == 1
  }

  /// Lends the first field of every record to C.
  @unsafe var firstFields: UnsafePointer<UInt32>? { unsafe UnsafePointer(firsts.baseAddress) }

  /// Lends the ends of all fields to C.
  @unsafe var fieldEnds: UnsafePointer<UInt32>? { unsafe UnsafePointer(ends.baseAddress) }
}

extension bs_text {
  @unsafe init(_ bytes: UnsafePointer<UInt8>, _ length: Int, _ dialect: Dialect) {
    unsafe self.init(
      bytes: bytes, length: length, separator: dialect.separator, newline: dialect.newline,
      quote: dialect.quote, escape: dialect.escape)
  }
}
