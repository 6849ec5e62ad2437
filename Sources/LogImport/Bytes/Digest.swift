import CByteScan

/// SHA-256 (FIPS 180-4), by which a file is known again.
enum Digest {
  /// How many bytes are brought in at a time, and given back.
  private static let stretch = 4 << 20

  /// The digest in hexadecimal.
  static func sha256(_ bytes: LogBytes) -> String {
    var digest = bs_sha256()
    var result = [UInt8](repeating: 0, count: 32)
    unsafe bs_sha256_begin(&digest)
    for start in stride(from: 0, to: bytes.count, by: stretch) {
      let end = min(start + stretch, bytes.count)
      unsafe bytes.withPointer { unsafe bs_sha256_add(&digest, $0 + start, end - start) }
      bytes.release(start..<end)
    }
    unsafe result.withUnsafeMutableBufferPointer { result in
      unsafe bs_sha256_end(&digest, result.baseAddress)
    }
    return result.map { byte in
      let text = String(byte, radix: 16)
      return text.count == 1 ? "0" + text : text
    }.joined()
  }
}
