import Glibc

/// Bytes that grow at their end until they are handed over as ``LogBytes``, without a copy.
@safe struct ByteBuilder: ~Copyable {
  private var base: UnsafeMutableRawPointer?
  private(set) var count = 0
  private var capacity = 0

  init() { unsafe base = nil }

  deinit { unsafe free(base) }

  mutating func append(_ byte: UInt8) {
    reserve(1)
    unsafe base?.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBytes { bytes in
      guard let from = bytes.baseAddress else { return }
      reserve(bytes.count)
      unsafe base?.advanced(by: count).copyMemory(from: from, byteCount: bytes.count)
      count += bytes.count
    }
  }

  mutating func append(_ bytes: some Collection<UInt8>) {
    let isDone: Void? = bytes.withContiguousStorageIfAvailable { unsafe append($0.span) }
    if isDone == nil { for byte in bytes { append(byte) } }
  }

  /// What was gathered; the builder is used up.
  consuming func finished() -> LogBytes {
    let bytes = unsafe LogBytes(adopting: UnsafeRawBufferPointer(start: base, count: count))
    unsafe base = nil
    return bytes
  }

  private mutating func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    capacity = max(4096, count + more, capacity + capacity / 2)
    guard let grown = unsafe realloc(base, capacity) else {
      preconditionFailure("the memory of this machine does not hold the log")
    }
    unsafe base = grown
  }
}
