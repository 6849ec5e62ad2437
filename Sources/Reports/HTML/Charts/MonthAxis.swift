import ServiceModel
import Wording

/// Months side by side, each with its share of the width.
struct MonthAxis {
  /// `2026-03`, ascending and without gaps.
  var months: [String]
  var calendar: ReportCalendar

  /// In months; the words of the other axis stand before it.
  private var scale: Scale {
    Scale(from: 0, to: Double(max(months.count, 1)), origin: Percent(7))
  }

  /// The part of the width that a month's bar takes, from its left to its right edge.
  func extent(of index: Int) -> (left: Percent, right: Percent) {
    let gap = min(0.15, 0.012 * Double(months.count))
    return (
      scale.place(of: Double(index) + gap), scale.place(of: Double(index + 1) - gap)
    )
  }

  func middle(of index: Int) -> Percent { scale.place(of: Double(index) + 0.5) }

  /// Names under the axis: about eight, the year with the first and with every January.
  func drawNames(into chart: inout Chart, y: Int) {
    let stride = max(1, (months.count + 7) / 8)
    var year = ""
    for index in Swift.stride(from: 0, to: months.count, by: stride) {
      let parts = months[index].split(separator: "-")
      guard parts.count == 2, let number = Int(parts[1]), 1...12 ~= number else { continue }
      chart.tick(calendar.language.monthName(number), x: middle(of: index), y: y)
      if parts[0] != year {
        chart.tick(String(parts[0]), x: middle(of: index), y: y + 14)
        year = String(parts[0])
      }
    }
  }

  /// Where a day lies; nil where its month is not on the axis.
  func place(of date: CivilDate) -> Percent? {
    guard let index = months.firstIndex(of: String(date.dayText.prefix(7))) else { return nil }
    let days = CivilDate.days(inMonth: date.month, of: date.year)
    let part = Double(date.day - 1) / Double(days)
    return scale.place(of: Double(index) + part)
  }

  func name(of index: Int) -> String { calendar.month(months[index]) }
}
