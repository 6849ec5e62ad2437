/// How much bytes look like Big5: most characters of a text in it are among the common ones, which
/// lie together in the table.
struct Big5Shape {
  private var common = 0
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
      let hasTrail = 0x40...0x7E ~= trail || 0xA1...0xFE ~= trail
      if lead == 0x80 || lead == 0xFF || !hasTrail {
        impossible += 1
        index += 1
        continue
      }
      // Signs, then the phonetic letters of schoolbooks, then the common characters.
      let isSign = 0xA1...0xA2 ~= lead || lead == 0xA3 && trail < 0x74
      if isSign || 0xA4...0xC6 ~= lead { common += 1 } else { rare += 1 }
      index += 2
    }
  }

  /// From 0 to 1; 0 where there is nothing beyond ASCII.
  var score: Double { Double(common) / Double(max(1, common + rare + 2 * impossible)) }
}
