/// A pattern of words, compiled to steps that a matcher follows.
///
/// Notation: words and Chinese characters stand for themselves; `(a|b)` for one of several,
/// `(a)?` for what may be absent, `,` for a break within a sentence. `^` at the beginning asks
/// for the beginning of a clause, `<` for that of a sentence; `$` and `>` at the end for its end.
struct Expression: Sendable {
  enum Step: Sendable {
    case token(Token.Code)
    /// Go on with the next step, and also from the one named.
    case fork(Int)
    case jump(Int)
  }

  enum Edge: Sendable {
    case anywhere
    case clause
    case sentence
  }

  let rule: Rule
  private(set) var steps: [Step] = []
  private(set) var begins = Edge.anywhere
  private(set) var ends = Edge.anywhere

  init(_ text: String, means rule: Rule, vocabulary: inout Vocabulary) {
    self.rule = rule
    var rest = Substring(text)
    if rest.first == "^" || rest.first == "<" {
      begins = rest.removeFirst() == "^" ? .clause : .sentence
    }
    if rest.last == "$" || rest.last == ">" {
      ends = rest.removeLast() == "$" ? .clause : .sentence
    }
    parseSequence(&rest, &vocabulary)
    precondition(rest.isEmpty, "the expression '\(text)' has a bracket too many")
  }

  private mutating func parseSequence(_ rest: inout Substring, _ vocabulary: inout Vocabulary) {
    while let next = rest.first, next != "|", next != ")" {
      switch next {
      case " ": rest.removeFirst()
      case "(": parseGroup(&rest, &vocabulary)
      case ",":
        rest.removeFirst()
        steps.append(.token(Token.pause))
      default: parseWord(&rest, &vocabulary)
      }
    }
  }

  /// Alternatives: a fork before each but the last, a jump behind each to the common end.
  private mutating func parseGroup(_ rest: inout Substring, _ vocabulary: inout Vocabulary) {
    rest.removeFirst()
    let start = steps.count
    var jumps: [Int] = []
    var fork: Int
    repeat {
      fork = steps.count
      steps.append(.fork(fork))
      parseSequence(&rest, &vocabulary)
      jumps.append(steps.count)
      steps.append(.jump(0))
      steps[fork] = .fork(steps.count)
    } while rest.popFirst() == "|"
    // The last alternative forks to where an optional group ends; any other must not.
    if rest.first == "?" {
      rest.removeFirst()
    } else {
      steps[fork] = .jump(fork + 1)
    }
    precondition(start < steps.count)
    for jump in jumps { steps[jump] = .jump(steps.count) }
  }

  private mutating func parseWord(_ rest: inout Substring, _ vocabulary: inout Vocabulary) {
    let isLatin: (Character) -> Bool = { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "'") }
    let word = rest.prefix(while: isLatin)
    precondition(!"^<$>".contains(rest.prefix(1)), "an edge stands at an end: '\(rest)'")
    let taken = word.isEmpty ? rest.prefix(1) : word
    rest.removeFirst(taken.count)
    steps.append(.token(vocabulary.intern(WordKey(taken.utf8))))
  }
}

extension Expression {
  /// The words with which a match may begin.
  var firstTokens: Set<Token.Code> {
    var found: Set<Token.Code> = []
    var open = [0]
    while let place = open.popLast(), place < steps.count {
      switch steps[place] {
      case .token(let code): found.insert(code)
      case .fork(let other): open += [place + 1, other]
      case .jump(let target): open.append(target)
      }
    }
    return found
  }

  /// Words of which every match has one, as uncommon ones as there are.
  ///
  /// - Parameter commonness: how common a word is; others are not.
  func neededWords(_ commonness: [Token.Code: Int]) -> Set<Token.Code> {
    var needed: Set<Token.Code> = []
    for case .token(let code) in steps where code > 0 { needed.insert(code) }
    let common = needed.sorted {
      (commonness[$1, default: 0], $1) < (commonness[$0, default: 0], $0)
    }
    for code in common {
      needed.remove(code)
      if ends(without: needed) { needed.insert(code) }
    }
    precondition(!ends(without: needed), "an expression has words")
    return needed
  }

  /// Whether a match may have none of the words.
  private func ends(without words: Set<Token.Code>) -> Bool {
    var open = [0]
    var seen: Set<Int> = []
    while let place = open.popLast() {
      if place >= steps.count { return true }
      guard seen.insert(place).inserted else { continue }
      switch steps[place] {
      case .token(let code): if !words.contains(code) { open.append(place + 1) }
      case .fork(let other): open += [place + 1, other]
      case .jump(let target): open.append(target)
      }
    }
    return false
  }

  /// Where the longest match that begins at token `start` ends, if there is one.
  ///
  /// - Complexity: constant in the length of the text, as an expression has no loops.
  func end(from start: Int, in tokens: [Token]) -> Int? {
    guard Self.holds(begins, at: start - 1, in: tokens) else { return nil }
    return end(step: 0, place: start, in: tokens)
  }

  private func end(step: Int, place: Int, in tokens: [Token]) -> Int? {
    var (step, place) = (step, place)
    var best: Int?
    while step < steps.count {
      switch steps[step] {
      case .token(let code):
        guard place < tokens.count, tokens[place].code == code else { return best }
        place += 1
        step += 1
      case .fork(let other):
        if let found = end(step: other, place: place, in: tokens) { best = max(best ?? 0, found) }
        step += 1
      case .jump(let target): step = target
      }
    }
    guard Self.holds(ends, at: place, in: tokens) else { return best }
    return max(best ?? place, place)
  }

  /// Whether the token at `place` is a break of the wanted kind; outside the text all is.
  private static func holds(_ edge: Edge, at place: Int, in tokens: [Token]) -> Bool {
    guard tokens.indices.contains(place) else { return true }
    return switch edge {
    case .anywhere: true
    case .clause: tokens[place].isBreak
    case .sentence: tokens[place].endsSentence
    }
  }
}
