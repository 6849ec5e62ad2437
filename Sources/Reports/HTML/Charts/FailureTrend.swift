import ChainAnalysis
import Wording

/// External requests by month, and how many of them failed.
struct FailureTrend {
  private static let top = 22
  private static let bottom = 170
  private static let height = 206

  var months: [MonthSummary]
  var calendar: ReportCalendar

  private var language: Language { calendar.language }

  var html: HTML {
    let axis = MonthAxis(months: months.map(\.month), calendar: calendar)
    let ticks = CountTicks(upTo: Double(months.map(\.requests).max() ?? 0))
    var chart = Chart(style: "trend", height: Self.height, summary: summary)
    for value in ticks.values {
      let y = height(of: Int(value), in: ticks)
      chart.line("grid", y: y, from: Percent(0), to: Percent(100))
      if value > 0 { chart.text("tick", language.count(Int(value)), x: Percent(0), y: y - 4) }
    }
    for (index, month) in months.enumerated() {
      let (left, right) = axis.extent(of: index)
      let share = month.requests > 0 ? Double(month.failed) / Double(month.requests) : 0
      let tip = ChartPhrase.monthTip.text(
        language,
        [
          "month": axis.name(of: index), "requests": language.count(month.requests),
          "failed": language.count(month.failed), "share": language.percent(share),
        ])
      let middle = height(of: month.failed, in: ticks)
      chart.bar(
        "served", from: left, to: right, top: height(of: month.requests, in: ticks),
        bottom: middle, tip: tip)
      chart.bar("failed", from: left, to: right, top: middle, bottom: Self.bottom, tip: tip)
      if months.count <= 14, month.requests > 0 {
        chart.text(
          "value", language.percent(share), x: axis.middle(of: index), y: middle - 5,
          anchor: .middle)
      }
    }
    axis.drawNames(into: &chart, y: Self.bottom + 17)
    return chart.html
  }

  private func height(of count: Int, in ticks: CountTicks) -> Int {
    Self.bottom - Int((Double(count) / ticks.top * Double(Self.bottom - Self.top)).rounded())
  }

  private var summary: String {
    ChartPhrase.trendSummary.text(
      language,
      [
        "months": language.count(months.count),
        "requests": language.count(months.map(\.requests).reduce(0, +)),
        "failed": language.count(months.map(\.failed).reduce(0, +)),
      ])
  }
}
