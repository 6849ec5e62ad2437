import ChainAnalysis
import ServiceModel
import Wording

/// A link's own time month by month, over the number of its requests.
struct LinkTrend {
  private static let top = 34
  private static let bottom = 118
  private static let countsTop = 128
  private static let countsBottom = 148
  private static let height = 182

  var months: [LinkDetail.Month]
  var target: Double?
  /// Since when the link is slower or faster.
  var change: Instant?
  var calendar: ReportCalendar

  private var language: Language { calendar.language }

  var html: HTML? {
    guard months.count > 1 else { return nil }
    let axis = MonthAxis(months: months.map(\.month), calendar: calendar)
    let largest = max(months.compactMap(\.ownMedian).map(Double.init).max() ?? 0, target ?? 0)
    let ticks = DurationTicks.linear(upTo: largest, day: calendar.day)
    var chart = Chart(style: "months", height: Self.height, summary: summary)
    let scale = Scale(from: 0, to: ticks.last ?? 1)
    for value in ticks {
      let y = height(of: value, on: scale)
      chart.line("grid", y: y, from: Percent(0), to: Percent(100))
      if value > 0 { chart.text("tick", calendar.duration(value), x: Percent(0), y: y - 4) }
    }
    drawCounts(into: &chart, axis: axis)
    if let change, let x = axis.place(of: calendar.zone.date(at: change)) {
      chart.line("change", x: x, from: 4, to: Self.bottom)
      let words = ChartPhrase.changeMark.text(language, ["date": calendar.day(change)])
      chart.label("change", words, beside: x, y: 12)
    }
    if let target {
      let y = height(of: target, on: scale)
      // The names of the scale stand at the left; the line begins beside them.
      chart.line("target", y: y, from: axis.extent(of: 0).left, to: Percent(100))
    }
    drawMedians(into: &chart, axis: axis, scale: scale)
    if let target {
      let y = height(of: target, on: scale)
      chart.text(
        "target", ChartPhrase.targetMark.text(language, ["duration": calendar.duration(target)]),
        x: Percent(100), y: y - 4, anchor: .end)
    }
    axis.drawNames(into: &chart, y: Self.countsBottom + 15)
    return chart.html
  }

  private func height(of value: Double, on scale: Scale) -> Int {
    let part = scale.place(of: value).value / 100
    return Self.bottom - Int((part * Double(Self.bottom - Self.top)).rounded())
  }

  private func drawCounts(into chart: inout Chart, axis: MonthAxis) {
    let most = Double(max(months.map(\.requests).max() ?? 1, 1))
    for (index, month) in months.enumerated() where month.requests > 0 {
      let (left, right) = axis.extent(of: index)
      let size = Double(month.requests) / most * Double(Self.countsBottom - Self.countsTop)
      chart.bar(
        "count", from: left, to: right, top: Self.countsBottom - max(1, Int(size.rounded())),
        bottom: Self.countsBottom, tip: tip(of: index, axis: axis))
    }
  }

  /// Months without a delivery interrupt the line.
  private func drawMedians(into chart: inout Chart, axis: MonthAxis, scale: Scale) {
    var previous: (Percent, Int)?
    for (index, month) in months.enumerated() {
      guard let median = month.ownMedian else {
        previous = nil
        continue
      }
      let point = (axis.middle(of: index), height(of: Double(median), on: scale))
      if let previous { chart.line("median", from: previous, to: point) }
      previous = point
    }
    for (index, month) in months.enumerated() {
      guard let median = month.ownMedian else { continue }
      chart.dot(
        "median", x: axis.middle(of: index), y: height(of: Double(median), on: scale), radius: 3,
        tip: tip(of: index, axis: axis))
    }
  }

  private func tip(of index: Int, axis: MonthAxis) -> String {
    ChartPhrase.linkMonthTip.text(
      language,
      [
        "month": axis.name(of: index), "count": language.count(months[index].requests),
        "own": months[index].ownMedian.map { calendar.duration($0) } ?? "–",
      ])
  }

  private var summary: String {
    let medians = months.compactMap(\.ownMedian)
    return ChartPhrase.linkTrendSummary.text(
      language,
      [
        "months": language.count(months.count),
        "first": medians.first.map { calendar.duration($0) } ?? "–",
        "last": medians.last.map { calendar.duration($0) } ?? "–",
      ])
  }
}
