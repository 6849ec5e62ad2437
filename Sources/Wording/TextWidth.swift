/// How many cells of a terminal a text takes.
package enum TextWidth {
  package static func cells(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + cells($1) }
  }

  /// A text in at most so many cells; what is cut off is marked.
  package static func cut(_ text: String, to cells: Int) -> String {
    guard self.cells(text) > cells else { return text }
    var cut = ""
    for character in text {
      guard self.cells(cut + String(character)) < cells else { break }
      cut.append(character)
    }
    return cut + "…"
  }

  /// Characters of East Asia take two cells, combining marks none (Unicode annex 11, roughly).
  package static func cells(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x0300...0x036F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
