import CZlib

/// Unpacks gzip data, of several members too.
enum Gunzip {
  enum Failure: Error, Equatable {
    case damaged
    case oversized(limit: Int)
  }

  static func isPacked(_ bytes: LogBytes) -> Bool {
    bytes.count > 2 && bytes[0..<2] == [0x1F, 0x8B]
  }

  /// How far `count` packed bytes may grow: logs shrink to a tenth, seldom to a fiftieth.
  ///
  /// It holds at every point of the data, so that what was made to fill memory is refused at once.
  static func limit(packed count: Int) -> Int { (256 << 20) + 100 * count }

  static func unpacked(_ bytes: LogBytes, limit: Int? = nil) throws(Failure) -> LogBytes {
    let count = bytes.count
    var output = ByteBuilder()
    let failure = unsafe bytes.withPointer { packed in
      unsafe inflateAll(packed, count: count, into: &output) { limit ?? Self.limit(packed: $0) }
    }
    if let failure { throw failure }
    return output.finished()
  }

  @unsafe private static func inflateAll(
    _ packed: UnsafePointer<UInt8>, count: Int, into output: inout ByteBuilder,
    limit: (_ taken: Int) -> Int
  ) -> Failure? {
    var stream = unsafe z_stream()
    // 15 bits of window; 16 more for gzip.
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    guard unsafe inflateInit2_(&stream, 31, ZLIB_VERSION, size) == Z_OK else {
      return .damaged
    }
    defer { unsafe inflateEnd(&stream) }
    var part = [UInt8](repeating: 0, count: 1 << 18)
    var taken = 0
    while true {
      let give = min(count - taken, 1 << 24)
      unsafe stream.next_in = UnsafeMutablePointer(mutating: packed + taken)
      unsafe stream.avail_in = UInt32(give)
      let (code, made) = unsafe part.withUnsafeMutableBufferPointer { part in
        unsafe stream.next_out = part.baseAddress
        unsafe stream.avail_out = UInt32(part.count)
        let code = unsafe inflate(&stream, Z_NO_FLUSH)
        return unsafe (code, part.count - Int(stream.avail_out))
      }
      taken += give - Int(unsafe stream.avail_in)
      output.append(part.span.extracting(first: made))
      guard output.count <= limit(taken) else { return .oversized(limit: limit(taken)) }
      switch code {
      case Z_OK: continue
      case Z_BUF_ERROR where made > 0: continue
      case Z_STREAM_END:
        let rest = unsafe UnsafeBufferPointer(start: packed + taken, count: count - taken)
        let hasMore = unsafe rest.starts(with: [0x1F, 0x8B])
        guard hasMore else { return nil }
        guard unsafe inflateReset(&stream) == Z_OK else { return .damaged }
      default: return .damaged
      }
    }
  }
}
