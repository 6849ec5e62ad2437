import Foundation
import ServiceModel
import Testing
import Wording

@Test func aNameHasOneNumber() {
  var names = NameTable()
  #expect(names.intern("Ann") == 0)
  #expect(names.intern("Bob") == 1)
  #expect(names.intern("Ann") == 0)
  #expect(names.count == 2)
  #expect(names[1] == "Bob")
  #expect(names.number(of: "Cem") == nil)
}

@Test func namesThatAreKnownToBeDistinctAreFoundWithoutATable() {
  var names = NameTable(distinct: ["Ann", "Bob", "Cem"])
  #expect(names.number(of: "Bob") == 1)
  #expect(names.number(of: "Bo") == nil)
  #expect(names.number(of: "Dan") == nil)
  #expect(names.intern("Cem") == 2)
  #expect(names.intern("Ada") == 3)
  #expect(names.number(of: "Ann") == 0)
  #expect(names.number(of: "Ada") == 3)
}

@Test func textsAreKeptAsTheyWere() {
  var texts = ByteTable()
  for text in ["one", "", "三", "four", "five"] { texts.append(text.utf8) }
  #expect((0..<texts.count).map(texts.string) == ["one", "", "三", "four", "five"])
  #expect(texts.precedes(3, 0))
  #expect(!texts.precedes(0, 1))
  #expect(!texts.precedes(0, 0))
}

/// Words of which the table has no copy.
private final class LentWords: TextColumn {
  let words: [String]
  init(words: [String]) { self.words = words }
  var count: Int { words.count }
  var hasText: Bool { words.contains { !$0.isEmpty } }
  func withText<Result>(_ index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    body(Array(words[index].utf8).span)
  }
}

@Test func textsThatAreLentReadLikeTextsThatAreKept() {
  let texts = ByteTable(lentBy: LentWords(words: ["one", "", "on"]))
  #expect((0..<texts.count).map(texts.string) == ["one", "", "on"])
  #expect(texts.hasText)
  #expect(texts.precedes(2, 0))
  #expect(texts.precedes(1, 2))
  #expect(!ByteTable(lentBy: LentWords(words: ["", ""])).hasText)
}

@Test func requestsBecomeColumns() {
  var child = Request(
    id: "2", parent: "1", caseName: "C", customer: "Ann", provider: "Bob", kind: "price",
    opened: Instant(seconds: 10), delivered: Instant(seconds: 20), promised: Instant(seconds: 99))
  child.rating = 450
  let root = Request(id: "1", caseName: "C", provider: "Ann", opened: Instant(seconds: 5))
  let log = RequestLog([child, root])
  #expect(log.parent == [1, RequestLog.none])
  #expect(log.customer == [log.provider[1], RequestLog.none])
  #expect(log.delivered == [Instant(seconds: 20), .missing])
  #expect(log.rating == [450, RequestLog.none])
  #expect(log.cases.count == 1)
  #expect(log.latest == Instant(seconds: 20))
}

@Test func aNoteIsReadBackFromItsJSON() throws {
  let note = Note(.zoneAssumed, ["zone": "UTC"])
  let json = try JSONEncoder().encode(note)
  #expect(try JSONDecoder().decode(Note.self, from: json) == note)
  #expect(note.text(.english).contains("UTC"))
  #expect(throws: DecodingError.self) {
    try JSONDecoder().decode(Note.self, from: Data(#"{"id":"no","values":{}}"#.utf8))
  }
}
