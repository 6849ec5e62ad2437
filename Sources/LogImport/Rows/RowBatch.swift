import CByteScan

/// The rows of a batch of records, laid out for the loops in C.
struct RowBatch {
  /// The record of each row.
  private(set) var records: [Int] = []
  private var firsts: [UInt32] = []
  private var fieldCounts: [UInt32] = []

  var count: Int { records.count }

  mutating func removeAll() {
    records.removeAll(keepingCapacity: true)
    firsts.removeAll(keepingCapacity: true)
    fieldCounts.removeAll(keepingCapacity: true)
  }

  mutating func append(_ record: Int, of batch: RecordBatch) {
    records.append(record)
    firsts.append(batch.firstField(record))
    fieldCounts.append(UInt32(batch.fieldCount(record)))
  }

  /// Lends the rows to C. The pointer must not leave `body`.
  @unsafe func withRows<Result>(
    _ batch: RecordBatch, _ bytes: UnsafePointer<UInt8>, _ dialect: Dialect,
    _ body: (UnsafePointer<bs_rows>) -> Result
  ) -> Result {
    unsafe firsts.withUnsafeBufferPointer { firsts in
      unsafe fieldCounts.withUnsafeBufferPointer { fieldCounts in
        let rows = unsafe bs_rows(
          bytes: bytes, start: batch.start, ends: batch.fieldEnds, firsts: firsts.baseAddress,
          field_counts: fieldCounts.baseAddress, count: firsts.count, quote: dialect.quote,
          escape: dialect.escape)
        return unsafe withUnsafePointer(to: rows) { unsafe body($0) }
      }
    }
  }
}
