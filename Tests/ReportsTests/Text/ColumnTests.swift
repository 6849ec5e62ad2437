@testable import Reports
import TestSupport
import Testing
import Wording

@Test(arguments: [
  ("Sales", 5), ("客服部", 6), ("设计→客服", 9), ("e\u{301}quipe", 6), ("👩‍👩‍👧", 2), ("（90%）", 7),
  ("한국", 4), ("ｆｕｌｌ", 8), ("", 0), ("…", 1), ("❤️", 2),
])
func wideCharactersTakeTwoColumns(text: String, columns: Int) {
  #expect(text.columns == columns)
}

@Test(arguments: [
  ("Customer Service", 16, "Customer Service"), ("Customer Service", 9, "Cust…vice"),
  ("客户服务部门", 12, "客户服务部门"), ("客户服务部门", 9, "客户…部门"), ("客户服务部门", 8, "客户…门"),
  ("Sales", 1, "…"), ("Sales", 0, ""),
])
func longNamesAreShortenedInTheMiddle(text: String, width: Int, short: String) {
  #expect(text.shortened(to: width) == short)
}

@Test(arguments: [
  ("one two three", 8, ["one two", "  three"]),
  ("onetwothree", 6, ["onetwo", "  thre", "  e"]),
  ("请求逾期，客户等待。", 8, ["请求逾", "  期，客", "  户等", "  待。"]),
  ("  two", 9, ["  two"]),
  ("", 9, [""]),
])
func linesBreakAtSpacesAndBetweenChineseCharacters(text: String, width: Int, lines: [String]) {
  #expect(text.wrapped(to: width, indent: 2) == lines)
}

@Test(arguments: UInt64(0)..<200)
func wrappingLosesNothingAndKeepsToTheWidth(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  let pieces = [
    "a", "word", "客", "户", "，", "“", "”", " ", " ", "averyveryverylongword", "e\u{301}",
  ]
  let text = (0..<40).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
  let lines = text.wrapped(to: 12, indent: 2)
  #expect(lines.allSatisfy { $0.columns <= 12 })
  #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
}

@Test func aTableGivesUpFiguresBeforeItIsTooWide() {
  let table = TextTable(
    columns: [
      .init(title: "name", leading: true), .init(title: "second", sacrifice: 2),
      .init(title: "first", sacrifice: 1),
    ],
    rows: [[StyledText("部门"), StyledText("7"), StyledText("12,345")]])
  #expect(table.fitting(20).lines(color: false) == ["name  second   first", "部门       7  12,345"])
  #expect(table.fitting(19).lines(color: false) == ["name  second", "部门       7"])
  #expect(table.fitting(11).lines(color: false) == ["name", "部门"])
}

@Test func aTitleReachesOverAnUntitledColumn() {
  let table = TextTable(
    columns: [.init(title: "", leading: true), .init(title: "requests", group: "of all")],
    rows: [[StyledText("sound"), StyledText("7")], [StyledText("weak"), StyledText("12")]])
  #expect(table.lines(color: false).dropFirst() == [" requests", "sound   7", "weak   12"])
}
