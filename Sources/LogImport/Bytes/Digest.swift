import CByteScan

/// SHA-256 (FIPS 180-4), by which a file is known again.
enum Digest {
  /// The digest in hexadecimal.
  static func sha256(_ bytes: LogBytes) -> String {
    var digest = bs_sha256()
    var result = [UInt8](repeating: 0, count: 32)
    unsafe bytes.withPointer { pointer in
      unsafe bs_sha256_begin(&digest)
      unsafe bs_sha256_add(&digest, pointer, bytes.count)
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
