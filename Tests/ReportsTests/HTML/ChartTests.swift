import ChainAnalysis
import FoundationXML
import ServiceModel
import TestSupport
import Testing
import Wording

@testable import Reports

@Test(arguments: [
  (0.0, 0.0), (50.0, 50.0), (100.0, 100.0), (-5.0, 0.0), (120.0, 100.0),
])
func aPlaceOnALinearAxisStaysWithinIt(value: Double, percent: Double) {
  #expect(Scale(from: 0, to: 100).place(of: value) == Percent(percent))
}

@Test(arguments: [(1.0, 20.0), (10.0, 60.0), (100.0, 100.0), (0.0, 20.0)])
func aLogarithmicAxisBeginsAtItsOrigin(value: Double, percent: Double) {
  let scale = Scale(from: 1, to: 100, spacing: .logarithmic, origin: Percent(20))
  #expect(scale.place(of: value) == Percent(percent))
}

@Test(arguments: [
  (0.0, "0 1"), (3, "0 1 2 3"), (97, "0 50 100"), (249, "0 100 200 300"),
])
func countsAreTickedInRoundSteps(largest: Double, ticks: String) {
  let values = CountTicks(upTo: largest).values
  #expect(values.map { String(Int($0)) }.joined(separator: " ") == ticks)
}

@Test(arguments: UInt64(0)..<200)
func ticksCoverWhatTheyAreFor(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  let largest = Double.random(in: 0...1, using: &random) * 1e8
  #expect(CountTicks(upTo: largest).top >= largest)
  #expect(CountTicks(upTo: largest).values.count <= 7)
  #expect((DurationTicks.linear(upTo: largest).last ?? 0) >= largest)
  let start = Instant(seconds: Int64(largest))
  let end = start + Int.random(in: 1...50_000_000, using: &random)
  let moments = TimeTicks(from: start, to: end, zone: .utc).moments
  #expect(moments.allSatisfy { start <= $0 && $0 <= end } && moments.count <= 6)
}

@Test func ticksOfTimeAreRoundWhereTheClocksAre() throws {
  let zone = try #require(LogZone(identifier: "Asia/Shanghai"))
  let start = CivilDate(year: 2025, month: 7, day: 1, hour: 3).utc
  let ticks = TimeTicks(from: start, to: start + 3 * 86400, zone: zone)
  #expect(ticks.areDays)
  #expect(
    ticks.moments.map { zone.date(at: $0).description } == [
      "2025-07-02 00:00:00", "2025-07-03 00:00:00", "2025-07-04 00:00:00",
    ])
}

@Test func anIntervalShowsDotBandAndExpectation() throws {
  let links = Analysis.deskMaker.links
  let row = try svg(IntervalChart(links, language: .english).row(for: links[0]))
  #expect(row.elements(forName: "circle").count == 1)
  let band = try #require(row.elements(forName: "rect").first { $0.classes.contains("range") })
  let dot = try #require(row.elements(forName: "circle").first)
  let expected = try #require(row.elements(forName: "line").first { $0.classes == ["expected"] })
  #expect(band.percent("x") < dot.percent("cx"))
  #expect(dot.percent("cx") < band.percent("x") + band.percent("width"))
  #expect(expected.percent("x1") < band.percent("x"), "97 lies below 213")
}

@Test func aHistogramSplitsAtTheTarget() throws {
  let bins = [
    LinkDetail.Bin(from: 100, to: 200, requests: 5), .init(from: 200, to: 400, requests: 9),
    .init(from: 400, to: 800, requests: 0),
  ]
  let histogram = Histogram(
    bins: bins, target: 300, median: 250, calendar: ReportCalendar(.deskMaker, language: .english))
  let chart = try svg(try #require(histogram.html))
  let bars = chart.elements(forName: "rect").map(\.classes)
  #expect(bars == [["within"], ["within"], ["beyond"]])
  let labels = chart.elements(forName: "text").map(\.words)
  #expect(labels.contains("target 5\u{A0}min"))
}

@Test(arguments: [
  ([LinkDetail.Bin](), false), ([.init(from: 0, to: 0, requests: 9)], false),
  ([.init(from: 4, to: 8, requests: 4)], false), ([.init(from: 0, to: 1, requests: 9)], true),
])
func aHistogramOfNextToNothingIsLeftOut(bins: [LinkDetail.Bin], isDrawn: Bool) throws {
  let html = Histogram(
    bins: bins, target: 0, median: 0, calendar: ReportCalendar(.deskMaker, language: .english)
  ).html
  if let html { _ = try svg(html) }
  #expect((html != nil) == isDrawn)
}

@Test func aMonthWithoutDeliveriesInterruptsTheLine() throws {
  let months: [LinkDetail.Month] = [
    .init(month: "2025-01", requests: 3, ownMedian: 50),
    .init(month: "2025-02", requests: 3, ownMedian: 60),
    .init(month: "2025-03", requests: 1, ownMedian: nil),
    .init(month: "2025-04", requests: 3, ownMedian: 70),
  ]
  let trend = LinkTrend(
    months: months, target: nil, change: CivilDate(year: 2025, month: 2, day: 15).utc,
    calendar: ReportCalendar(.deskMaker, language: .english))
  let chart = try svg(try #require(trend.html))
  #expect(chart.elements(forName: "line").count { $0.classes == ["median"] } == 1)
  #expect(chart.elements(forName: "circle").count == 3)
  #expect(chart.elements(forName: "line").count { $0.classes == ["change"] } == 1)
}

@Test func aTimelineDrawsTheChainWithItsDueLineAndCriticalPath() throws {
  let chain = Analysis.deskMaker.cases[0]
  let timeline = Timeline(
    chain: chain, link: Link(customer: "Customer Service", provider: "Design"),
    asOf: chain.opened, calendar: ReportCalendar(.deskMaker, language: .english))
  let table = try #require(try XMLDocument(xmlString: timeline.html.markup).rootElement())
  let rows = Page.rows(of: table)
  #expect(rows.map(\.classes) == [["critical"], [], [], ["critical", "this"]])
  for row in rows {
    let lines = row.descendants(named: "line").filter { $0.classes == ["due"] }
    #expect(lines.count == 1)
  }
}

@Test func aLongChainShowsItsCriticalPathAndSaysWhatIsLeftOut() throws {
  var chain = Analysis.deskMaker.cases[0]
  let step = chain.steps[1]
  for index in 0..<100 {
    var next = step
    next.id = "X\(index)"
    next.critical = index == 99
    chain.steps.append(next)
  }
  let timeline = Timeline(
    chain: chain, link: Link(customer: "Customer Service", provider: "Design"),
    asOf: chain.opened, calendar: ReportCalendar(.deskMaker, language: .english))
  let root = try XMLDocument(xmlString: "<div>\(timeline.html.markup)</div>").rootElement()
  let rows = Page.rows(of: try #require(root?.elements(forName: "table").first))
  #expect(rows.count == 30)
  #expect(rows.count { $0.classes.contains("critical") } == 3)
  #expect(root?.elements(forName: "p").first?.words.contains("74 more requests") == true)
}

@Test(arguments: UInt64(0)..<200)
func theStretchesOfARequestAddUpToItsResponse(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  let opened = Instant(seconds: 1_000_000)
  func moment() -> Instant { opened + Int.random(in: -50...250, using: &random) }
  var steps: [CaseChain.Step] = []
  for index in 0..<5 {
    let (start, end) = index == 0 ? (opened, opened + 200) : { ($0, $0 + 60) }(moment())
    let pauses: [CaseChain.Step.Pause] = ["customer", "resolved", "supplier"].map {
      let start = moment()
      return .init(start: start, end: start + 40, reason: $0)
    }
    steps.append(
      .init(
        id: "\(index)", parent: index == 0 ? nil : 0, customer: "A", provider: "B", kind: nil,
        opened: start, delivered: index == 3 ? nil : end, promised: nil, own: 0, target: nil,
        critical: false, pauses: index == 0 ? pauses : []))
  }
  let chain = CaseChain(name: "C", outcome: .onTime, opened: opened, steps: steps)
  let segments = chain.segments(ofStep: 0, until: opened + 230)
  #expect(segments.first?.start == opened && segments.last?.end == opened + 200)
  #expect(zip(segments, segments.dropFirst()).allSatisfy { $0.end == $1.start })
  #expect(
    zip(segments, segments.dropFirst()).allSatisfy { $0.use != $1.use || $0.reason != $1.reason })
}

private func svg(_ html: HTML) throws -> XMLElement {
  try #require(try XMLDocument(xmlString: html.markup).rootElement())
}

extension XMLElement {
  fileprivate func percent(_ attribute: String) -> Double {
    Double(value(of: attribute)?.dropLast() ?? "") ?? .nan
  }

  fileprivate func descendants(named name: String) -> [XMLElement] {
    (children ?? []).compactMap { $0 as? XMLElement }.flatMap {
      ($0.localName == name ? [$0] : []) + $0.descendants(named: name)
    }
  }
}
