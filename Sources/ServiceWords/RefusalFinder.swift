/// Finds the words that break service in notes, in every language at once.
///
/// A refusal is what an expression of a ``Lexicon`` matches, unless the words are quoted or
/// spoken of, belong to the customer or to a longer innocent expression, or the better answer
/// stands in the same sentence. Nothing beyond the next sentence has a say.
package struct RefusalFinder: Sendable {
  private let vocabulary: Vocabulary
  private let expressions: [Expression]
  /// The ways to refuse that may begin with each word, and the expressions that tell more.
  private let refusals: [[Int]]
  private let contexts: [[Int]]
  private let filter: TriggerFilter

  package init() {
    var vocabulary = Vocabulary()
    var expressions: [Expression] = []
    for lexicon in Lexicon.all {
      for (rule, texts) in lexicon.rules {
        expressions += texts.map { Expression($0, means: rule, vocabulary: &vocabulary) }
      }
    }
    self.vocabulary = vocabulary
    self.expressions = expressions
    refusals = Self.byFirstWord(expressions) { $0.rule.isRefusal }
    contexts = Self.byFirstWord(expressions) { !$0.rule.isRefusal }
    let common = Self.common.map { vocabulary.intern(WordKey($0.utf8)) }
    let commonness = Dictionary(
      zip(common, (1...common.count).reversed()), uniquingKeysWith: { first, _ in first })
    var needed: Set<Token.Code> = []
    for expression in expressions where expression.rule.isRefusal {
      needed.formUnion(expression.neededWords(commonness))
    }
    let known = vocabulary
    filter = TriggerFilter(needed.sorted().map(known.word))
  }

  /// The words that stand in many texts, the most common first.
  private static let common =
    (("the to and a of in is it you that we i for on was be with this not have are at they will can "
      + "your do from my me our us no if but so as an am or what there when go get just now please one "
      + "all by up out or time he she him her them who how why need want know don't it's i'm we're "
      + "can't is call back again after before then too very").split(separator: " ").map(
        String.init))
    + "的了是我不有们們这這在你他人个個上来來到大要会會就去说說没沒也都为為和那能下过過时時得看出对對给給您可以请請让讓"
    .map(String.init)

  private static func byFirstWord(
    _ expressions: [Expression], where isWanted: (Expression) -> Bool
  ) -> [[Int]] {
    var numbers: [[Int]] = []
    for (number, expression) in expressions.enumerated() where isWanted(expression) {
      for code in expression.firstTokens {
        precondition(code > 0, "an expression begins with a word")
        while numbers.count <= Int(code) { numbers.append([]) }
        numbers[Int(code)].append(number)
      }
    }
    return numbers
  }

  package func refusals(in text: String) -> [RefusalHit] { refusals(in: Array(text.utf8)[...]) }

  /// The refusals of a text in UTF-8, by place and then kind; bytes that are none are skipped.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  package func refusals(in text: ArraySlice<UInt8>) -> [RefusalHit] {
    filter.mayRefuse(text) ? refusalsOfAny(text) : []
  }

  /// The refusals of a text that was not looked at before.
  func refusalsOfAny(_ text: ArraySlice<UInt8>) -> [RefusalHit] {
    let tokens = Tokenizer.tokens(of: text, vocabulary: vocabulary)
    let matches = matches(of: refusals, in: tokens)
    guard !matches.isEmpty else { return [] }
    var context = Context(tokens)
    for match in matches { context.add(match) }
    for match in self.matches(of: contexts, in: tokens) { context.add(match) }
    context.finish()
    var hits: [RefusalHit] = []
    var last: [Refusal: Int] = [:]
    for match in matches {
      guard case .refusal(let refusal) = match.rule, context.allows(refusal, match.tokens)
      else { continue }
      let first = tokens[match.tokens.lowerBound].range.lowerBound - text.startIndex
      let end = tokens[match.tokens.upperBound - 1].range.upperBound - text.startIndex
      if let place = last[refusal], hits[place].range.upperBound > first {
        let known = hits[place].range
        hits[place].range = known.lowerBound..<max(known.upperBound, end)
      } else {
        last[refusal] = hits.count
        hits.append(RefusalHit(refusal: refusal, range: first..<end))
      }
    }
    return hits.sorted {
      ($0.range.lowerBound, $0.refusal) < ($1.range.lowerBound, $1.refusal)
    }
  }

  /// The matches of some expressions, by where they begin.
  private func matches(of byFirst: [[Int]], in tokens: [Token]) -> [Match] {
    var matches: [Match] = []
    for place in tokens.indices where tokens[place].code > 0 {
      let code = Int(tokens[place].code)
      guard code < byFirst.count else { continue }
      for number in byFirst[code] {
        guard let end = expressions[number].end(from: place, in: tokens) else { continue }
        matches.append(Match(rule: expressions[number].rule, tokens: place..<end))
      }
    }
    return matches
  }
}
