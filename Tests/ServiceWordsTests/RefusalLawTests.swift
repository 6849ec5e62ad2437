@testable import ServiceWords
import TestSupport
import Testing

private let finder = RefusalFinder()

private let surroundings = [
  "The truck left at nine.", "Thank you!", "Desk no. 235 was checked.", "柜子已经装好。", "明天上午安裝？",
  "Never say never.", "客户要求尽快答复。", "2 x 19\" screens.", "He said \"maybe\".", "如果下雨就改期。",
]

@Test(arguments: LabelledSentence.languages, LabelledSentence.Set.allCases)
func sentencesAroundARefusalChangeNothing(
  language: String, set: LabelledSentence.Set
) throws {
  var random = SeededGenerator(seed: 7)
  for sentence in try LabelledSentence.read(language, set) {
    let before = surroundings.randomElement(using: &random) ?? ""
    let after = surroundings.randomElement(using: &random) ?? ""
    // A sentence without its end would go on into the next.
    let end = ".。!！?？\"”」".contains(sentence.text.suffix(1)) ? "" : "."
    let alone = finder.refusals(in: sentence.text)
    let amid = finder.refusals(in: "\(before) \(sentence.text)\(end) \(after)")
    let shift = before.utf8.count + 1
    let moved = alone.map {
      ($0.refusal, $0.range.lowerBound + shift..<$0.range.upperBound + shift)
    }
    for (refusal, range) in moved {
      #expect(
        amid.contains { $0.refusal == refusal && $0.range == range },
        "\(refusal) is lost between '\(before)' and '\(after)': \(sentence.text)")
    }
  }
}

@Test(arguments: UInt64(0)..<200)
func bytesThatAreNoTextAreNoTrouble(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  let pieces: [[UInt8]] = [
    Array("I don't know".utf8), Array("不行".utf8), Array("\"'“」".utf8), [0xE4], [0xF4, 0x90], [0],
    Array("忙".utf8).dropLast(), [0x27], [0xFF, 0xFE], Array("no. 2?\n".utf8),
  ]
  var soup: [UInt8] = []
  for _ in 0..<Int.random(in: 0..<60, using: &random) {
    soup += pieces.randomElement(using: &random) ?? []
    if Bool.random(using: &random) { soup.append(UInt8.random(in: 0...255, using: &random)) }
  }
  let hits = finder.refusals(in: soup[...])
  for hit in hits { #expect(hit.range.lowerBound >= 0 && hit.range.upperBound <= soup.count) }
  #expect(hits.map(\.range.lowerBound) == hits.map(\.range.lowerBound).sorted())
  let padded = [UInt8(ascii: "?"), UInt8(ascii: "?")] + soup
  #expect(finder.refusals(in: padded[2...]) == hits, "a slice is read like an array")
}

/// A cost that grew with the square of the length would take hours for any of these.
@Test(
  .timeLimit(.minutes(5)),
  arguments: [
    "I don't know. ", "not my job ", "不行", "\"", "'a ", "no, ", "如果", "never say ",
    "When do you need it? ",
  ])
func aLongNoteOfOneExpressionIsReadToItsEnd(piece: String) {
  let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
  let hits = finder.refusals(in: text)
  let few = finder.refusals(in: String(repeating: piece, count: 20))
  #expect(hits.isEmpty == few.isEmpty)
}

@Test func aNoteOfAMegabyteIsReadToItsEnd() {
  let filler = String(repeating: "The desk was busy with papers, no problem. ", count: 24_000)
  let hits = finder.refusals(in: filler + "Calm down.")
  #expect(filler.utf8.count > 1_000_000)
  #expect(hits.map(\.range) == [filler.utf8.count..<filler.utf8.count + 9])
}

@Test func aHitSaysWhereItsWordsStand() throws {
  let text = "Paid. That is not my job, ask Pricing."
  let hit = try #require(finder.refusals(in: text).first)
  let words = Array(text.utf8)[hit.range]
  #expect(String(decoding: words, as: UTF8.self) == "is not my job")
}

@Test(arguments: [
  ("“我现在没空，明天再来问吧。”", [Refusal.tooBusy, .callBackLater]),
  ("235号桌。“我现在没空，明天再来问吧。”", [.tooBusy, .callBackLater]),
  ("她的“我没空”让客户生气。", []),
  ("Desk 9. \"I have no time.\"", [.tooBusy]), ("The \"I have no time\" of Monday.", []),
])
func aQuotedSentenceWasSaidButQuotedWordsAreSpokenOf(text: String, refusals: [Refusal]) {
  #expect(finder.refusals(in: text).map(\.refusal) == refusals)
}

/// Words of all sentences, so put together that many say something by chance.
@Test(arguments: LabelledSentence.languages, UInt64(0)..<20)
func aTextThatIsPassedOverRefusesNothing(language: String, seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let sentences = try LabelledSentence.Set.allCases.flatMap {
    try LabelledSentence.read(language, $0)
  }
  let pieces = sentences.flatMap { sentence in
    language == "english"
      ? sentence.text.split(separator: " ").map(String.init) : sentence.text.map(String.init)
  }
  for _ in 0..<40 {
    let from = Int.random(in: 0..<pieces.count, using: &random)
    let count = Int.random(in: 1...12, using: &random)
    var words = Array(pieces[from..<min(pieces.count, from + count)])
    if Bool.random(using: &random) { words.shuffle(using: &random) }
    let text = words.joined(separator: language == "english" ? " " : "")
    let bytes = Array((Bool.random(using: &random) ? text.uppercased() : text).utf8)
    #expect(
      finder.refusals(in: bytes[...]) == finder.refusalsOfAny(bytes[...]), "seed \(seed): \(text)")
  }
}
