import ChainAnalysis
import Wording

/// How long a link's requests took of its provider's own time, against the target.
struct Histogram {
  private static let top = 34
  private static let bottom = 160
  private static let height = 182
  /// Fewer requests have no shape.
  private static let fewest = 5

  var bins: [LinkDetail.Bin]
  var target: Double?
  var median: Double?
  var calendar: ReportCalendar

  private var language: Language { calendar.language }

  /// The axis, or nothing where there is nothing to draw.
  private var scale: Scale? {
    guard let first = bins.first, let last = bins.last, last.to > 0 else { return nil }
    // Own times below a second have no place on a logarithmic axis.
    let start = first.from > 0 ? Double(first.from) : max(Double(first.to) / 2, 0.5)
    let marks = [target, median].compactMap(\.self).filter { $0 > 0 }
    return Scale(
      from: max(0.5, min(start, marks.min() ?? start)),
      to: max(Double(last.to), (marks.max() ?? 0) * 1.05), spacing: .logarithmic,
      origin: Percent(7))
  }

  var html: HTML? {
    guard bins.map(\.requests).reduce(0, +) >= Self.fewest, let scale else { return nil }
    let ticks = CountTicks(upTo: Double(bins.map(\.requests).max() ?? 0), pieces: 3)
    var chart = Chart(style: "histogram", height: Self.height, summary: summary)
    for value in ticks.values {
      let y = height(of: value, in: ticks)
      chart.line("grid", y: y, from: Percent(0), to: Percent(100))
      if value > 0 {
        chart.text("tick", language.count(Int(value)), x: Percent(0), y: y - 4)
      }
    }
    for bin in bins { draw(bin, into: &chart, scale: scale, ticks: ticks) }
    for value in DurationTicks.logarithmic(
      from: scale.from, to: scale.to, count: 5, day: calendar.day)
    {
      let x = scale.place(of: value)
      chart.line("notch", x: x, from: Self.bottom, to: Self.bottom + 4)
      chart.tick(calendar.duration(value), x: x, y: Self.bottom + 17)
    }
    // The words of the smaller stand before its line, those of the larger after it.
    let targetIsSmaller = (target ?? 0) <= (median ?? 0)
    mark(
      "median", .medianMark, median, before: !targetIsSmaller, y: 12, into: &chart, scale: scale)
    mark(
      "target", .targetMark, target, before: targetIsSmaller, y: 26, into: &chart, scale: scale)
    return chart.html
  }

  private func height(of value: Double, in ticks: CountTicks) -> Int {
    Self.bottom - Int((value / ticks.top * Double(Self.bottom - Self.top)).rounded())
  }

  private func draw(
    _ bin: LinkDetail.Bin, into chart: inout Chart, scale: Scale, ticks: CountTicks
  ) {
    guard bin.requests > 0 else { return }
    let tip = ChartPhrase.binTip.text(
      language,
      [
        "count": language.count(bin.requests), "from": calendar.duration(bin.from),
        "to": calendar.duration(bin.to),
      ])
    // A line of nothing between neighbours, and never nothing for a single request.
    let edges = (scale.place(of: Double(bin.from)), scale.place(of: Double(bin.to)))
    let top = min(Self.bottom - 2, height(of: Double(bin.requests), in: ticks))
    let split = scale.place(of: target ?? .infinity)
    chart.bar(
      "within", from: edges.0, to: min(edges.1, split), top: top, bottom: Self.bottom, tip: tip)
    chart.bar(
      "beyond", from: max(edges.0, split), to: edges.1, top: top, bottom: Self.bottom, tip: tip)
  }

  private func mark(
    _ style: String, _ phrase: ChartPhrase, _ value: Double?, before: Bool, y: Int,
    into chart: inout Chart,
    scale: Scale
  ) {
    guard let value else { return }
    let x = scale.place(of: value)
    chart.line(style, x: x, from: y - 9, to: Self.bottom)
    let words = phrase.text(language, ["duration": calendar.duration(value)])
    chart.label(style, words, beside: x, before: before, y: y)
  }

  private var summary: String {
    ChartPhrase.histogramSummary.text(
      language,
      [
        "count": language.count(bins.map(\.requests).reduce(0, +)),
        "target": target.map { calendar.duration($0) } ?? "–",
        "median": median.map { calendar.duration($0) } ?? "–",
      ])
  }
}
