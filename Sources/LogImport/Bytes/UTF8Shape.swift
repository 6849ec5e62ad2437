import CByteScan

/// How much bytes look like UTF-8.
struct UTF8Shape {
  /// Characters of two bytes, and of more, that are well-formed.
  private var short = 0
  private var long = 0
  /// Those of two bytes that are letters of few languages: what Chinese in GBK or Big5 looks like
  /// where it is well-formed by chance.
  private var odd = 0
  private var invalid = 0

  /// When so many bytes were no UTF-8, the rest need not be looked at.
  private static let enough = 1 << 16
  /// How many bytes are brought in at a time.
  private static let stretch = 4 << 20

  init(_ bytes: LogBytes) {
    let count = bytes.count
    // A long text that is well-formed throughout is no chance.
    if count > LogText.sample, Self.isWellFormed(bytes) {
      long = count
      return
    }
    unsafe bytes.withPointer { base in
      var place = 0
      while place < count {
        let good = unsafe bs_invalid_utf8(base + place, count - place)
        for index in place..<place + good { unsafe add(base[index]) }
        place += good + 1
        if place <= count { invalid += 1 }
        if invalid > Self.enough, invalid > 2 * (short + long) { return }
      }
    }
  }

  /// Whether all bytes are UTF-8. They are given back as they were looked at.
  private static func isWellFormed(_ bytes: LogBytes) -> Bool {
    let count = bytes.count
    var place = 0
    while place < count {
      let end = min(place + stretch, count)
      let good = unsafe bytes.withPointer { unsafe bs_invalid_utf8($0 + place, end - place) }
      let left = end - place - good
      // The end of a stretch may cut a character.
      if left > 0, end == count || left > 3 || good == 0 { return false }
      bytes.release(place..<place + good)
      place += good
    }
    return true
  }

  /// - Parameter lead: any byte of valid text; those that begin no character count for nothing.
  private mutating func add(_ lead: UInt8) {
    switch lead {
    case 0xE0...0xFF: long += 1
    case 0xC6...0xCD, 0xD2...0xD7:
      short += 1
      odd += 1
    case 0xC2...0xDF: short += 1
    default: break
    }
  }

  /// Whether nothing else needs to be thought of.
  var isCertain: Bool {
    if short + long + invalid == 0 { return true }
    return short + long >= 4 * invalid && (long > 0 || odd * 2 < short)
  }

  var isLikely: Bool { short + long >= invalid }
}
