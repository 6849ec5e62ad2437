import Glibc

/// An array in the making whose values several threads write, each to places of its own.
///
/// The array is not touched between its making and ``finished()``, so that the address of its
/// values stays what it was; reading them first and copying them into an array afterwards would
/// take twice the memory and half again the time of reading a log.
@safe final class ColumnBuilder<Value: BitwiseCopyable & Sendable>: @unchecked Sendable {
  private var values: [Value]
  private let base: UnsafeMutablePointer<Value>?

  /// Values are undefined until they are written.
  init(count: Int) {
    unsafe values = Array(unsafeUninitializedCapacity: count) { buffer, initialized in
      unsafe Self.useLargePages(buffer)
      initialized = count
    }
    unsafe base = values.withUnsafeMutableBufferPointer { $0.baseAddress }
  }

  /// Asks the system for pages of which fewer have to be brought in.
  @unsafe private static func useLargePages(_ buffer: UnsafeMutableBufferPointer<Value>) {
    let page = 1 << 21
    guard let base = UnsafeMutableRawPointer(buffer.baseAddress) else { return }
    let skipped = (page - Int(bitPattern: base) % page) % page
    let size = (buffer.count * MemoryLayout<Value>.stride - skipped) / page * page
    if size > 0 { _ = unsafe madvise(base + skipped, size, MADV_HUGEPAGE) }
  }

  /// Where the values from `row` on are written.
  @unsafe func pointer(_ row: Int) -> UnsafeMutablePointer<Value> {
    guard let base = unsafe base else { preconditionFailure("an empty column has no rows") }
    precondition(row <= values.count, "there is no such row")
    return unsafe base + row
  }

  /// The array, once every value was written.
  func finished() -> [Value] {
    defer { values = [] }
    return values
  }
}
