import ChainAnalysis
import Wording

/// What the failures put at risk by the assumptions of the user; nothing unless asked for.
extension HTMLReport {
  var costSection: HTML {
    guard let cost = analysis.cost else { return .none }
    let words = CostLines(cost: cost, names: names)
    let products = words.lines.map(row)
    let assumptions = words.assumptions.map(row)
    let missing: HTML = words.missing.map { "<p class=\"quiet\">\($0)</p>" } ?? .none
    return """
      <section id="cost" aria-labelledby="cost-title">
      <h2 id="cost-title">\(say(cost: .title))</h2>
      <p class="intro">\(say(cost: .intro))</p>
      <table><thead><tr><th scope="col">\(say(cost: .columnEstimate))</th>\
      <th scope="col" class="number">\(say(cost: .columnRange))</th>\
      <th scope="col">\(say(cost: .columnProduct))</th></tr></thead>
      <tbody>\(products)</tbody></table>
      \(missing)
      <details><summary>\(say(cost: .columnAssumption))</summary>
      <table><thead><tr><th scope="col">\(say(cost: .columnAssumption))</th>\
      <th scope="col" class="number">\(say(cost: .columnRange))</th>\
      <th scope="col">\(say(cost: .columnSource))</th></tr></thead>
      <tbody>\(assumptions)</tbody></table></details>
      </section>
      """
  }

  private func row(_ line: CostLines.Line) -> HTML {
    """
    <tr><th scope="row">\(line.name)</th><td class="number">\(line.range)</td>\
    <td>\(line.product)</td></tr>

    """
  }

  private func say(cost phrase: CostPhrase) -> String { phrase.text(language) }
}
