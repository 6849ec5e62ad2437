/// Divides a text into words, Chinese characters and breaks.
///
/// Words of Latin letters are runs with apostrophes and hyphens inside; a character stands for
/// itself. What stands in quotation marks is marked, unless it is a sentence of its own: then
/// somebody wrote down what was said.
///
/// - Complexity: O(*n*) in the bytes of the text.
struct Tokenizer {
  private let bytes: ArraySlice<UInt8>
  private let vocabulary: Vocabulary
  private var tokens: [Token] = []
  private var quotations: [Quotation] = []
  private var position: Int

  /// An open quotation: what closes it, and the first token in it.
  private struct Quotation {
    var mark: UInt8
    var first: Int
    var beginsSentence: Bool
  }

  private static let straight: UInt8 = 0
  private static let single: UInt8 = 1

  private init(_ bytes: ArraySlice<UInt8>, _ vocabulary: Vocabulary) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    position = bytes.startIndex
  }

  static func tokens(of bytes: ArraySlice<UInt8>, vocabulary: Vocabulary) -> [Token] {
    var tokenizer = Tokenizer(bytes, vocabulary)
    while tokenizer.position < bytes.endIndex { tokenizer.step() }
    return tokenizer.tokens
  }

  private mutating func step() {
    let glyph = Glyph(bytes, at: position)
    let start = position
    position += glyph.length
    switch glyph.kind {
    case .letter, .digit: readWord(from: start)
    case .han: append(vocabulary.code(of: WordKey(bytes[start..<position])), from: start)
    case .pause: append(Token.pause, from: start)
    case .stop: append(Token.stop, from: start)
    case .question: append(Token.question, from: start)
    case .lineEnd:
      append(Token.stop, from: start)
      quotations = []
    case .hyphen: append(Token.pause, from: start)
    case .point: if endsSentence(afterPointAt: start) { append(Token.stop, from: start) }
    case .apostrophe: toggle(Self.single, before: start)
    case .doubleQuote: toggle(Self.straight, before: start)
    case .opening(let mark): open(mark)
    case .closing(let mark): close(mark)
    case .space, .other: break
    }
  }

  /// A word with what joins its parts: apostrophes and hyphens between letters.
  private mutating func readWord(from start: Int) {
    var key = WordKey(bytes[start..<position])
    while position < bytes.endIndex {
      let glyph = Glyph(bytes, at: position)
      let next = position + glyph.length
      switch glyph.kind {
      case .letter, .digit:
        for place in position..<next { key.append(bytes[place]) }
      case .apostrophe, .closing(Self.single):
        guard isOfWord(at: next) else { return finishWord(key, from: start) }
        key.append(UInt8(ascii: "'"))
      case .hyphen:
        guard isOfWord(at: next) else { return finishWord(key, from: start) }
        key.append(UInt8(ascii: "-"))
      default: return finishWord(key, from: start)
      }
      position = next
    }
    finishWord(key, from: start)
  }

  private mutating func finishWord(_ key: WordKey, from start: Int) {
    append(vocabulary.code(of: key), from: start)
  }

  private func isOfWord(at place: Int) -> Bool {
    place < bytes.endIndex && Glyph(bytes, at: place).kind.isOfWord
  }

  /// A point ends a sentence unless it stands in a number or name, or in `No. 235`.
  private func endsSentence(afterPointAt place: Int) -> Bool {
    if isOfWord(at: place + 1) { return false }
    guard place + 2 < bytes.endIndex, let last = tokens.last, last.range.upperBound == place
    else { return true }
    let isNumber = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place + 2])
    return
      !(isNumber && last.range.count == 2 && bytes[place - 2] | 0x20 == UInt8(ascii: "n")
      && bytes[place - 1] == UInt8(ascii: "o"))
  }

  private mutating func append(_ code: Token.Code, from start: Int) {
    tokens.append(Token(code: code, range: start..<position))
  }
}

extension Tokenizer {
  /// A mark that opens and closes alike.
  private mutating func toggle(_ mark: UInt8, before place: Int) {
    if quotations.contains(where: { $0.mark == mark }) {
      close(mark)
    } else if !(tokens.last?.range.upperBound == place && followsLatin(place)) {
      open(mark)
    }
  }

  /// Whether a letter or digit, not a Chinese character, stands right before: `19"`, `boys'`.
  private func followsLatin(_ place: Int) -> Bool {
    place > bytes.startIndex && bytes[place - 1] < 0x80
      && Glyph(bytes, at: place - 1).kind.isOfWord
  }

  private mutating func open(_ mark: UInt8) {
    guard !quotations.contains(where: { $0.mark == mark }) else { return }
    let beginsSentence = tokens.last?.endsSentence ?? true
    quotations.append(.init(mark: mark, first: tokens.count, beginsSentence: beginsSentence))
  }

  private mutating func close(_ mark: UInt8) {
    guard let place = quotations.lastIndex(where: { $0.mark == mark }) else { return }
    let quotation = quotations[place]
    quotations.removeSubrange(place...)
    guard quotation.first < tokens.count else { return }
    if quotation.beginsSentence, tokens[tokens.count - 1].endsSentence { return }
    for place in quotation.first..<tokens.count { tokens[place].isQuoted = true }
  }
}
