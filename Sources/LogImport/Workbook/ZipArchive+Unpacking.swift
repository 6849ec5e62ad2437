import CZlib

extension ZipArchive {
  /// Hands the content of a member to `take`, a stretch at a time, until it says that it has
  /// enough.
  ///
  /// - Parameter budget: how many bytes may still come out of the archive; what comes is taken off.
  func unpack(
    _ member: Member, budget: inout Int, _ take: (Span<UInt8>) -> Bool
  ) throws(Failure) {
    guard member.size <= budget else { throw .oversized }
    guard member.offset <= bytes.count - 30 else { throw .damaged }
    let header = LittleEndian(bytes[member.offset..<member.offset + 30])
    guard header.number(at: 0, size: 4) == 0x0403_4B50,
      let nameCount = header.number(at: 26, size: 2),
      let extraCount = header.number(at: 28, size: 2)
    else { throw .damaged }
    let start = member.offset + 30 + nameCount + extraCount
    guard start <= bytes.count, member.packed <= bytes.count - start else { throw .damaged }
    let packed = start..<start + member.packed
    let result: Result<Bool, Failure>
    switch member.method {
    case 0: result = copy(packed, budget: &budget, checksum: member.checksum, take)
    case 8: result = unsafe inflate(packed, budget: &budget, checksum: member.checksum, take)
    default: throw .damaged
    }
    _ = try result.get()
  }

  private func copy(
    _ range: Range<Int>, budget: inout Int, checksum: UInt32, _ take: (Span<UInt8>) -> Bool
  ) -> Result<Bool, Failure> {
    var sum = UInt(0)
    for start in stride(from: range.lowerBound, to: range.upperBound, by: 1 << 18) {
      let part = bytes[start..<min(start + 1 << 18, range.upperBound)]
      budget -= part.count
      guard budget >= 0 else { return .failure(.oversized) }
      sum = unsafe part.withUnsafeBufferPointer {
        unsafe crc32(sum, $0.baseAddress, UInt32($0.count))
      }
      if !take(part.span) { return .success(true) }
    }
    return sum == UInt(checksum) ? .success(true) : .failure(.damaged)
  }

  @unsafe private func inflate(
    _ range: Range<Int>, budget: inout Int, checksum: UInt32, _ take: (Span<UInt8>) -> Bool
  ) -> Result<Bool, Failure> {
    var stream = unsafe z_stream()
    // 15 bits of window; negative for data without a header of its own.
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    guard unsafe inflateInit2_(&stream, -15, ZLIB_VERSION, size) == Z_OK else {
      return .failure(.damaged)
    }
    defer { unsafe inflateEnd(&stream) }
    var part = [UInt8](repeating: 0, count: 1 << 18)
    var taken = range.lowerBound
    var sum = UInt(0)
    while true {
      let give = min(range.upperBound - taken, 1 << 24)
      let (code, made) = unsafe bytes.withPointer { packed in
        unsafe stream.next_in = UnsafeMutablePointer(mutating: packed + taken)
        unsafe stream.avail_in = UInt32(give)
        return unsafe part.withUnsafeMutableBufferPointer { part in
          unsafe stream.next_out = part.baseAddress
          unsafe stream.avail_out = UInt32(part.count)
          let code = unsafe CZlib.inflate(&stream, Z_NO_FLUSH)
          let made = unsafe part.count - Int(stream.avail_out)
          unsafe sum = crc32(sum, part.baseAddress, UInt32(made))
          return (code, made)
        }
      }
      taken += give - Int(unsafe stream.avail_in)
      budget -= made
      guard budget >= 0 else { return .failure(.oversized) }
      if made > 0, !take(part.span.extracting(first: made)) { return .success(true) }
      switch code {
      case Z_OK: continue
      case Z_BUF_ERROR where made > 0: continue
      case Z_STREAM_END: return sum == UInt(checksum) ? .success(true) : .failure(.damaged)
      default: return .failure(.damaged)
      }
    }
  }
}
