import Glibc

extension LegacyEncoding {
  /// `bytes` from `start` on in UTF-8.
  ///
  /// Bytes that this encoding does not have are left as they are, or become 0xFF where that would
  /// read as a letter: so they are no valid UTF-8 and are found like those of any other text.
  ///
  /// - Returns: nil where the C library does not know the encoding.
  func decoded(_ bytes: LogBytes, from start: Int) -> LogBytes? {
    guard let converter = unsafe iconv_open("UTF-8", libraryName),
      unsafe converter != iconv_t(bitPattern: -1)
    else { return nil }
    defer { unsafe iconv_close(converter) }
    var result = ByteBuilder()
    var part = [UInt8](repeating: 0, count: 1 << 18)
    var place = start
    var isAfterRaw = false
    while place < bytes.count {
      let step = unsafe convert(bytes, from: place, into: &part, converter)
      result.append(part.span.extracting(first: step.made))
      if step.made > 0 { isAfterRaw = false }
      place += step.taken
      guard step.isStuck, place < bytes.count else { continue }
      let byte = bytes[at: place]
      let isOdd = unit > 1 || byte < 0x80 || isAfterRaw
      result.append(isOdd ? 0xFF : byte)
      isAfterRaw = true
      place += min(unit, bytes.count - place)
    }
    return result.finished()
  }

  /// Converts as much as fits into `part`.
  @unsafe private func convert(
    _ bytes: LogBytes, from place: Int, into part: inout [UInt8], _ converter: iconv_t
  ) -> (taken: Int, made: Int, isStuck: Bool) {
    unsafe bytes.withPointer { base in
      unsafe part.withUnsafeMutableBytes { part in
        var from =
          unsafe UnsafeMutablePointer(
            mutating: UnsafeRawPointer(base + place).assumingMemoryBound(to: CChar.self))
          as UnsafeMutablePointer<CChar>?
        var to = unsafe part.baseAddress?.assumingMemoryBound(to: CChar.self)
        let given = bytes.count - place
        var fromCount = given
        var toCount = part.count
        let result = unsafe iconv(converter, &from, &fromCount, &to, &toCount)
        let isStuck = result == Int(bitPattern: UInt.max) && errno != E2BIG
        return (given - fromCount, part.count - toCount, isStuck)
      }
    }
  }
}
