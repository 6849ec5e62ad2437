import ChainAnalysis
import Foundation
import FoundationXML
import ServiceModel
import TestSupport
import Testing
import Wording

@testable import Reports

private let picture = """
  <?xml version="1.0" encoding="UTF-8"?>
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><g class="link" data-rank="1">\
  <a href="#link-1"><path d="M0,0L9,9"/></a></g><a href="#link-7"><path d="M9,0L0,9"/></a></svg>
  """

private func page(
  _ analysis: Analysis = .deskMaker, _ language: Language = .english
) throws -> Page {
  try Page(HTMLReport(analysis, diagramSVG: picture, language: language))
}

@Test(arguments: Language.allCases)
func theReportOpensWithTheAnswerHowSureItIsAndWhatFixingGivesBack(language: Language) throws {
  let page = try page(.deskMaker, language)
  let answer = Answer(.deskMaker, language: language)
  let subject = try #require(answer.subject)
  #expect(page.root.value(of: "lang") == language.rawValue)
  #expect(page.elements(named: "h1").map(\.words) == [answer.headline])
  let words = try #require(page.element(id: "answer")).words
  #expect(words.contains(try #require(answer.certainty(of: subject))))
  #expect(words.contains(try #require(answer.remedy(of: subject))))
  for count in ["2,000", "608", "420", "170", "18"] { #expect(words.contains(count)) }
}

@Test func everyWeakLinkHasASection() throws {
  let page = try page()
  for link in Analysis.deskMaker.links where link.verdict == .weakest || link.verdict == .weak {
    let section = try #require(page.element(id: "link-\(link.rank)"))
    #expect(section.localName == "article")
    #expect(section.words.contains(Names(language: .english).link(link)))
    #expect(!section.elements(forName: "figure").isEmpty, "the worst external requests")
  }
}

@Test func whereNoLinkIsWeakTheOneThatCarriesMostHasASection() throws {
  var analysis = Analysis.deskMaker
  for index in analysis.links.indices { analysis.links[index].verdict = .sound }
  let page = try page(analysis)
  #expect(
    page.elements(named: "article").map { $0.value(of: "id") } == ["link-1"])
}

@Test func theRankingDrawsEveryLinkAndTellsVerdictsByWordAndShape() throws {
  let page = try page()
  #expect(page.elements(named: "svg", class: "interval").count == Analysis.deskMaker.links.count)
  let table = try #require(page.elements(named: "table", class: "ranking").first)
  let rows = Page.rows(of: table)
  #expect(rows.count == Analysis.deskMaker.links.count)
  for (row, link) in zip(rows, Analysis.deskMaker.links) {
    #expect(row.words.contains(link.verdict.phrase.text(.english)))
    #expect(Page.marks(in: row) == [link.verdict.rawValue])
  }
}

@Test func ofThousandsOfLinksTheFirstFiftyAreListedAndTheRestIsSummed() throws {
  var analysis = Analysis.deskMaker
  let last = try #require(analysis.links.last)
  for rank in 14...4_000 {
    var link = last
    link.rank = rank
    link.provider = "Team \(rank)"
    analysis.links.append(link)
  }
  let page = try page(analysis)
  let table = try #require(page.elements(named: "table", class: "ranking").first)
  #expect(Page.rows(of: table).count == HTMLReport.mostRows)
  #expect(try #require(page.element(id: "ranking")).words.contains("3,950 more links"))
  #expect(page.markup.utf8.count < 400_000)
}

@Test func aLinkThatTheDiagramLeadsToIsListedHoweverFarDown() throws {
  var analysis = Analysis.deskMaker
  let last = try #require(analysis.links.last)
  for rank in 14...100 {
    var link = last
    link.rank = rank
    analysis.links.append(link)
  }
  let picture = picture.replacing("#link-7", with: "#link-88")
  let page = try Page(HTMLReport(analysis, diagramSVG: picture, language: .english))
  #expect(page.element(id: "link-88")?.localName == "tr")
}

@Test func aLongRankingOffersToShowAllOfIt() throws {
  var analysis = Analysis.deskMaker
  #expect(try !page(analysis).values(of: "data-action").contains("all-rows"))
  analysis.links += analysis.links.map { link in
    var link = link
    link.rank += 13
    link.verdict = .sound
    return link
  }
  #expect(try page(analysis).values(of: "data-action").contains("all-rows"))
}

@Test func whatChangedOnALinkWithoutASectionIsSaid() throws {
  var analysis = Analysis.deskMaker
  analysis.links[8].degradation = .init(
    since: CivilDate(year: 2025, month: 3, day: 4).utc, ratio: 2.5, p: 0.001, cost: 12)
  let sign = try #require(Answer(analysis).signs(of: analysis.links[8]).first)
  let words = try #require(try page(analysis).element(id: "ranking")).words
  #expect(words.contains(sign))
}

@Test func filesAreNamedWithoutTheirFolders() throws {
  var analysis = Analysis.deskMaker
  analysis.log.files[0].name = "/srv/someone/private/requests.csv"
  let page = try page(analysis)
  #expect(!page.markup.contains("someone"))
  #expect(try #require(page.element(id: "data")).words.contains("requests.csv"))
}

@Test func aNoteIsASentenceAndKeepsTheWordsOfTheLog() throws {
  var analysis = Analysis.deskMaker
  analysis.notes = [Note(.noPromises), Note(.dueInferred, ["count": "12"])]
  let notes = try page(analysis).elements(named: "ul", class: "notes").first?.words ?? ""
  #expect(notes.contains("No promise column"))
  #expect(notes.contains("12 external requests"))
}

@Test func theDiagramIsAGroupSoThatItsLinksCanBeReached() {
  let diagram = EmbeddedDiagram(
    svg: "<?xml version=\"1.0\"?>\n<svg role=\"img\"><a href=\"#link-12\"/></svg>\n")
  #expect(diagram.element.markup == "<svg role=\"group\"><a href=\"#link-12\"/></svg>")
  #expect(diagram.ranks == [12])
  #expect(EmbeddedDiagram(svg: "no picture").isEmpty)
}

@Test(arguments: UInt64(0)..<60)
func anyAnalysisGivesAWellFormedPageWhoseLinksLeadSomewhere(seed: UInt64) throws {
  let language = Language.allCases[Int(seed) % 3]
  let report = HTMLReport(.random(seed: seed), diagramSVG: "", language: language)
  let page = try Page(report)
  let ids = page.values(of: "id")
  #expect(Set(ids).count == ids.count, "an id stands twice")
  for target in page.values(of: "href") {
    #expect(target.hasPrefix("#") && ids.contains(String(target.dropFirst())), "\(target)")
  }
  #expect(page.values(of: "aria-labelledby").allSatisfy(ids.contains))
}

@Test func hostileNamesAreInert() throws {
  let hostile = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'"
  var analysis = Analysis.deskMaker
  for index in analysis.links.indices {
    analysis.links[index].customer = hostile
    analysis.links[index].provider = hostile
    analysis.links[index].detail?.kinds[0].kind = hostile
  }
  analysis.log.files[0].name = hostile
  analysis.log.columns = [hostile: hostile]
  analysis.log.timezone = hostile
  analysis.cases[0].kind = hostile
  analysis.cases[0].customer = hostile
  for index in analysis.cases[0].steps.indices {
    analysis.cases[0].steps[index].provider = hostile
    analysis.cases[0].steps[index].kind = hostile
  }
  analysis.kinds[0].kind = hostile
  analysis.overPromises[0].provider = hostile
  analysis.rankings[0].places[0].provider = hostile
  let page = try page(analysis)
  #expect(page.markup.ranges(of: "<script").count == 1, "the one script is ours")
  #expect(!page.markup.contains("<img"))
  for element in page.elements {
    for attribute in element.attributes ?? [] {
      #expect(attribute.name?.hasPrefix("on") == false, "\(attribute)")
    }
  }
  #expect(try #require(page.element(id: "data")).words.contains(hostile))
}

@Test(arguments: Language.allCases)
func thePageRefersToNothingOutsideItself(language: Language) throws {
  let page = try page(.deskMaker, language)
  let addresses = page.markup.replacing("http://www.w3.org/2000/svg", with: "")
    .replacing("http://www.w3.org/1999/xlink", with: "")
  #expect(!addresses.contains("http:") && !addresses.contains("https:"))
  #expect(!page.markup.contains("url(") || !page.markup.contains("url(\""))
  for attribute in ["src", "srcset", "action", "data", "poster"] {
    #expect(page.values(of: attribute) == [], "\(attribute)")
  }
  #expect(page.elements(named: "link").isEmpty)
}

@Test func onlyTheScriptOfThePageMayRun() throws {
  let policy = try page().elements(named: "meta").compactMap {
    $0.value(of: "content")
  }.first { $0.contains("script-src") }
  let script = packageRoot.appending(path: "Sources/Reports/HTML/Assets/report.js")
  let digest = try sha256(of: script)
  #expect(
    try #require(policy).contains("script-src 'sha256-\(digest)'"),
    "PageAssets.scriptDigest is not the digest of report.js, which is \(digest)")
}

/// In Base64, computed by the tool of the system.
private func sha256(of file: URL) throws -> String {
  let process = Process()
  let output = Pipe()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["sha256sum", file.path]
  process.standardOutput = output
  try process.run()
  let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
  process.waitUntilExit()
  var bytes: [UInt8] = []
  var digits = text.prefix(64)
  while let byte = UInt8(digits.prefix(2), radix: 16) {
    bytes.append(byte)
    digits = digits.dropFirst(2)
  }
  return Data(bytes).base64EncodedString()
}

/// Names are the log's own; everything else has to be in the language of the reader.
@Test(arguments: [Language.simplifiedChinese, .traditionalChinese])
func noEnglishIsLeftInAChineseReport(language: Language) throws {
  let page = try page(.deskMaker, language)
  let body = try #require(page.elements(named: "body").first).words
  let phrases: [any Phrase] =
    ReportPhrase.allCases + ChartPhrase.allCases + DefinitionPhrase.allCases
    + TermPhrase.allCases + QualityPhrase.allCases + StandingPhrase.allCases
    + ExplanationPhrase.allCases
  for phrase in phrases {
    let english = phrase.english
    guard !english.contains("{"), english.contains(" "),
      english != TermPhrase.externalCustomers.english
    else { continue }
    #expect(!body.contains(english), "\(phrase)")
  }
}

@Test func anAnalysisOfNothingStillMakesAPage() throws {
  let empty = Analysis(log: LogSummary(), external: ExternalSummary())
  let page = try Page(HTMLReport(empty, diagramSVG: "", language: .english))
  #expect(page.elements(named: "h1").map(\.words) == [Answer(empty).headline])
  #expect(page.element(id: "ranking") == nil)
  #expect(page.element(id: "diagram") == nil)
}

@Test func whatCannotBeFollowedClaimsNoCosts() throws {
  var analysis = Analysis.deskMaker
  analysis.external.attributed = false
  let page = try page(analysis)
  #expect(page.elements(named: "svg", class: "interval").isEmpty)
  let heads = page.elements(named: "th").map(\.words)
  #expect(!heads.contains(ReportPhrase.columnExcess.english))
  #expect(heads.contains(ReportPhrase.onTimeRate.english))
  let ranking = try #require(page.element(id: "ranking")).words
  #expect(ranking.contains(ReportPhrase.rankingIntroWithoutCosts.english))
  #expect(page.elements(named: "svg", class: "shares").isEmpty)
  #expect(page.elements(named: "dl", class: "figures").first?.children?.count == 2)
}

extension Page {
  static func rows(of table: XMLElement) -> [XMLElement] {
    table.elements(forName: "tbody").flatMap { $0.elements(forName: "tr") }
  }

  /// The verdicts that shapes in an element stand for.
  static func marks(in element: XMLElement) -> [String] {
    let children = (element.children ?? []).compactMap { $0 as? XMLElement }
    return (element.classes.contains("mark") ? [element.classes.last ?? ""] : [])
      + children.flatMap(marks)
  }
}
