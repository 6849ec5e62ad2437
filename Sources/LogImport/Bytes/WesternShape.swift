/// How much bytes look like the languages of Western Europe in Windows-1252 or Latin-1: letters with
/// accents stand alone or in twos among letters without.
struct WesternShape {
  private var plausible = 0
  private var total = 0
  /// Bytes from 0x80 to 0x9F, which are quotation marks, dashes and the euro in Windows-1252 and
  /// nothing that is written in Latin-1; and how many of them Windows-1252 does not have.
  private var typography = 0
  private var undefined = 0

  init(_ bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      var end = index + 1
      while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
      let before = index > 0 && Self.isLetter(bytes[index - 1])
      let after = end < bytes.count && Self.isLetter(bytes[end])
      for place in index..<end {
        add(
          bytes[place], run: end - index, touches: before || after, isInside: before && after)
      }
      index = end
    }
  }

  /// - Parameters:
  ///   - touches: whether a letter stands beside it.
  ///   - isInside: whether letters stand on both sides, as no signs but an apostrophe do.
  private mutating func add(_ byte: UInt8, run: Int, touches: Bool, isInside: Bool) {
    total += 1
    switch byte {
    case 0x81, 0x8D, 0x8F, 0x90, 0x9D:
      typography += 1
      undefined += 1
    case 0x8C, 0x9A, 0x9C, 0x9E:
      typography += 1
      if run <= 2, touches { plausible += 1 }
    // Capitals, which begin words; on old systems these were vowels of German and French.
    case 0x8A, 0x8E, 0x9F:
      typography += 1
      if run <= 2, touches, !isInside { plausible += 1 }
    case 0x80...0x9F:
      typography += 1
      if run <= 3, !isInside || [0x92, 0x96, 0x97, 0x85].contains(byte) { plausible += 1 }
    // No-break space, currencies, section, ordinals, quotation marks, degree, dot.
    case 0xA0, 0xA1, 0xA3, 0xA7, 0xA9...0xAB, 0xAD, 0xAE, 0xB0, 0xB2, 0xB3, 0xB7, 0xB9...0xBF:
      if run <= 2, !isInside || byte == 0xA0 || byte == 0xAD || byte == 0xB7 { plausible += 1 }
    case 0xC0...0xFF where byte != 0xD7 && byte != 0xF7:
      if run <= 2, touches { plausible += 1 }
    default: break
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

  /// From 0 to 1; 0 where there is nothing beyond ASCII.
  var score: Double { Double(plausible) / Double(max(1, total)) }

  /// Whether the text has the signs that only Windows-1252 has.
  var hasTypography: Bool { typography > 2 * undefined }
}
