import ChainAnalysis
import Wording

/// Failures by who brings them, most first, and what the first ones bring together.
struct ParetoChart {
  private static let top = 14
  private static let bottom = 150
  private static let height = 172
  private static let left = 7.0

  let pareto: Pareto
  let names: [String]
  let language: Language

  var html: HTML {
    var chart = Chart(style: "pareto", height: Self.height, summary: summary)
    for share in [0.0, 0.5, 0.8, 1.0] {
      let y = height(of: share)
      chart.line(
        share == 0.8 ? "vital-line" : "grid", y: y, from: Percent(Self.left), to: Percent(100))
      chart.text("tick", language.percent(share), x: Percent(0), y: y + 4)
    }
    let count = pareto.entries.count
    let width = (100 - Self.left) / Double(max(count, 1))
    var last: (Percent, Int) = (Percent(Self.left), Self.bottom)
    for (index, entry) in pareto.entries.enumerated() {
      let start = Self.left + width * Double(index)
      let tip =
        "\(names[index]): \(language.decimal(entry.failures, places: 0)), "
        + language.percent(entry.cumulated)
      chart.bar(
        index < pareto.vital ? "vital" : "many", from: Percent(start + width * 0.12),
        to: Percent(start + width * 0.88), top: height(of: entry.failures / pareto.total),
        bottom: Self.bottom, tip: tip)
      let point = (Percent(start + width / 2), height(of: entry.cumulated))
      chart.line("curve", from: last, to: point)
      chart.text(
        "tick", "\(index + 1)", x: Percent(start + width / 2), y: Self.bottom + 16, anchor: .middle)
      last = point
    }
    return chart.html
  }

  private func height(of share: Double) -> Int {
    Self.bottom - Int((share * Double(Self.bottom - Self.top)).rounded())
  }

  private var summary: String {
    StandingPhrase.curveDescribes.text(
      language,
      [
        "vital": language.count(pareto.vital), "count": language.count(pareto.count),
        "share": language.percent(0.8),
      ])
  }
}
