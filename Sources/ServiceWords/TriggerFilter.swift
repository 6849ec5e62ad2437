/// Tells in one pass over the bytes of a text whether it may hold a refusal at all.
///
/// Every way to refuse has words without which nobody says it. They are looked for by their first
/// letters up to an apostrophe or hyphen, Chinese characters by their first three bytes; what is
/// found by chance costs time, and nothing is missed.
///
/// - Complexity: O(*n*) in the bytes of the text, at some nanoseconds a byte.
struct TriggerFilter: Sendable {
  /// A bit for each hash of a word, and for each of a character.
  private var words = [UInt64](repeating: 0, count: 1 << 10)
  private var characters = [UInt64](repeating: 0, count: 1 << 10)

  /// - Parameter needed: words of which every refusal has one, as the vocabulary knows them.
  init(_ needed: [WordKey]) {
    for key in needed {
      let bytes = key.bytes
      guard let first = bytes.first else { continue }
      if first < 0x80 {
        let run = bytes.prefix { Self.small[Int($0)] > 0 }
        Self.set(run.reduce(0, Self.mixed), in: &words)
      } else {
        precondition(bytes.count > 2, "a character has at least three bytes")
        Self.set(Self.hash(bytes[0], bytes[1], bytes[2]), in: &characters)
      }
    }
  }

  /// Whether a text may hold a refusal.
  func mayRefuse(_ text: ArraySlice<UInt8>) -> Bool {
    let bytes = text.span
    let (words, characters, small) = (words.span, characters.span, Self.small.span)
    var hash: UInt32 = 0
    var isInWord = false
    for index in bytes.indices {
      let byte = bytes[index]
      let letter = small[Int(byte)]
      if letter > 0 {
        hash = Self.mixed(hash, letter)
        isInWord = true
        continue
      }
      if isInWord {
        if Self.isSet(hash, in: words) { return true }
        hash = 0
        isInWord = false
      }
      if byte >= 0xE0, index + 2 < bytes.count,
        Self.isSet(Self.hash(byte, bytes[index + 1], bytes[index + 2]), in: characters)
      {
        return true
      }
    }
    return isInWord && Self.isSet(hash, in: words)
  }

  /// For each byte the small letter or digit that it is, or 0.
  private static let small: [UInt8] = (0...255).map { (byte: UInt8) in
    switch byte {
    case 0x30...0x39, 0x61...0x7A: byte
    case 0x41...0x5A: byte | 0x20
    default: 0
    }
  }

  private static func mixed(_ hash: UInt32, _ letter: UInt8) -> UInt32 {
    (hash ^ UInt32(letter)) &* 0x0100_0193
  }

  private static func hash(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    (UInt32(first) << 12 ^ UInt32(second) << 6 ^ UInt32(third)) &* 0x9E37_79B1
  }

  private static func set(_ hash: UInt32, in bits: inout [UInt64]) {
    bits[Int(hash >> 22)] |= 1 << UInt64(hash >> 16 & 63)
  }

  private static func isSet(_ hash: UInt32, in bits: Span<UInt64>) -> Bool {
    bits[Int(hash >> 22)] >> UInt64(hash >> 16 & 63) & 1 == 1
  }
}
