/// How wide texts are, without asking the fonts of the machine.
///
/// The same graph is laid out the same everywhere, and a picture that names several fonts has
/// room for each of them: widths are those of common sans-serif faces, rounded up a little.
enum TextMetrics {
  /// The width of `text` in points at a type size.
  static func width(_ text: String, size: Double, bold: Bool = false) -> Double {
    let total = text.unicodeScalars.reduce(0) { $0 + units(of: $1) }
    return Double(total) / 1000 * size * (bold ? 1.10 : 1.04)
  }

  /// `text` cut to a width, with an ellipsis where something was cut.
  static func cut(_ text: String, to limit: Double, size: Double, bold: Bool = false) -> String {
    guard width(text, size: size, bold: bold) > limit else { return text }
    var kept = Substring()
    for end in text.indices {
      let candidate = text[..<end]
      if width(candidate + "…", size: size, bold: bold) > limit { break }
      kept = candidate
    }
    return kept.trimmed + "…"
  }

  /// `text` in lines no wider than `limit`, broken at spaces and between Chinese characters.
  ///
  /// What does not fit into `lines` lines is cut.
  static func wrap(
    _ text: String, to limit: Double, size: Double, bold: Bool = false, lines: Int = 2
  ) -> [String] {
    var wrapped: [String] = []
    var rest = text[...]
    while !rest.isEmpty, wrapped.count < lines - 1,
      width(String(rest), size: size, bold: bold) > limit
    {
      guard let end = lastBreak(in: rest, limit: limit, size: size, bold: bold) else { break }
      wrapped.append(String(rest[..<end].trimmed))
      rest = rest[end...].trimmed
    }
    if !rest.isEmpty { wrapped.append(cut(String(rest), to: limit, size: size, bold: bold)) }
    return wrapped
  }

  /// The end of the longest first line that fits; nil where no line can be broken.
  private static func lastBreak(
    in text: Substring, limit: Double, size: Double, bold: Bool
  ) -> Substring.Index? {
    var found: Substring.Index?
    var width = 0.0
    for index in text.indices {
      let character = text[index]
      let isWide = character.unicodeScalars.contains { units(of: $0) == 1000 }
      let breaks = character == " " || (isWide && !"，。、：；）」”！？".contains(character))
      if breaks, index > text.startIndex, width <= limit { found = index }
      width += self.width(String(character), size: size, bold: bold)
      if width > limit, found != nil { break }
    }
    return found
  }

  /// A scalar's advance in thousandths of the type size.
  private static func units(of scalar: Unicode.Scalar) -> Int {
    let value = Int(scalar.value)
    if 32..<127 ~= value { return ascii[value - 32] }
    switch value {
    case 0xA0: return 278
    case 0x300..<0x370, 0x200B..<0x2010, 0xFE00..<0xFE10: return 0
    case 0x1100..<0x1200, 0x2190..<0x2600, 0x2600..<0x27C0, 0x2E80..<0xD7B0, 0xF900..<0xFB00,
      0xFE30..<0xFE70, 0xFF00..<0xFF61, 0x1F000..<0x20000, 0x20000..<0x40000:
      return 1000
    // Wide in Chinese faces, and narrow in others.
    case 0xB7, 0xD7, 0x2013, 0x2014, 0x2026: return 1000
    default: return 610
    }
  }

  private static let ascii = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
