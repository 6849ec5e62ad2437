/// The words that occur in expressions, numbered from 1.
struct Vocabulary: Sendable {
  private var codes: [UInt128: Token.Code] = [:]

  init() {}

  /// The number of a word, or ``Token/unknownWord``.
  func code(of word: WordKey) -> Token.Code {
    guard let bits = word.bits else { return Token.unknownWord }
    return codes[bits] ?? Token.unknownWord
  }

  mutating func intern(_ word: WordKey) -> Token.Code {
    guard let bits = word.bits else {
      preconditionFailure("a word of an expression has at most sixteen bytes")
    }
    if let known = codes[bits] { return known }
    let code = Token.Code(codes.count + 1)
    codes[bits] = code
    return code
  }
}

/// The bytes of a word, in lower case, as one number.
struct WordKey: Sendable {
  /// Nil for a word that is too long.
  private(set) var bits: UInt128? = 0
  private var count = 0

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }

  mutating func append(_ byte: UInt8) {
    count += 1
    let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    let lower = isUpper ? byte | 0x20 : byte
    bits = count > 16 ? nil : bits.map { $0 << 8 | UInt128(lower) }
  }
}
