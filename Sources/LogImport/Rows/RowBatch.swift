import CByteScan

/// The rows of a batch of records, laid out for the loops in C.
struct RowBatch {
  private(set) var count = 0
  /// The record of each row; empty where every record is one.
  private var picked: [Int] = []
  private var firsts: [UInt32] = []
  private var fieldCounts: [UInt32] = []
  /// As many times the number of fields as a batch may have records.
  private var equalCounts: [UInt32] = []
  private var isWhole = false

  /// Takes every record for a row if all have `fields` fields and none looks blank.
  mutating func takeWhole(_ batch: RecordBatch, fields: Int) -> Bool {
    isWhole = batch.isRegular(fields: fields)
    guard isWhole else { return false }
    count = batch.count
    if equalCounts.count < count || equalCounts.first != UInt32(fields) {
      equalCounts = Array(repeating: UInt32(fields), count: max(count, 1 << 11))
    }
    return true
  }

  mutating func removeAll() {
    isWhole = false
    count = 0
    picked.removeAll(keepingCapacity: true)
    firsts.removeAll(keepingCapacity: true)
    fieldCounts.removeAll(keepingCapacity: true)
  }

  mutating func append(_ record: Int, of batch: RecordBatch) {
    count += 1
    picked.append(record)
    firsts.append(batch.firstField(record))
    fieldCounts.append(UInt32(batch.fieldCount(record)))
  }

  /// The record of a row.
  func record(_ row: Int) -> Int { isWhole ? row : picked[row] }

  /// Lends the rows to C. The pointer must not leave `body`.
  @unsafe func withRows<Result>(
    _ batch: RecordBatch, _ bytes: UnsafePointer<UInt8>, length: Int, _ dialect: Dialect,
    _ body: (UnsafePointer<bs_rows>) -> Result
  ) -> Result {
    unsafe (isWhole ? equalCounts : fieldCounts).withUnsafeBufferPointer { counts in
      unsafe firsts.withUnsafeBufferPointer { firsts in
        let firsts = unsafe isWhole ? batch.firstFields : firsts.baseAddress
        let rows = unsafe bs_rows(
          bytes: bytes, length: length, start: batch.start, ends: batch.fieldEnds, firsts: firsts,
          field_counts: counts.baseAddress, count: count, quote: dialect.quote,
          escape: dialect.escape)
        return unsafe withUnsafePointer(to: rows) { unsafe body($0) }
      }
    }
  }
}
