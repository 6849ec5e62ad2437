import ChainAnalysis
import Wording

/// Words that break service in the notes of a link, with the better answers.
extension LinkSection {
  var refusals: HTML {
    let lines = report.answer.refusals(on: [link])
    guard !lines.isEmpty else { return .none }
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

  private func say(_ phrase: RefusalPhrase) -> String { phrase.text(language) }
}
