/// How text takes up space in a terminal.
extension String {
  /// How many columns the text takes; Chinese characters and most pictures take two.
  package var columns: Int {
    if utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return utf8.count }
    return reduce(0) { $0 + $1.columns }
  }

  /// The text in at most `width` columns, its middle replaced by `…` if it is longer.
  package func shortened(to width: Int) -> String {
    guard columns > width else { return self }
    guard width > 1 else { return width == 1 ? "…" : "" }
    let head = fitting(width / 2)
    let tail = String(String(reversed()).fitting(width - 1 - head.columns).reversed())
    return head + "…" + tail
  }

  /// The text and as many spaces as make it `width` columns wide.
  package func padded(to width: Int, leading: Bool = false) -> String {
    let spaces = String(repeating: " ", count: Swift.max(0, width - columns))
    return leading ? spaces + self : self + spaces
  }

  /// The text without what could steer a terminal or reorder a line: control characters and
  /// line ends become spaces, marks of direction vanish.
  package var safeForTerminal: String {
    var safe = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: safe.append(" ")
      case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
      default: safe.append(scalar)
      }
    }
    return String(safe)
  }

  /// As many characters from the start as fit.
  package func fitting(_ width: Int) -> String {
    var rest = width
    return String(
      prefix {
        rest -= $0.columns
        return rest >= 0
      })
  }
}

extension Character {
  /// 2 for wide characters (Unicode East Asian Width W and F, and pictures), 0 for marks that
  /// stand alone, 1 for all others.
  package var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if unicodeScalars.contains("\u{FE0F}") || Self.isWide(first.value) { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return 1
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    return wideRanges.contains { $0.contains(value) }
  }

  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x23E9...0x23EC, 0x2E80...0x303E, 0x3041...0x33FF,
    0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F000...0x1FAFF,
    0x20000...0x3FFFD,
  ]
}
