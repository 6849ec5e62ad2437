/// Tells from all bytes of a text which encoding it was written in.
struct EncodingFinder {
  /// How the text is read.
  enum Finding: Equatable {
    case utf8(skipping: Int)
    case legacy(LegacyEncoding, skipping: Int)
    case binary
    case unknown
  }

  private let bytes: LogBytes

  init(_ bytes: LogBytes) { self.bytes = bytes }

  /// - Parameter head: the first bytes of the text.
  func finding(_ head: [UInt8]) -> Finding {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8(skipping: 3) }
    if head.starts(with: [0xFF, 0xFE, 0, 0]) { return .legacy(.utf32LittleEndian, skipping: 4) }
    if head.starts(with: [0, 0, 0xFE, 0xFF]) { return .legacy(.utf32BigEndian, skipping: 4) }
    if head.starts(with: [0xFF, 0xFE]) { return .legacy(.utf16LittleEndian, skipping: 2) }
    if head.starts(with: [0xFE, 0xFF]) { return .legacy(.utf16BigEndian, skipping: 2) }
    if head.starts(with: [0x84, 0x31, 0x95, 0x33]) { return .legacy(.gb18030, skipping: 4) }
    if let guess = Self.unmarkedUTF16(head) { return .legacy(guess, skipping: 0) }
    if Self.isBinary(head) { return .binary }
    let shape = UTF8Shape(bytes)
    if shape.isCertain { return .utf8(skipping: 0) }
    if let best = bestLegacy(than: shape) { return .legacy(best, skipping: 0) }
    return shape.isLikely ? .utf8(skipping: 0) : .unknown
  }

  /// Text in UTF-16 has a NUL beside every separator, digit and Latin letter, always on one side.
  private static func unmarkedUTF16(_ head: [UInt8]) -> LegacyEncoding? {
    let pairs = head.count / 2
    guard pairs >= 8 else { return nil }
    var (first, second) = (0, 0)
    for pair in 0..<pairs {
      if head[2 * pair] == 0 { first += 1 }
      if head[2 * pair + 1] == 0 { second += 1 }
    }
    // Few characters beyond Latin end in a NUL themselves.
    if second * 20 > pairs, first * 8 < second { return .utf16LittleEndian }
    if first * 20 > pairs, second * 8 < first { return .utf16BigEndian }
    return nil
  }

  private static func isBinary(_ head: [UInt8]) -> Bool {
    // What a crash left of a file may end in noughts.
    let head = head[..<((head.lastIndex { $0 != 0 } ?? -1) + 1)]
    let controls = head.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
    return controls * 50 > head.count
  }
}

extension EncodingFinder {
  /// The encoding whose letters look most like writing; nil where none of them do.
  private func bestLegacy(than utf8: UTF8Shape) -> LegacyEncoding? {
    let (gbk, taiwanese, western) = bytes.withSpan { span in
      (GBKShape(span), Big5Shape(span).score, WesternShape(span))
    }
    let chinese = gbk.score
    if let old = oldWestern(than: max(chinese, taiwanese)), !utf8.isLikely { return old }
    // What is valid UTF-8 by chance is Chinese: letters with accents never are.
    if utf8.isLikely, max(chinese, taiwanese) < 0.9 { return nil }
    let best = max(chinese, taiwanese, western.score)
    guard best >= 0.5 else { return nil }
    if western.score == best { return western.hasTypography ? .windows1252 : .latin1 }
    if gbk.isKorean { return .korean }
    if abs(chinese - taiwanese) < 0.1 { return likelierChinese }
    return chinese > taiwanese ? .gb18030 : .big5
  }

  /// The encoding of old systems in which the bytes spell words better than in Windows-1252.
  private func oldWestern(than chinese: Double) -> LegacyEncoding? {
    bytes.withSpan { span in
      let usual = WesternLetters(span, WesternLetters.windows1252)
      let old: [(LegacyEncoding, WesternLetters)] = [
        (.macRoman, WesternLetters(span, WesternLetters.macRoman)),
        (.codePage850, WesternLetters(span, WesternLetters.codePage850)),
      ]
      guard let best = old.max(by: { $0.1.weight < $1.1.weight }), best.1.weight > usual.weight,
        best.1.score >= max(0.7, chinese + 0.1)
      else { return nil }
      return best.0
    }
  }

  /// Between two Chinese readings that are both common characters, the one that has more of the
  /// most frequent.
  private var likelierChinese: LegacyEncoding {
    let part = bytes.count <= LogText.sample ? bytes : LogBytes(bytes[0..<LogText.sample])
    func frequent(_ encoding: LegacyEncoding) -> Int {
      guard let decoded = encoding.decoded(part, from: 0) else { return 0 }
      let text = String(decoding: decoded[0..<decoded.count], as: UTF8.self)
      return text.unicodeScalars.count { FrequentCharacters.all.contains($0) }
    }
    return frequent(.big5) > frequent(.gb18030) ? .big5 : .gb18030
  }
}
