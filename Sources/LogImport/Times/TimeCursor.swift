/// A cell that may be a time, and a place in it that moves forward as it is taken apart.
struct TimeCursor {
  /// No time is written with more bytes.
  static let capacity = 48

  private var bytes = InlineArray<48, UInt8>(repeating: 0)
  private var count = 0
  private var index = 0

  /// Nil for a cell that is too long for a time.
  init?(_ cell: Span<UInt8>) {
    var end = cell.count
    if end > 0, cell[end - 1] == 0x29 {  // The name of the zone in brackets is no part of it.
      while end > 0, cell[end - 1] != 0x28 { end -= 1 }
      end = max(0, end - 1)
      while end > 0, cell[end - 1] == 0x20 { end -= 1 }
    }
    guard end <= Self.capacity else { return nil }
    for place in 0..<end { bytes[place] = cell[place] }
    count = end
  }

  var isAtEnd: Bool { index >= count }

  /// The byte here, or 0 at the end.
  var byte: UInt8 { index < count ? bytes[index] : 0 }

  var isAtDigit: Bool { byte &- 0x30 < 10 }

  var isAtLetter: Bool { (byte | 0x20) &- 0x61 < 26 }

  var isNextDigit: Bool { index + 1 < count && bytes[index + 1] &- 0x30 < 10 }

  var isNextSpace: Bool { index + 1 < count && bytes[index + 1] == 0x20 }

  var isNextLetter: Bool { index + 1 < count && (bytes[index + 1] | 0x20) &- 0x61 < 26 }

  mutating func skip(_ bytes: Int = 1) { index += bytes }

  /// Steps over `wanted` if it stands here.
  mutating func take(_ wanted: UInt8) -> Bool {
    guard byte == wanted, index < count else { return false }
    index += 1
    return true
  }

  /// Steps over `wanted` if it stands here.
  mutating func take(_ wanted: StaticString) -> Bool {
    let length = wanted.utf8CodeUnitCount
    guard index + length <= count else { return false }
    let text = wanted.description.utf8
    for (offset, byte) in text.enumerated() where bytes[index + offset] != byte { return false }
    index += length
    return true
  }

  mutating func skipSpaces() {
    while index < count {
      if bytes[index] == 0x20 {
        index += 1
      } else if !take("\u{A0}"), !take("\u{202F}") {
        return
      }
    }
  }

  /// The digits here as a number; at most 18 of them.
  mutating func number() -> (value: Int, digits: Int)? {
    var value = 0
    let start = index
    while isAtDigit, index - start < 18 {
      value = value * 10 + Int(byte &- 0x30)
      index += 1
    }
    return index > start ? (value, index - start) : nil
  }

  /// The letters here in lower case, as one number: enough to tell names of up to eight bytes.
  /// Letters of two bytes, as accents make them, count as well.
  mutating func word() -> UInt64 {
    var value: UInt64 = 0
    while isAtLetter || byte >= 0xC3 && byte < 0xE0 || byte & 0xC0 == 0x80 {
      value = value << 8 | UInt64(byte | 0x20)
      index += 1
    }
    return value
  }
}
