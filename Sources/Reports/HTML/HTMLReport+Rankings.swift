import ChainAnalysis
import Wording

/// The rankings beside the ranking, each under its own name.
extension HTMLReport {
  var otherRankings: HTML {
    let rankings = analysis.rankings.filter { !$0.places.isEmpty }
    guard !rankings.isEmpty else { return .none }
    return """
      <section id="rankings" aria-labelledby="rankings-title">
      <h2 id="rankings-title">\(say(.otherRankings))</h2>
      <p class="intro">\(say(.otherRankingsIntro))</p>
      <div class="columns">\(rankings.map(column))</div>
      </section>
      """
  }

  private func column(_ ranking: Ranking) -> HTML {
    let rows = ranking.places.prefix(10).map { place -> HTML in
      """
      <tr><th scope="row">\(names.link(customer: place.customer, provider: place.provider))</th>\
      <td class="number">\(value(place.value, of: ranking.measure))</td></tr>

      """
    }
    return """
      <div><h3>\(say(term: ranking.measure.phrase))</h3>
      <p class="quiet">\(say(meaning(ranking.measure)))</p>
      <table><thead class="unseen"><tr><th scope="col">\(say(.columnLink))</th>\
      <th scope="col">\(say(term: ranking.measure.phrase))</th></tr></thead>
      <tbody>\(rows)</tbody></table></div>

      """
  }

  private func value(_ value: Double, of measure: Ranking.Measure) -> String {
    switch measure {
    case .responseTime: calendar.duration(value)
    case .onTime, .rework: language.percent(value)
    case .volume: language.count(Int(value))
    case .betweenness: language.decimal(value, places: 3)
    }
  }

  private func meaning(_ measure: Ranking.Measure) -> ReportPhrase {
    switch measure {
    case .responseTime: .responseTimeMeans
    case .onTime: .onTimeMeans
    case .rework: .reworkMeans
    case .volume: .volumeMeans
    case .betweenness: .betweennessMeans
    }
  }
}
