import ChainAnalysis
import Wording

/// Words that break service in the notes of links, with the better answers.
extension HTMLReport {
  func refusals(on links: [LinkFinding]) -> HTML {
    let lines = answer.refusals(on: links)
    guard !lines.isEmpty else { return .none }
    let say: (RefusalPhrase) -> String = { $0.text(language) }
    let rows = lines.map { line -> HTML in
      """
      <tr><th scope="row">\(line.said)</th>\
      <td class="number">\(language.count(line.requests))</td><td>\(line.better)</td></tr>

      """
    }
    return """
      <h4>\(say(.title))</h4>
      <table class="refusals"><thead><tr><th scope="col">\(say(.columnSaid))</th>\
      <th scope="col" class="number">\(say(.columnRequests))</th>\
      <th scope="col">\(say(.columnBetter))</th></tr></thead>
      <tbody>\(rows)</tbody></table>
      <p class="quiet">\(say(.read))</p>

      """
  }
}
