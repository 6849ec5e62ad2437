import TestSupport

/// Bytes broken in the ways that files break: cut off, overwritten, put together wrongly.
struct Mutation {
  private static let pieces: [[UInt8]] =
    [
      ",", ";", "\t", "\"", "\"\"", "\n", "\r", "\r\n", "\0", "<", "/>", "</trace>", "{", "}", "[",
      "]",
      "\\", "\\u", ":", "99999999999999999999", "-1", "id", "2026-02-30 08:00", "\u{FEFF}", "客",
      "é",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xFF, 0xFE], [0x81], [0xC3], [0x1F, 0x8B], [0x50, 0x4B, 3, 4],
    ]

  /// `bytes` with one to eight faults.
  static func of(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 1...64, using: &random))
      switch Int.random(in: 0..<8, using: &random) {
      case 0: bytes.removeSubrange(place...)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 4: bytes[place] = .random(in: 0...255, using: &random)
      case 5:
        let other = Int.random(in: 0..<bytes.count, using: &random)
        bytes.insert(contentsOf: bytes[place..<end], at: other)
      default:
        let piece = pieces.randomElement(using: &random) ?? []
        bytes.insert(contentsOf: piece, at: place)
      }
    }
    return bytes
  }
}
