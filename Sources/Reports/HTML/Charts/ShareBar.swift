/// Parts of a whole as one bar, in the order given.
struct ShareBar {
  struct Part {
    var style: String
    var name: String
    var count: Int
  }

  var parts: [Part]
  var summary: String

  var html: HTML {
    let whole = Double(max(parts.map(\.count).reduce(0, +), 1))
    var chart = Chart(style: "shares", height: 14, summary: summary)
    var before = 0
    for part in parts where part.count > 0 {
      let after = before + part.count
      chart.bar(
        part.style, from: Percent(100 * Double(before) / whole),
        to: Percent(100 * Double(after) / whole), top: 0, bottom: 14, tip: part.name)
      before = after
    }
    return chart.html
  }
}
