/// The words that occur in expressions, numbered from 1.
struct Vocabulary: Sendable {
  /// The words by number, and a table in which their numbers stand at or after their hashes.
  private var words: [WordKey] = []
  private var slots = [Token.Code](repeating: 0, count: 1 << 12)

  init() {}

  /// The number of a word, or ``Token/unknownWord``.
  func code(of word: WordKey) -> Token.Code {
    guard let bits = word.bits else { return Token.unknownWord }
    return slots[slot(of: bits)]
  }

  mutating func intern(_ word: WordKey) -> Token.Code {
    guard let bits = word.bits else {
      preconditionFailure("a word of an expression has at most sixteen bytes")
    }
    if 2 * words.count > slots.count { grow() }
    let place = slot(of: bits)
    if slots[place] == Token.unknownWord {
      words.append(word)
      slots[place] = Token.Code(words.count)
    }
    return slots[place]
  }

  /// The word of a number.
  func word(_ code: Token.Code) -> WordKey { words[Int(code) - 1] }

  /// Where the number of a word stands, or would stand.
  private func slot(of bits: UInt128) -> Int {
    let mixed =
      (UInt64(truncatingIfNeeded: bits) ^ UInt64(truncatingIfNeeded: bits >> 64) &* 31)
      &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: mixed >> 40) & (slots.count - 1)
    while slots[place] != Token.unknownWord, words[Int(slots[place]) - 1].bits != bits {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private mutating func grow() {
    slots = Array(repeating: Token.unknownWord, count: 2 * slots.count)
    for (place, word) in words.enumerated() {
      if let bits = word.bits { slots[slot(of: bits)] = Token.Code(place + 1) }
    }
  }
}

/// The bytes of a word, in lower case, as one number.
struct WordKey: Sendable {
  private var value: UInt128 = 0
  private var count = 0

  /// Nil for a word that is too long.
  var bits: UInt128? { count > 16 ? nil : value }

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }

  mutating func append(_ byte: UInt8) {
    count += 1
    let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    value = value << 8 | UInt128(isUpper ? byte | 0x20 : byte)
  }

  /// The last sixteen bytes at most.
  var bytes: [UInt8] {
    (0..<min(count, 16)).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * UInt128($0))) }
  }
}
