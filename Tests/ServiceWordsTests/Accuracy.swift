import ServiceWords

/// How what was found compares with what is there, over refusals of sentences.
struct Accuracy: CustomStringConvertible {
  private(set) var sentences = 0
  private(set) var found = 0
  private(set) var right = 0
  private(set) var wanted = 0
  private(set) var mistakes: [String] = []

  var precision: Double { found > 0 ? Double(right) / Double(found) : 0 }
  var recall: Double { wanted > 0 ? Double(right) / Double(wanted) : 0 }

  var description: String {
    "\(sentences) sentences, \(right) of \(found) found are right: precision \(precision); "
      + "of \(wanted) there: recall \(recall)\n" + mistakes.joined(separator: "\n")
  }

  mutating func record(_ sentence: LabelledSentence, by finder: RefusalFinder) {
    let hits = Set(finder.refusals(in: sentence.text).map(\.refusal))
    sentences += 1
    found += hits.count
    right += hits.intersection(sentence.refusals).count
    wanted += sentence.refusals.count
    let wrong = hits.subtracting(sentence.refusals).sorted()
    let missed = sentence.refusals.subtracting(hits).sorted()
    if !wrong.isEmpty { mistakes.append("wrong \(wrong): \(sentence.text)") }
    if !missed.isEmpty { mistakes.append("missed \(missed): \(sentence.text)") }
  }
}
