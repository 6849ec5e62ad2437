import Diagnostics
@testable import LogImport
import ServiceModel
import TestSupport
import Testing
import Wording

@Test(
  arguments: [
    ("4", 4), ("4.5", 4.5), ("4,5", 4.5), ("80%", 80), ("9", 9), ("4/5", 4), ("4 / 5", 4),
    ("8/10", 4),
    ("4 of 5", 4), ("4 out of 5", 4), ("4 von 5", 4), ("4 sur 5", 4), ("4 de 5", 4), ("5 stars", 5),
    ("1 star", 1), ("4 Sterne", 4), ("4星", 4), ("4 分", 4), ("3 颗星", 3), ("★★★★☆", 4), ("⭐⭐", 2),
    ("⭐️⭐️⭐️", 3), ("Satisfied", 4), ("Very satisfied", 5), ("dissatisfied", 2),
    ("Very Dissatisfied", 1), ("Neither satisfied nor dissatisfied", nil), ("Neutral", 3),
    ("not satisfied", 2), ("Good", 4), ("Bad", 2), ("Extremely happy", 5), ("unhappy", 2),
    ("Excellent", 5), ("poor", 2), ("Very poor", 1), ("Fair", 3), ("5 - Very satisfied", 5),
    ("Very satisfied (5)", 5), ("1 - sehr gut", 5), ("Sehr zufrieden", 5), ("zufrieden", 4),
    ("eher unzufrieden", 2), ("nicht zufrieden", 2), ("Très satisfait", 5), ("pas satisfait", 2),
    ("Muy satisfecho", 5), ("insatisfecho", 2), ("Muito satisfeito", 5), ("Ruim", 2), ("满意", 4),
    ("非常满意", 5), ("不满意", 2), ("非常不滿意", 1), ("一般", 3), ("好评", 4), ("差", 2), ("🙂", 4), (":-(", 2),
    ("😡", 1), ("👍", 4), ("👍🏽", 4), ("thumbs down", 2), ("Promoter", 4), ("late again", nil),
    ("bad service", 2), ("the printer is bad", nil), ("满意度调查", nil), ("", nil),
  ] as [(String, Double?)])
func aRatingIsWorthItsPoints(text: String, points: Double?) {
  #expect(RatingWords.points(Array(text.utf8)) == points)
}

private func log(_ header: String, _ ratings: [String]) -> String {
  "id,customer,provider,opened,delivered,\(header)\n"
    + ratings.enumerated().map {
      "\($0),A,Ann,2026-03-02 08:0\($0),2026-03-02 09:0\($0),\($1)\n"
    }.joined()
}

@Test(arguments: [
  ("Satisfaction rating", ["Good", "Bad", "Offered", "Good"]),
  ("CSAT", ["Very satisfied", "Dissatisfied", "", "Satisfied"]),
  ("满意度", ["满意", "不满意", "未评价", "满意"]), ("Bewertung", ["gut", "schlecht", "-", "gut"]),
  ("Feedback", ["★★★★", "★★", "", "★★★★"]),
  ("Zufriedenheit", ["4 von 5", "2 von 5", "", "4 von 5"]),
])
func ratingsInWordsArePointsOfFive(header: String, words: [String]) async throws {
  let read = try await reading(log(header, words))
  #expect(read.description.columns["rating"] == header)
  let ratings = read.requests.requests.map(\.rating)
  #expect(ratings[1] == 200)
  #expect(ratings[2] == nil)
  #expect(ratings[3] == 400)
  #expect(read.diagnostics.total == 0)
  let note = try #require(read.description.notes.first { $0.phrase == .ratingWords })
  #expect(note.values["column"] == header)
  #expect(note.values["words"]?.contains("'\(words[1])' = 2") == true)
}

@Test func whatCustomersWriteIsNoRating() async throws {
  let read = try await reading(
    log("Feedback", ["you forgot the second box", "Ann was quick", "good", "still waiting"]))
  #expect(read.description.columns["rating"] == nil)
}

@Test func aWordThatIsNoRatingIsShown() async throws {
  let read = try await reading(log("rating", ["good", "bad", "as ordered", "good"]))
  #expect(read.diagnostics.counts == [.unreadableNumber: 1])
  #expect(read.requests.requests.map(\.rating) == [400, 200, nil, 400])
}
