import ChainAnalysis
import Wording

/// What links carry against what chance would give them, one row each on a common axis.
struct IntervalChart {
  private static let height = 44
  private static let middle = 22

  private let ticks: CountTicks
  private let scale: Scale
  private let language: Language

  init(_ links: some Collection<LinkFinding>, language: Language) {
    let largest = links.map { max($0.avoidableHigh, $0.avoidable, $0.expected) }.max() ?? 0
    ticks = CountTicks(upTo: largest)
    // A little room on both sides, so that a dot at an end is whole.
    scale = Scale(from: -0.02 * ticks.top, to: 1.02 * ticks.top)
    self.language = language
  }

  /// The numbers of the axis, to stand above the rows.
  var axis: HTML {
    var chart = Chart(style: "axis", height: 16, summary: "")
    for value in ticks.values {
      chart.tick(language.count(Int(value)), x: scale.place(of: value), y: 12)
    }
    return chart.decoration
  }

  /// Dot and 90 % interval of what the link carries, and a bar across at what was expected.
  func row(for link: LinkFinding) -> HTML {
    let summary = ChartPhrase.intervalSummary.text(
      language,
      [
        "avoidable": language.decimal(link.avoidable, places: 0),
        "low": language.decimal(link.avoidableLow, places: 0),
        "high": language.decimal(link.avoidableHigh, places: 0),
        "expected": language.decimal(link.expected, places: 0),
      ])
    var chart = Chart(style: "interval", height: Self.height, summary: summary)
    for value in ticks.values {
      chart.line("grid", x: scale.place(of: value), from: -8, to: Self.height + 16)
    }
    let carried = scale.place(of: link.avoidable)
    let expected = scale.place(of: link.expected)
    let style = link.verdict.rawValue
    chart.bar(
      "gap", from: min(carried, expected), to: max(carried, expected), top: Self.middle - 1,
      bottom: Self.middle + 1)
    chart.bar(
      "range \(style)", from: scale.place(of: link.avoidableLow),
      to: scale.place(of: link.avoidableHigh), top: Self.middle - 4, bottom: Self.middle + 4,
      tip: summary)
    chart.line("expected", x: expected, from: Self.middle - 8, to: Self.middle + 8)
    chart.dot("dot \(style)", x: carried, y: Self.middle, radius: 5, tip: summary)
    return chart.html
  }
}
