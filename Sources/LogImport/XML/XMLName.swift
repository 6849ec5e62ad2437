/// A short name or word of an XML document, without its prefix.
struct XMLName: Hashable, Sendable {
  /// Its bytes, the last one lowest; names of more than 16 bytes are equal to none that is known.
  private let packed: UInt128

  init(_ text: StaticString) {
    precondition(text.utf8CodeUnitCount <= 16, "a known name has at most 16 bytes")
    self = text.withUTF8Buffer { unsafe XMLName($0) }
  }

  private init(_ bytes: some Sequence<UInt8>) {
    packed = bytes.reduce(0) { $0 << 8 | UInt128($1) }
  }

  /// The name that begins at `bytes` and ends with a NUL.
  @unsafe init(cString bytes: UnsafePointer<CChar>) {
    var packed = UInt128(0)
    var place = unsafe bytes
    var count = 0
    while unsafe place.pointee != 0 {
      let byte = unsafe UInt8(bitPattern: place.pointee)
      if byte == 0x3A {
        (packed, count) = (0, 0)
      } else {
        (packed, count) = (packed << 8 | UInt128(byte), count + 1)
      }
      unsafe place += 1
    }
    self.packed = count > 16 ? .max : packed
  }
}

extension XMLName: ExpressibleByStringLiteral {
  init(stringLiteral text: StaticString) { self.init(text) }
}
