import ChainAnalysis
import Wording

/// Links a row each under one heading, with what one side of their quality shows.
struct QualityTable {
  struct Column {
    var head: String
    var style = "number"
    var cell: (LinkFinding) -> HTML
  }

  /// Where more links have something to show, the first so many are listed.
  private static let mostRows = 12

  let report: HTMLReport
  var title: QualityPhrase
  var intro: QualityPhrase
  /// Those that have something to show, in the order of the table.
  var links: [LinkFinding]
  var columns: [Column]
  /// What the log does not tell, in whole sentences.
  var missing: [QualityPhrase] = []

  private var language: Language { report.language }

  /// Nothing where there is neither a row nor anything missing.
  var html: HTML {
    guard !links.isEmpty || !missing.isEmpty else { return .none }
    let notes = missing.map { "<p class=\"quiet\">\($0.text(language))</p>\n" as HTML }
    let lead: HTML = links.isEmpty ? .none : "<p class=\"intro\">\(intro.text(language))</p>\n"
    return "<h3>\(title.text(language))</h3>\n\(lead)\(table)\(notes)"
  }

  private var table: HTML {
    guard !links.isEmpty else { return .none }
    let heads = columns.map {
      "<th scope=\"col\" class=\"\($0.style)\">\($0.head)</th>" as HTML
    }
    let rows = links.prefix(Self.mostRows).map { link -> HTML in
      let cells = columns.map { "<td class=\"\($0.style)\">\($0.cell(link))</td>" as HTML }
      let name = report.names.link(link)
      let words: HTML =
        report.sectionRanks.contains(link.rank)
        ? "<a href=\"#link-\(link.rank)\">\(name)</a>" : "\(name)"
      return "<tr><th scope=\"row\">\(words)</th>\(cells)</tr>\n"
    }
    let hidden = links.count - rows.count
    let more: HTML =
      hidden > 0
      ? "<p class=\"quiet\">\(QualityPhrase.noneLeft.text(language, ["count": language.count(hidden)]))</p>\n"
      : .none
    return """
      <div class="scroll"><table class="quality"><thead><tr>\
      <th scope="col">\(report.say(.columnLink))</th>\(heads)</tr></thead>
      <tbody>\(rows)</tbody></table></div>
      \(more)
      """
  }
}
