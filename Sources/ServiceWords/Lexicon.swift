/// The words of one language by which refusals are told from innocent sentences.
///
/// All are expressions in the notation of ``Expression``.
struct Lexicon: Sendable {
  /// Ways to say each refusal.
  var refusals: [(refusal: Refusal, ways: [String])]
  /// Longer expressions that contain the words of a refusal and are none.
  var innocent: [String]
  /// What introduces words that are only spoken of, or those of a customer; to the sentence's end.
  var mentions: [String]
  /// What makes a clause hypothetical or somebody else's; to the clause's end.
  var conditions: [String]
  /// Words after which a mention no longer holds.
  var contrasts: [String]
  /// The better answer: a sentence that gives one refuses nothing.
  var cures: [String]
  /// What turns the question when something is needed into a refusal.
  var pushBacks: [String]

  static let all = [english, simplifiedChinese, traditionalChinese]
}

extension Lexicon {
  /// Every expression by what it means.
  var rules: [(Rule, [String])] {
    refusals.map { (.refusal($0.refusal), $0.ways) } + [
      (.innocent, innocent), (.mention, mentions), (.condition, conditions),
      (.contrast, contrasts), (.cure, cures), (.pushBack, pushBacks),
    ]
  }
}
