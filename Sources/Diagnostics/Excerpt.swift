import Wording

/// A line of an input as it can be shown on a terminal, and where in it to point.
package struct Excerpt: Hashable, Sendable {
  /// The line, cut to a window around the place; nothing in it moves a terminal's cursor.
  package private(set) var text = ""
  /// How many cells of the terminal stand before the place.
  package private(set) var caret = 0

  /// How many cells a window is wide at most.
  static let width = 88

  /// The line of `bytes` with the caret before byte `offset`.
  package init(line bytes: some Collection<UInt8>, offset: Int) {
    let head = Self.shown(bytes.prefix(offset))
    let tail = Self.shown(bytes.dropFirst(offset))
    let headWidth = TextWidth.cells(head)
    if headWidth + TextWidth.cells(tail) <= Self.width {
      text = head + tail
      caret = headWidth
      return
    }
    let before = headWidth <= Self.width / 2 ? head : "…" + Self.last(Self.width / 3, of: head)
    caret = TextWidth.cells(before)
    let room = Self.width - caret
    text = before + (TextWidth.cells(tail) <= room ? tail : Self.first(room - 1, of: tail) + "…")
  }

  private static func shown(_ bytes: some Sequence<UInt8>) -> String {
    var text = ""
    for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x09: text += " "
      case 0..<0x20:
        text.unicodeScalars.append(Unicode.Scalar(scalar.value + 0x2400) ?? "\u{FFFD}")
      case 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF:
        text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func first(_ width: Int, of text: String) -> String {
    var taken = String.UnicodeScalarView()
    var used = 0
    for scalar in text.unicodeScalars {
      used += TextWidth.cells(scalar)
      guard used <= width else { break }
      taken.append(scalar)
    }
    return String(taken)
  }

  private static func last(_ width: Int, of text: String) -> String {
    var used = 0
    var taken: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars.reversed() {
      used += TextWidth.cells(scalar)
      guard used <= width else { break }
      taken.append(scalar)
    }
    return String(String.UnicodeScalarView(taken.reversed()))
  }
}
