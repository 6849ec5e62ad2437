import Glibc

/// Bytes that stay where they are for as long as anything reads them: a mapped file or a copy.
@safe package final class LogBytes: @unchecked Sendable {
  // Never written after the initialiser, so that threads may share it.
  private let memory: UnsafeRawBufferPointer
  private let isMapped: Bool

  package var count: Int { unsafe memory.count }

  package init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    unsafe copy.copyBytes(from: bytes)
    unsafe memory = UnsafeRawBufferPointer(copy)
    isMapped = false
  }

  /// Maps `count` bytes of an open file; nil where the system cannot.
  init?(mapping descriptor: Int32, count: Int) {
    guard count > 0, let address = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0),
      unsafe address != MAP_FAILED
    else { return nil }
    _ = unsafe madvise(address, count, MADV_SEQUENTIAL)
    unsafe memory = UnsafeRawBufferPointer(start: address, count: count)
    isMapped = true
  }

  deinit {
    if isMapped {
      _ = unsafe munmap(UnsafeMutableRawPointer(mutating: memory.baseAddress), memory.count)
    } else {
      unsafe memory.deallocate()
    }
  }

  /// Lends the bytes for a while.
  package func withSpan<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    try unsafe body(Span(_unsafeElements: memory.assumingMemoryBound(to: UInt8.self)))
  }

  /// Lends the bytes to C. The pointer must not leave `body`.
  @unsafe func withPointer<Result>(_ body: (UnsafePointer<UInt8>) -> Result) -> Result {
    guard let base = unsafe memory.assumingMemoryBound(to: UInt8.self).baseAddress else {
      return unsafe withUnsafePointer(to: 0) { unsafe body($0) }
    }
    return unsafe body(base)
  }

  package subscript(range: Range<Int>) -> [UInt8] {
    unsafe [UInt8](memory[range])
  }
}
