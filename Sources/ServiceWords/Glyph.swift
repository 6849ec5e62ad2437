/// A Unicode scalar of a text and what it means to the division into words.
struct Glyph: Sendable {
  enum Kind: Sendable {
    case letter
    case digit
    /// A Chinese character: a token by itself.
    case han
    case space
    case pause
    case stop
    case question
    case lineEnd
    case hyphen
    case point
    case apostrophe
    case doubleQuote
    /// An opening or closing mark; the number tells which closes which.
    case opening(UInt8)
    case closing(UInt8)
    case other

    var isOfWord: Bool {
      switch self {
      case .letter, .digit: true
      default: false
      }
    }
  }

  var scalar: UInt32
  var length: Int

  /// Reads the scalar at `position`; a byte that begins none is a scalar of its own.
  init(_ bytes: ArraySlice<UInt8>, at position: Int) {
    let first = bytes[position]
    let count =
      switch first {
      case 0..<0x80: 1
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 0
      }
    guard count > 1, position + count <= bytes.endIndex else {
      (scalar, length) = (count == 1 ? UInt32(first) : 0xFFFD, 1)
      return
    }
    var value = UInt32(first) & (0x7F >> UInt32(count))
    for offset in 1..<count {
      let byte = bytes[position + offset]
      guard byte & 0xC0 == 0x80 else {
        (scalar, length) = (0xFFFD, 1)
        return
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    (scalar, length) = (value, count)
  }

  var kind: Kind {
    switch scalar {
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x0A, 0x0D: .lineEnd
    case 0x09, 0x20, 0xA0, 0x3000, 0x200B, 0xFEFF: .space
    case 0x27: .apostrophe
    case 0x22: .doubleQuote
    case 0x2E: .point
    case 0x2D, 0x2010, 0x2011: .hyphen
    case 0x21, 0x3B, 0x3002, 0xFF01, 0xFF1B, 0xFF0E: .stop
    case 0x3F, 0xFF1F: .question
    case 0x28, 0x29, 0x2C, 0x2F, 0x3A, 0x5B, 0x5D, 0x7C, 0x2012...0x2015, 0x2026, 0x3001, 0xFF08,
      0xFF09, 0xFF0C, 0xFF1A, 0x3010, 0x3011:
      .pause
    case 0x2018: .opening(1)
    case 0x2019: .closing(1)
    case 0x201C: .opening(2)
    case 0x201D: .closing(2)
    case 0xAB: .opening(3)
    case 0xBB: .closing(3)
    case 0x300C: .opening(4)
    case 0x300D: .closing(4)
    case 0x300E: .opening(5)
    case 0x300F: .closing(5)
    case 0x3400...0x9FFF, 0x20000...0x3FFFF: .han
    case 0xC0...0x1FFF, 0x3040...0x33FF, 0xAC00...0xD7FF: .letter
    default: .other
    }
  }
}
