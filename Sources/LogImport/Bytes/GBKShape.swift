/// How much bytes look like GBK or GB18030: most characters of a text in it are among the common
/// ones, which lie together in the table (GB 2312, level 1).
struct GBKShape {
  private var common = 0
  /// Those of them that EUC-KR has no syllables for: half of the characters of a Chinese text.
  private var late = 0
  private var hanzi = 0
  private var rare = 0
  private var impossible = 0

  init(_ bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      guard lead >= 0x80 else {
        index += 1
        continue
      }
      let trail = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch trail {
      case _ where lead == 0x80 || lead == 0xFF:
        impossible += 1
        index += 1
      case 0xA1...0xFE where 0xA1...0xA3 ~= lead || 0xB0...0xD7 ~= lead:
        common += 1
        if lead >= 0xB0 { hanzi += 1 }
        if lead >= 0xC9 { late += 1 }
        index += 2
      case 0x40...0x7E, 0x80...0xFE:
        rare += 1
        index += 2
      case 0x30...0x39:
        rare += 1
        index += 4
      default:
        impossible += 1
        index += 1
      }
    }
  }

  /// From 0 to 1; 0 where there is nothing beyond ASCII.
  var score: Double { Double(common) / Double(max(1, common + rare + 2 * impossible)) }

  /// Whether the characters are those that EUC-KR has for syllables.
  var isKorean: Bool { hanzi >= 12 && late * 50 < hanzi && score > 0.9 }
}
