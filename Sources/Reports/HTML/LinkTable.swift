import ChainAnalysis
import Wording

/// Links a row each, with columns that a reader may sort by.
struct LinkTable {
  private struct Column {
    var head: HTML
    var style = "number minor"
    /// What the column is sorted by; nil where it is not.
    var order: ((LinkFinding) -> Double)?
    var cell: (LinkFinding) -> HTML
  }

  let report: HTMLReport
  let links: [LinkFinding]

  private var language: Language { report.language }

  var html: HTML {
    let columns = report.showsCosts ? [rank] + costs + work : [rank] + work + service
    let heads = columns.map { column -> HTML in
      let sortable: HTML = column.order == nil ? .none : " data-sort=\"\""
      return "<th scope=\"col\" class=\"\(column.style)\"\(sortable)>\(column.head)</th>"
    }
    return """
      <table class="ranking\(report.showsCosts ? "" : " plain")" data-sortable="">
      <thead><tr>\(heads[0])<th scope="col">\(say(.columnLink))</th>\(Array(heads[1...]))</tr></thead>
      <tbody>\(links.map { row($0, columns) })</tbody>
      </table>
      """
  }

  private func row(_ link: LinkFinding, _ columns: [Column]) -> HTML {
    let hasSection = report.sectionRanks.contains(link.rank)
    let words = report.names.link(link)
    let name: HTML = hasSection ? "<a href=\"#link-\(link.rank)\">\(words)</a>" : "\(words)"
    let anchor: HTML = hasSection ? .none : " id=\"link-\(link.rank)\""
    let cells = columns.map { column -> HTML in
      let value: HTML = column.order.map { " data-value=\"\($0(link))\"" } ?? .none
      return "<td class=\"\(column.style)\"\(value)>\(column.cell(link))</td>"
    }
    return """
      <tr class="\(link.verdict.rawValue)"\(anchor)>\(cells[0])\
      <th scope="row"><span class="name">\(name)</span> \(report.verdict(link))</th>\
      \(Array(cells[1...]))</tr>

      """
  }

  private var rank: Column {
    Column(
      head: "\(say(.columnRank))", style: "number", order: { Double($0.rank) },
      cell: { "\($0.rank)" })
  }

  /// What links cost external customers, against what chance would give them.
  private var costs: [Column] {
    let chart = IntervalChart(links, language: language)
    let answer = report.answer
    return [
      Column(
        head: "\(say(.columnCarriedDrawn))\(chart.axis)", style: "plot",
        cell: { chart.row(for: $0) }),
      Column(
        head: "\(say(.columnCarried))", style: "number", order: \.avoidable,
        cell: { link in
          """
          <strong>\(answer.figure(link.avoidable))</strong> \
          <small>\(language.percent(link.share))</small>
          """
        }),
      Column(
        head: "\(say(.columnExpected))", order: \.expected,
        cell: { "\(answer.figure($0.expected))" }),
      Column(
        head: "\(say(.columnExcess))", order: \.excess,
        cell: { link in
          "\(answer.figure(link.excess)) <small>\(report.interval(link.low, link.high))</small>"
        }),
      Column(
        head: "\(say(.columnTop))", order: \.top, cell: { "\(language.percent($0.top))" }),
    ]
  }

  private var work: [Column] {
    [
      Column(
        head: "\(say(.columnRequests))", order: { Double($0.requests) },
        cell: { "\(language.count($0.requests))" }),
      Column(
        head: "\(say(.columnOwn))", order: { Double($0.ownMedian ?? -1) },
        cell: { link in
          """
          \(report.duration(link.ownMedian)) \
          <small>\(report.duration(link.target?.seconds))</small>
          """
        }),
    ]
  }

  /// How links serve, for logs that do not tell what they cost.
  private var service: [Column] {
    [
      Column(
        head: "\(say(.responseMedian))", order: { Double($0.responseMedian ?? -1) },
        cell: { "\(report.duration($0.responseMedian))" }),
      Column(
        head: "\(say(.onTimeRate))", style: "number", order: { $0.onTime?.rate ?? -1 },
        cell: { link in
          guard let onTime = link.onTime else { return "–" }
          let counts = say(
            .countOf,
            ["count": language.count(onTime.kept), "of": language.count(onTime.promised)])
          guard onTime.isEnough else { return "\(counts)" }
          return "\(language.percent(onTime.rate)) <small>\(counts)</small>"
        }),
    ]
  }

  private func say(_ phrase: ReportPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }
}
