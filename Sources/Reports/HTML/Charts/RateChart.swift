import ChainAnalysis
import Wording

/// A rate with its interval between nothing and all of it.
struct RateChart {
  private static let height = 22
  private static let middle = 11

  let share: LinkFinding.Share
  let language: Language

  var html: HTML {
    let scale = Scale(from: -0.02, to: 1.02)
    let words = "\(language.percent(share.low))…\(language.percent(share.high))"
    var chart = Chart(style: "rate", height: Self.height, summary: words)
    for value in [0, 0.5, 1] {
      chart.line("grid", x: scale.place(of: value), from: 0, to: Self.height)
    }
    chart.bar(
      "range", from: scale.place(of: share.low), to: scale.place(of: share.high),
      top: Self.middle - 3, bottom: Self.middle + 3, tip: words)
    chart.dot("dot", x: scale.place(of: share.rate), y: Self.middle, radius: 4, tip: words)
    return chart.html
  }
}
