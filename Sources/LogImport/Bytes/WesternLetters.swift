/// How well bytes spell words of Western Europe in an encoding of one byte a letter.
///
/// Encodings that differ only beyond ASCII all decode; the right one has its letters where words
/// have them: small ones among small ones, capitals at the beginning.
struct WesternLetters {
  /// What each byte from 0x80 on is.
  enum Kind: UInt8 { case none, small, capital, rareSmall, rareCapital, opening, closing }

  /// Twice the letters that stand where they would in a word, once those that might.
  private(set) var weight = 0
  /// How many bytes beyond ASCII stand beside a letter.
  private(set) var total = 0

  init(_ bytes: Span<UInt8>, _ kinds: [Kind]) {
    for index in bytes.indices where bytes[index] >= 0x80 {
      let before = index > 0 ? Self.letter(bytes[index - 1], kinds) : .none
      let after = index + 1 < bytes.count ? Self.letter(bytes[index + 1], kinds) : .none
      guard before != .none || after != .none else { continue }
      total += 1
      switch kinds[Int(bytes[index] & 0x7F)] {
      case .none: break
      case .small:
        weight +=
          before == .small || before == .capital && after != .capital ? 2 : after == .small ? 1 : 0
      case .capital: weight += before == .small ? 0 : 2
      case .rareSmall: weight += before == .small || before == .capital && after != .capital ? 1 : 0
      case .rareCapital: weight += before == .small ? 0 : 1
      case .opening: weight += before == .none ? 2 : 0
      case .closing: weight += before != .none ? 2 : 0
      }
    }
  }

  /// From 0 to 1; 0 where nothing stands beside a letter.
  var score: Double { Double(weight) / Double(max(1, 2 * total)) }

  private static func letter(_ byte: UInt8, _ kinds: [Kind]) -> Kind {
    switch byte {
    case 0x61...0x7A: return .small
    case 0x41...0x5A: return .capital
    case 0x80...:
      switch kinds[Int(byte & 0x7F)] {
      case .small, .rareSmall: return .small
      case .capital, .rareCapital: return .capital
      default: return .none
      }
    default: return .none
    }
  }

  private static func kinds(_ all: [(Kind, [UInt8])]) -> [Kind] {
    var kinds = [Kind](repeating: .none, count: 128)
    for (kind, bytes) in all { for byte in bytes { kinds[Int(byte & 0x7F)] = kind } }
    return kinds
  }

  static let windows1252 = kinds([
    (.small, Array(0xDF...0xF6) + Array(0xF8...0xFC)),
    (.capital, Array(0xC0...0xD6) + Array(0xD8...0xDC)),
    (.rareSmall, [0x9A, 0x9C, 0x9E, 0xFF]), (.rareCapital, [0x8A, 0x8C, 0x8E, 0x9F]),
    (.opening, [0x82, 0x84, 0x91, 0x93, 0xAB, 0xA1, 0xBF]),
    (.closing, [0x85, 0x92, 0x94, 0xBB, 0x99, 0xB0]),
  ])

  static let macRoman = kinds([
    (.small, Array(0x87...0x9F) + [0xA7, 0xBE, 0xBF, 0xCF]),
    (
      .capital,
      Array(0x80...0x86) + [
        0xCB, 0xCC, 0xCD, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xEA, 0xEE, 0xEF, 0xF2, 0xF3,
      ]
    ),
    (.opening, [0xC7, 0xD2, 0xD4, 0xE2, 0xE3]), (.closing, [0xC8, 0xC9, 0xD3, 0xD5]),
  ])

  static let codePage850 = kinds([
    (
      .small,
      Array(0x81...0x8D) + [
        0x91, 0x93, 0x94, 0x95, 0x96, 0x97, 0x9B, 0xA0, 0xA1, 0xA2, 0xA3, 0xA4, 0xC6, 0xE1, 0xE4,
      ]
    ),
    (
      .capital,
      [
        0x80, 0x8E, 0x8F, 0x90, 0x92, 0x99, 0x9A, 0x9D, 0xA5, 0xB5, 0xB6, 0xB7, 0xC7, 0xD2, 0xD6,
        0xE0, 0xE2, 0xE5, 0xE9,
      ]
    ),
  ])
}
