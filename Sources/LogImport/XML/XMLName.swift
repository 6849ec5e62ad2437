/// A name or word of an XML document, without its prefix.
struct XMLName: Hashable, Sendable {
  /// Its bytes, the last one lowest; of more than 16 the first are mixed with the last.
  private let packed: UInt128

  init(_ text: StaticString) { self = text.withUTF8Buffer { unsafe XMLName($0) } }

  private init(_ bytes: some Sequence<UInt8>) {
    packed = bytes.reduce(0, Self.add)
  }

  private static func add(_ packed: UInt128, _ byte: UInt8) -> UInt128 {
    (packed << 8 | packed >> 120) ^ UInt128(byte)
  }

  /// The name that begins at `bytes` and ends with a NUL.
  @unsafe init(cString bytes: UnsafePointer<CChar>) {
    var packed = UInt128(0)
    var place = unsafe bytes
    while unsafe place.pointee != 0 {
      let byte = unsafe UInt8(bitPattern: place.pointee)
      packed = byte == 0x3A ? 0 : Self.add(packed, byte)
      unsafe place += 1
    }
    self.packed = packed
  }
}

extension XMLName: ExpressibleByStringLiteral {
  init(stringLiteral text: StaticString) { self.init(text) }
}
