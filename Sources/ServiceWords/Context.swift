/// What the words around a match make of it.
struct Context {
  private let tokens: [Token]
  private var isInnocent: [Bool]
  /// For each token, what ends right before it.
  private var begun: [Marks]
  private var isMuted: [Bool]
  private var sentence: [Int] = []
  private var sentences: [Sentence] = []

  private struct Marks: OptionSet {
    var rawValue: UInt8
    static let mention = Marks(rawValue: 1)
    static let condition = Marks(rawValue: 2)
    static let contrast = Marks(rawValue: 4)
  }

  private struct Sentence {
    var isCured = false
    var pushesBack = false
    var isQuestion = false
  }

  init(_ tokens: [Token]) {
    self.tokens = tokens
    isInnocent = Array(repeating: false, count: tokens.count)
    isMuted = isInnocent
    begun = Array(repeating: [], count: tokens.count + 1)
    sentences.append(Sentence())
    for token in tokens {
      sentence.append(sentences.count - 1)
      if token.code == Token.question { sentences[sentences.count - 1].isQuestion = true }
      if token.endsSentence { sentences.append(Sentence()) }
    }
  }

  mutating func add(_ match: Match) {
    let number = sentence[match.tokens.lowerBound]
    let isQuoted = tokens[match.tokens.lowerBound].isQuoted
    switch match.rule {
    case .innocent: for place in match.tokens { isInnocent[place] = true }
    case .mention: begun[match.tokens.upperBound].insert(.mention)
    case .condition: begun[match.tokens.upperBound].insert(.condition)
    case .contrast: begun[match.tokens.upperBound].insert(.contrast)
    case .cure: if !isQuoted { sentences[number].isCured = true }
    case .pushBack, .refusal(.tooBusy): sentences[number].pushesBack = true
    case .refusal: break
    }
  }

  /// To be called once all matches are added.
  mutating func finish() {
    var (isMentioned, isConditional) = (false, false)
    for (place, token) in tokens.enumerated() {
      let marks = begun[place]
      if marks.contains(.contrast) { (isMentioned, isConditional) = (false, false) }
      if marks.contains(.mention) { isMentioned = true }
      if marks.contains(.condition) { isConditional = true }
      isMuted[place] = isMentioned || isConditional
      if token.isBreak { isConditional = false }
      if token.endsSentence { isMentioned = false }
    }
  }

  func allows(_ refusal: Refusal, _ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    let number = sentence[first]
    if isMuted[first] || sentences[number].isCured { return false }
    if range.contains(where: { isInnocent[$0] || tokens[$0].isQuoted }) { return false }
    switch refusal {
    case .flatNo: return !sentences[number].isQuestion
    case .asksWhenNeeded:
      let around = max(number - 1, 0)...min(number + 1, sentences.count - 1)
      return sentences[around].contains(where: \.pushesBack)
    default: return true
    }
  }
}
