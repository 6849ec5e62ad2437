import ServiceModel

/// What the words of a log's states, outcomes and answers mean, worked out once for each word.
struct WordMeanings: Sendable {
  let states: [StateClass?]
  let isRefused: [Bool]
  let isFailure: [Bool?]
  let isYes: [Bool]
  let answers: [Bool?]
  let unknownStates: [(word: String, count: Int)]
  let unknownOutcomes: [(word: String, count: Int)]

  init(_ rows: Rows, columnNames: [String], _ options: ReadingOptions = ReadingOptions()) {
    let stateWords = rows.vocabulary(.states).strings
    states = stateWords.map { options.states[$0] ?? StateWords.classOf($0) }
    isRefused = stateWords.map { word in
      ["refus", "reject", "declin", "驳回", "駁回", "拒绝", "拒絕"].contains {
        word.lowercased().contains($0)
      }
    }
    let column = rows.plan.columns[.outcome].map { columnNames[$0] }
    let isNegative = column.map(HeaderWords.isNegative) ?? false
    let outcomes = rows.vocabulary(.outcomes).strings
    isFailure = outcomes.map {
      options.outcomes[$0] ?? AnswerWords.isFailure($0, negative: isNegative)
    }
    let answerWords = rows.vocabulary(.answers).strings
    isYes = answerWords.map(AnswerWords.isYes)
    answers = answerWords.map(AnswerWords.answer)
    unknownStates = Self.counted(stateWords, states.map { $0 == nil }, rows.words(of: .status))
    unknownOutcomes = Self.counted(
      outcomes, isFailure.map { $0 == nil }, rows.words(of: .outcome))
  }

  /// The words that are unknown and how many rows have each, most frequent first, then by name.
  private static func counted(
    _ words: [String], _ isUnknown: [Bool], _ rows: [Int32]?
  ) -> [(word: String, count: Int)] {
    guard isUnknown.contains(true), let rows else { return [] }
    var counts = Array(repeating: 0, count: words.count)
    for word in rows where word >= 0 { counts[Int(word)] += 1 }
    return words.indices.filter { isUnknown[$0] }.map { (words[$0], counts[$0]) }
      .sorted { ($1.count, $0.word) < ($0.count, $1.word) }
  }
}
