import ServiceModel

/// What the words of a log's states, outcomes and answers mean, worked out once for each word.
struct WordMeanings {
  let states: [StateClass?]
  let isRefused: [Bool]
  let isFailure: [Bool?]
  let isYes: [Bool]
  let answers: [Bool?]
  let unknownStates: [String]
  let unknownOutcomes: [String]

  init(_ rows: Rows, columnNames: [String]) {
    let stateWords = rows.vocabulary(.states).strings
    states = stateWords.map(StateWords.classOf)
    isRefused = stateWords.map { word in
      ["refus", "reject", "declin", "驳回", "駁回", "拒绝", "拒絕"].contains {
        word.lowercased().contains($0)
      }
    }
    let column = rows.plan.columns[.outcome].map { columnNames[$0] }
    let isNegative = column.map(HeaderWords.isNegative) ?? false
    let outcomes = rows.vocabulary(.outcomes).strings
    isFailure = outcomes.map { AnswerWords.isFailure($0, negative: isNegative) }
    let answerWords = rows.vocabulary(.answers).strings
    isYes = answerWords.map(AnswerWords.isYes)
    answers = answerWords.map(AnswerWords.answer)
    unknownStates = zip(stateWords, states).filter { $0.1 == nil }.map(\.0).sorted()
    unknownOutcomes = zip(outcomes, isFailure).filter { $0.1 == nil }.map(\.0).sorted()
  }
}
