import ServiceWords
import Testing

private let finder = RefusalFinder()

private func accuracy(
  _ languages: [String], _ sets: [LabelledSentence.Set]
) throws -> Accuracy {
  var accuracy = Accuracy()
  for language in languages {
    for set in sets {
      for sentence in try LabelledSentence.read(language, set) {
        accuracy.record(sentence, by: finder)
      }
    }
  }
  return accuracy
}

@Test func refusalsAreFoundAndInnocentSentencesAreNot() throws {
  let all = try accuracy(LabelledSentence.languages, LabelledSentence.Set.allCases)
  #expect(all.sentences >= 300)
  #expect(all.precision >= 0.97, "\(all)")
  #expect(all.recall >= 0.8, "\(all)")
}

@Test func sentencesThatWereHeldOutFareAsWell() throws {
  let heldOut = try accuracy(LabelledSentence.languages, [.heldOut])
  #expect(heldOut.precision >= 0.97, "\(heldOut)")
  #expect(heldOut.recall >= 0.8, "\(heldOut)")
}

@Test(arguments: LabelledSentence.languages)
func everyLanguageIsUnderstood(language: String) throws {
  let tuned = try accuracy([language], [.tuning])
  #expect(tuned.precision >= 0.97, "\(tuned)")
  #expect(tuned.recall >= 0.8, "\(tuned)")
}

@Test(arguments: LabelledSentence.languages)
func everyRefusalHasSentencesInEveryLanguage(language: String) throws {
  let sentences = try LabelledSentence.Set.allCases.flatMap {
    try LabelledSentence.read(language, $0)
  }
  let shown = sentences.reduce(into: Set<Refusal>()) { $0.formUnion($1.refusals) }
  #expect(shown == Set(Refusal.allCases))
  let innocent = sentences.filter(\.refusals.isEmpty).count
  #expect(innocent * 3 >= sentences.count && innocent * 3 <= sentences.count * 2)
}
